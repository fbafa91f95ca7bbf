import type { Span } from '../analysis/model';
import { findApproximately } from './approximate';
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
 * 2. the same words, typography apart, elsewhere: the only ones, or those in the stored surroundings;
 * 3. words much like them, by a least score and with a lead over the second best (see {@link findApproximately}).
 *
 * Steps 1 and 2 are linear in the text; step 3 costs `length of the words / 64` times that.
 */
export function anchor(selectors: Selectors, within: AnchorText): Span | null {
  return atPosition(selectors, within) ?? elsewhere(selectors, within);
}

function atPosition(selectors: Selectors, { text, points }: AnchorText): Span | null {
  const { exact, prefix, suffix } = selectors;
  const span = points.toUnits(selectors);
  const isThere =
    exact.length > 0 &&
    text.startsWith(exact, span.start) &&
    text.startsWith(suffix, span.start + exact.length) &&
    text.endsWith(prefix, span.start);
  return isThere ? { start: span.start, end: span.start + exact.length } : null;
}

function elsewhere(selectors: Selectors, { text, points, folded }: AnchorText): Span | null {
  const stored = foldQuote(selectors);
  if (!stored.exact) return null;
  const near = points.toUnits(selectors).start;
  const found = findExactly(stored, selectors, folded, near);
  if (found === 'unclear') return null;
  const span = found ?? findApproximately({ exact: selectors.exact, stored }, text, folded);
  return span && unfold(folded, span);
}

/** Fewer letters than these are found by chance: alone, without their surroundings, they are not enough. */
const LONG_ENOUGH = 20;

/** So many more characters of the old surroundings must one place have than any other. */
const LEAD = 6;

/** More places than these are not weighed: what stands so often is no claim. */
const MOST_PLACES = 100;

/** The folded words where they stand; `unclear` when nothing says which place is meant; null when they stand nowhere. */
function findExactly(
  stored: FoldedQuote,
  selectors: QuoteSelector,
  folded: Folded,
  near: number,
): Span | 'unclear' | null {
  const { exact } = stored;
  const places: { span: Span; sides: number; score: number; isNear: boolean }[] = [];
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    if (places.length === MOST_PLACES) return 'unclear';
    const span = { start: at, end: at + exact.length };
    if (!isWhole(folded.text, span)) continue;
    const { before, after, sides } = agreement(folded, span.start, span.end, stored);
    places.push({ span, sides, score: before + after, isNear: folded.starts[at] === near });
  }
  if (places.length === 0) return null;
  places.sort((a, b) => b.score - a.score || Number(b.isNear) - Number(a.isNear));
  const [best, second] = places;
  const isKnown = best!.sides > 0;
  if (!second)
    return isKnown || (exact.length >= LONG_ENOUGH && !isOneOfSeveral(selectors)) ? best!.span : 'unclear';
  const leads = best!.score - second.score >= LEAD;
  return isKnown && (leads || (best!.score === second.score && best!.isNear)) ? best!.span : 'unclear';
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Not from the middle of a word to the middle of another. */
function isWhole(text: string, { start, end }: Span): boolean {
  const cutsStart = start > 0 && isLetter(text[start]!) && isLetter(text[start - 1]!);
  const cutsEnd = end < text.length && isLetter(text[end - 1]!) && isLetter(text[end]!);
  return !cutsStart && !cutsEnd;
}
