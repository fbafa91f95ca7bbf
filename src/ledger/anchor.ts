import type { Span } from '../analysis/model';
import { approximatePlaces, type Place } from './approximate';
import { CodePoints } from './codePoints';
import { agreement, foldQuote, type FoldedQuote } from './context';
import { fold, type Folded, unfold } from './fold';
import type { QuoteSelector, Selectors } from './model';
import { isOneOfSeveral } from './selectors';

/** One version of a text, in which many selectors are looked for; what they need of it is worked out once. */
export class AnchorText {
  private foldedText: Folded | undefined;
  private codePoints: CodePoints | undefined;

  constructor(readonly text: string) {}

  get folded(): Folded {
    return (this.foldedText ??= fold(this.text));
  }

  get points(): CodePoints {
    return (this.codePoints ??= new CodePoints(this.text));
  }
}

/**
 * Finds the words of a decision in a text, or null: then the decision is an orphan, to be shown with its old words and tied anew by
 * hand. A note that silently moves to a look-alike is worse than one that is lost, so each step demands more of the surroundings the
 * less it has of the words:
 *
 * 1. the exact words at the stored position, in the stored surroundings;
 * 2. the same words, typography apart, in the stored surroundings;
 * 3. the same words elsewhere, or words much like them, by a least score and with a lead over the second best.
 *
 * Steps 1 and 2 are linear in the text; step 3 costs `length of the words / 16` times that.
 */
export function anchor(selectors: Selectors, within: AnchorText): Span | null {
  return atPosition(selectors, within) ?? elsewhere(selectors, within);
}

function atPosition(selectors: Selectors, { text, points }: AnchorText): Span | null {
  const { exact, prefix, suffix } = selectors;
  const { start } = points.toUnits(selectors);
  const end = start + exact.length;
  const isThere =
    exact !== '' &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    text.endsWith(prefix, start);
  return isThere && text.startsWith(prefix, start - prefix.length) ? { start, end } : null;
}

/** What a place in its old surroundings is worth beside the likeness of its words, which is 1 at most. */
const SURROUNDINGS = 0.3;

/** What the same facts are worth: sentences of one pattern are told apart by them. */
const FACTS = 0.2;

/** By so much must the best place be ahead of the second best: a third of the surroundings, or a tenth of the words. */
const LEAD = 0.1;

interface Scored {
  readonly place: Place;
  readonly score: number;
}

function elsewhere(selectors: Selectors, { text, points, folded }: AnchorText): Span | null {
  const stored = foldQuote(selectors);
  if (!stored.exact) return null;
  const exact = exactPlaces(stored, folded);
  const { start } = points.toUnits(selectors);
  const ranked = (places: readonly Place[]): Scored[] =>
    places
      .map((place) => ({ place, score: place.likeness + FACTS * place.facts + SURROUNDINGS * place.share }))
      .sort((a, b) => b.score - a.score || Number(isAt(b)) - Number(isAt(a)));
  const isAt = ({ place }: Scored): boolean => folded.starts[place.start] === start;
  const leads = ([best, ...others]: readonly Scored[]): boolean =>
    others.every(
      (other) =>
        other.place.facts <= best!.place.facts &&
        (best!.score - other.score >= LEAD ||
          (best!.place.share === 1 && other.place.share < 1) ||
          (best!.score === other.score && isAt(best!))),
    );
  const settled = ranked(exact);
  if (settled[0]?.place.sides === 2 && leads(settled)) return unfold(folded, settled[0].place);
  const wanted = { exact: selectors.exact, stored };
  const all = ranked([...exact, ...approximatePlaces(wanted, text, folded, exact)]);
  const [best] = all;
  if (!best || !leads(all)) return null;
  return best.place.likeness < 1 || isEnough(best.place, stored, selectors)
    ? unfold(folded, best.place)
    : null;
}

/** Fewer letters than these are found by chance: alone, without their surroundings, they are not enough. */
const LONG_ENOUGH = 20;

/**
 * Whether the very words at a place are the ones meant. Long words that stood but once may have been moved away from all their surroundings. Of
 * words that stood several times, one place that is left may be the twin of the one that was deleted: only all its surroundings tell.
 */
function isEnough({ sides }: Place, { exact }: FoldedQuote, selectors: QuoteSelector): boolean {
  if (isOneOfSeveral(selectors)) return sides === 2;
  return sides > 0 || exact.length >= LONG_ENOUGH;
}

/** More places than these are not weighed: what stands so often is no claim. */
const MOST_PLACES = 100;

/** The places that have the folded words. */
function exactPlaces(stored: FoldedQuote, folded: Folded): Place[] {
  const { exact } = stored;
  const places: Place[] = [];
  for (
    let at = folded.text.indexOf(exact);
    at >= 0 && places.length < MOST_PLACES;
    at = folded.text.indexOf(exact, at + 1)
  ) {
    const span = { start: at, end: at + exact.length };
    if (isWhole(folded.text, span))
      places.push({ ...span, likeness: 1, facts: 1, ...agreement(folded, span.start, span.end, stored) });
  }
  return places;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Not from the middle of a word to the middle of another. */
function isWhole(text: string, { start, end }: Span): boolean {
  const cutsStart = start > 0 && isLetter(text[start]!) && isLetter(text[start - 1]!);
  const cutsEnd = end < text.length && isLetter(text[end - 1]!) && isLetter(text[end]!);
  return !cutsStart && !cutsEnd;
}
