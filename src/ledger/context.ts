import type { Folded } from './fold';
import { foldWords } from './fold';
import type { QuoteSelector } from './model';
import { CONTEXT } from './selectors';

/** A stored description, folded once for all comparisons. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The words stood so near to the beginning, or the end, of the text that the context could not be had in full. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A description whose context is shorter by more than half a character than what is stored lay at an end of the text. */
const isShort = (context: string): boolean => context.length < CONTEXT - 1;

export const foldQuote = ({ exact, prefix, suffix }: QuoteSelector): FoldedQuote => ({
  exact: foldWords(exact),
  prefix: foldWords(prefix),
  suffix: foldWords(suffix),
  isFirst: isShort(prefix),
  isLast: isShort(suffix),
});

/** How much of the old surroundings a place has. */
export interface Agreement {
  /** The sides on which the surroundings are the old ones: 0, 1 or 2. */
  readonly sides: number;
  /** The share of the stored context that is there, 0 to 1. */
  readonly share: number;
}

/**
 * So many characters next to the words are no chance: more than set phrases have in common ("According to the", "percent in 1992.").
 */
const ENOUGH = 24;

/** Compares the surroundings of `folded.text[start, end)` with those stored. Spaces at the seams do not count. */
export function agreement({ text }: Folded, start: number, end: number, stored: FoldedQuote): Agreement {
  const { prefix, suffix, isFirst, isLast } = stored;
  let left = start;
  while (left > 0 && text[left - 1] === ' ') left--;
  let right = end;
  while (text[right] === ' ') right++;
  const before = common(prefix, text, left - 1, -1);
  const after = common(suffix, text, right, 1);
  const agrees = (side: Common, context: string, isAtEnd: boolean, leftOver: boolean): boolean =>
    isAtEnd && context.length < ENOUGH
      ? side.length === context.length && !leftOver
      : side.length >= Math.min(ENOUGH, context.length);
  const sides =
    Number(agrees(before, prefix, isFirst, left - before.used > 0)) +
    Number(agrees(after, suffix, isLast, right + after.used < text.length));
  const all = prefix.length + suffix.length;
  return { sides, share: all ? (before.length + after.length) / all : sides / 2 };
}

/** How much of a context a text has, from a place on in a direction. */
interface Common {
  /** The characters of the context up to where the two part. */
  readonly length: number;
  /** How many characters of the text that are. */
  readonly used: number;
}

/** So many slips of the pen may stand in the surroundings: a word spelled right is no other place. */
const MOST_SLIPS = 2;

/** After a slip so many characters must be the same again. */
const AFTER_SLIP = 4;

/** Compares a context with a text, from `at` on; `step` -1 goes backwards from the context's end. */
function common(context: string, text: string, at: number, step: 1 | -1): Common {
  const wanted = (i: number): string | undefined => (step > 0 ? context[i] : context[context.length - 1 - i]);
  const found = (j: number): string | undefined => text[at + j * step];
  const resumes = (i: number, j: number): boolean => {
    for (let k = 0; k < AFTER_SLIP; k++)
      if (wanted(i + k) === undefined || wanted(i + k) !== found(j + k)) return false;
    return true;
  };
  let [i, j, slips] = [0, 0, 0];
  for (;;) {
    while (i < context.length && wanted(i) === found(j)) {
      i++;
      j++;
    }
    if (i >= context.length || slips++ >= MOST_SLIPS) return { length: i, used: j };
    const skip = SKIPS.find(([di, dj]) => resumes(i + di, j + dj));
    if (!skip) return { length: i, used: j };
    i += skip[0];
    j += skip[1];
  }
}

/** A letter exchanged, put in, left out; two letters swapped. */
const SKIPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
];

/**
 * Whether the words at a place stood beside the words looked for, so that they are a neighbour and not the words themselves. When a
 * sentence is deleted, the next one takes its place, with the right words before it. Of a neighbour that begins or ends as the words
 * themselves do, nothing can be said.
 */
export function isNeighbour(words: string, { exact, prefix, suffix }: FoldedQuote): boolean {
  const isNext = (text: string): boolean => stands(suffix, text, 0, 1);
  const isLast = (text: string): boolean => stands(prefix, text, text.length - 1, -1);
  return (isNext(words) && !isNext(exact)) || (isLast(words) && !isLast(exact));
}

/** Whether a context is what a text begins with (`step` 1) or ends with (-1). */
function stands(context: string, text: string, at: number, step: 1 | -1): boolean {
  const size = Math.min(context.length, text.length);
  const part = step > 0 ? context.slice(0, size) : context.slice(context.length - size);
  return size >= ENOUGH / 2 && common(part, text, at, step).length === size;
}
