import search from 'approx-string-match';
import type { Span } from '../analysis/model';
import { type Agreement, agreement, type FoldedQuote, isNeighbour } from './context';
import { compareFacts, isSlip, sharedFacts } from './facts';
import { type Folded, unfold } from './fold';

/**
 * How like the stored words a place must be (1 less the edits per character), by the number of sides on which its surroundings are the
 * old ones. Two English sentences that have nothing in common come to about 0.4; a sentence between its old neighbours is the old one,
 * however reworded; one without any must be the same but for a word or two.
 */
const LEAST_LIKENESS = [0.85, 0.7, 0.5] as const;

/** Of longer words only so many edits are looked for: it keeps the cost at `8 × text` at most. */
const MOST_ERRORS = 256;

/** The share of the old names and numbers that a sentence edited in its place still has. */
const LEAST_FACTS = 0.6;

interface Match extends Span {
  readonly errors: number;
}

/** A place in the folded text, and how far it speaks for itself. */
export interface Place extends Span, Agreement {
  /** 1 where it has the very words. */
  readonly likeness: number;
  /** 1 where it states the same facts; else half the share of the names and numbers that it has too. */
  readonly facts: number;
}

/** The words looked for: as they stood, and folded. */
interface Wanted {
  readonly exact: string;
  readonly stored: FoldedQuote;
}

/**
 * The places that have words much like the stored ones, without those in `except`. Beside likeness:
 *
 * - the place must not be a neighbour of the old words, moved up into their place;
 * - without both its old neighbours, it must state the same facts, and some: copy is full of sentences that differ in their facts
 *   alone ("Exports to Japan rose 3 percent. Exports to China rose 4 percent.") or have none ("He did not elaborate.");
 * - between both, it must have most of the old names and numbers, or all but one: it may have been edited, but not replaced.
 *
 * The bit-parallel search of Myers (npm: approx-string-match) costs `errors / 32 × text`, and runs three times at most.
 */
export function approximatePlaces(
  wanted: Wanted,
  text: string,
  folded: Folded,
  except: readonly Span[],
): Place[] {
  const { exact } = wanted.stored;
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * (1 - Math.min(...LEAST_LIKENESS))));
  if (most === 0) return [];
  return bestPlaces(exact, folded.text, most, except).flatMap(
    (match) => weigh(match, wanted, text, folded) ?? [],
  );
}

/** So many places at most are weighed; a sentence with more twins is found by its surroundings or not at all. */
const MOST_PLACES = 3;

/** The places most like a pattern, the best first. They do not overlap. */
function bestPlaces(pattern: string, text: string, most: number, except: readonly Span[]): Match[] {
  const places: Match[] = [];
  const shortest = pattern.length - most;
  let rest: Span[] = [{ start: 0, end: text.length }];
  for (const span of except) rest = rest.flatMap((piece) => around(piece, span, shortest));
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
    rest = rest.flatMap((piece) => around(piece, best, shortest));
  }
  return places;
}

/** What is left of a piece of text beside a span, where it is long enough to be looked through. */
function around(piece: Span, { start, end }: Span, shortest: number): Span[] {
  if (end <= piece.start || start >= piece.end) return [piece];
  return [
    { start: piece.start, end: start },
    { start: end, end: piece.end },
  ].filter((rest) => rest.end - rest.start >= shortest);
}

function weigh(match: Match, { exact, stored }: Wanted, text: string, folded: Folded): Place | null {
  const { start, end, errors } = match;
  const likeness = 1 - errors / stored.exact.length;
  const { sides, share } = agreement(folded, start, end, stored);
  if (likeness < LEAST_LIKENESS[sides]! || isNeighbour(folded.text.slice(start, end), stored)) return null;
  const place = unfold(folded, match);
  const words = text.slice(place.start, place.end);
  const { shared, all } = sharedFacts(exact, words);
  const isSame = all > 0 && statesTheSame(exact, words);
  const isEdited = all - shared <= 1 || shared >= LEAST_FACTS * all;
  if (sides < 2 ? !isSame : !isEdited) return null;
  return { start, end, likeness, facts: isSame ? 1 : shared / all / 2 || 0, sides, share };
}

/** Slips within quotation marks take a check back, but make no other sentence. */
const statesTheSame = (before: string, after: string): boolean =>
  compareFacts(before, after).facts.every(
    (fact) => fact.kind === 'quoted' && isSlip(fact.before.toLowerCase(), fact.after.toLowerCase()),
  );

const isLetterAt = (text: string, index: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(index));

function wordStart(text: string, at: number): number {
  while (at > 0 && isLetterAt(text, at) && isLetterAt(text, at - 1)) at--;
  return at;
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && isLetterAt(text, at) && isLetterAt(text, at - 1)) at++;
  return at;
}
