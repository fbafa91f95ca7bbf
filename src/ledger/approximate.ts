import search from 'approx-string-match';
import type { Span } from '../analysis/model';
import { agreement, type FoldedQuote, isNeighbour } from './context';
import { sharedFacts } from './facts';
import { type Folded, unfold } from './fold';

/**
 * How like the stored words a place must be (1 less the edits per character), by the number of sides on which its surroundings are the
 * old ones. Two English sentences that have nothing in common come to about 0.4; a sentence between its old neighbours is the old one,
 * however reworded; one without any must be the same but for a word or two.
 */
const LEAST_LIKENESS = [0.85, 0.7, 0.5] as const;

/** By so much must the best place be more like than the second best, if that one too has as much of the old surroundings. */
const LEAD = 0.1;

/** Of longer words only so many edits are looked for: it keeps the cost at `8 × text` at most. */
const MOST_ERRORS = 256;

/** The share of the facts that must be there still, by the same sides. */
const LEAST_FACTS = [1, 0.5, 0] as const;

interface Match extends Span {
  readonly errors: number;
}

interface Place extends Span {
  readonly likeness: number;
  readonly sides: number;
}

/** The words looked for: as they stood, and folded. */
interface Wanted {
  readonly exact: string;
  readonly stored: FoldedQuote;
}

/**
 * Finds words much like the stored ones, or null. Beside likeness and lead (see the constants above):
 *
 * - the place must not be a neighbour of the old words, moved up into their place;
 * - without both its old neighbours, it must state the same facts: all of them if it has neither, half of them if it has one. Copy is
 *   full of sentences that differ in their facts alone: "Exports to Japan rose 3 percent. Exports to China rose 4 percent."
 *
 * The bit-parallel search of Myers (npm: approx-string-match) costs `errors / 32 × text`, and runs three times at most.
 */
export function findApproximately(wanted: Wanted, text: string, folded: Folded): Span | null {
  const { exact } = wanted.stored;
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * (1 - Math.min(...LEAST_LIKENESS))));
  if (most === 0) return null;
  const places = bestPlaces(exact, folded.text, most)
    .map((match) => weigh(match, wanted, text, folded))
    .filter((place): place is Place => place !== null);
  places.sort((a, b) => b.sides - a.sides || b.likeness - a.likeness);
  const [best, second] = places;
  if (!best) return null;
  const leads = !second || best.sides > second.sides || best.likeness - second.likeness >= LEAD;
  return leads ? { start: best.start, end: best.end } : null;
}

/** So many places at most are weighed; a sentence with more twins is found by its surroundings or not at all. */
const MOST_PLACES = 3;

/** The places most like a pattern, the best first. They do not overlap. */
function bestPlaces(pattern: string, text: string, most: number): Match[] {
  const places: Match[] = [];
  let rest: Span[] = [{ start: 0, end: text.length }];
  while (places.length < MOST_PLACES) {
    const found = rest.flatMap((piece) =>
      search(text.slice(piece.start, piece.end), pattern, most).map(({ start, end, errors }) => ({
        start: wordStart(text, piece.start + start),
        end: wordEnd(text, piece.start + end),
        errors,
      })),
    );
    const [best] = found.sort((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start));
    if (!best) break;
    places.push(best);
    rest = rest.flatMap(({ start, end }) =>
      best.end <= start || best.start >= end
        ? { start, end }
        : [
            { start, end: best.start },
            { start: best.end, end },
          ].filter((piece) => piece.end - piece.start >= pattern.length - most),
    );
  }
  return places;
}

function weigh(match: Match, { exact, stored }: Wanted, text: string, folded: Folded): Place | null {
  const { start, end, errors } = match;
  const likeness = 1 - errors / stored.exact.length;
  const { sides } = agreement(folded, start, end, stored);
  if (likeness < LEAST_LIKENESS[sides]! || isNeighbour(folded.text.slice(start, end), stored)) return null;
  const place = unfold(folded, match);
  if (sides < 2 && sharedFacts(exact, text.slice(place.start, place.end)) < LEAST_FACTS[sides]!) return null;
  return { start, end, likeness, sides };
}

const isLetterAt = (text: string, index: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(index));

function wordStart(text: string, at: number): number {
  while (at > 0 && isLetterAt(text, at) && isLetterAt(text, at - 1)) at--;
  return at;
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && isLetterAt(text, at) && isLetterAt(text, at - 1)) at++;
  return at;
}
