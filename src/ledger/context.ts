import type { Folded } from './fold';
import { foldWords } from './fold';
import type { QuoteSelector } from './model';

/** A stored description, folded once for all comparisons. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export const foldQuote = ({ exact, prefix, suffix }: QuoteSelector): FoldedQuote => ({
  exact: foldWords(exact),
  prefix: foldWords(prefix),
  suffix: foldWords(suffix),
});

/** How many folded characters before and after a place are those that stood there once. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
  /** The sides on which the surroundings are the old ones: 0, 1 or 2. */
  readonly sides: number;
}

/**
 * So many characters in a row, next to the words, are no chance: three words or so. Where less context was stored, at an end of the
 * article, all of it must be there.
 */
const ENOUGH = 12;

/** Compares the surroundings of `folded.text[start, end)` with those stored. Spaces at the seams do not count. */
export function agreement(folded: Folded, start: number, end: number, stored: FoldedQuote): Agreement {
  const { text } = folded;
  const { prefix, suffix } = stored;
  let left = start;
  while (left > 0 && text[left - 1] === ' ') left--;
  let before = 0;
  while (before < prefix.length && before < left && prefix.at(-1 - before) === text[left - 1 - before])
    before++;
  let right = end;
  while (text[right] === ' ') right++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[right + after]) after++;
  const agreesBefore = prefix ? before >= Math.min(ENOUGH, prefix.length) : left === 0;
  const agreesAfter = suffix ? after >= Math.min(ENOUGH, suffix.length) : right >= text.length;
  return { before, after, sides: Number(agreesBefore) + Number(agreesAfter) };
}

/**
 * Whether the words at a place stood beside the words looked for, so that they are a neighbour and not the words themselves. When a
 * sentence is deleted, the next one takes its place, with the right words before it.
 */
export function isNeighbour(words: string, { prefix, suffix }: FoldedQuote): boolean {
  const next = Math.min(words.length, suffix.length);
  const last = Math.min(words.length, prefix.length);
  return (
    (next >= ENOUGH && suffix.startsWith(words.slice(0, next))) ||
    (last >= ENOUGH && prefix.endsWith(words.slice(-last)))
  );
}
