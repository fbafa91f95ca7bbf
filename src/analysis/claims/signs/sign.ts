import type { ClaimKind, Span } from '../../model';

/**
 * Something that makes words checkable: “nearly 40 percent” states a share. Offsets inside the passage.
 * `weight` says how far it goes towards a claim: 1 is enough alone, less wants company.
 */
export interface Sign extends Span {
  readonly kind: ClaimKind;
  readonly weight: number;
  /** What it does, for the reason: "states a share". */
  readonly does: string;
}

/** Enough by itself. */
export const FIRM = 1;
/** Wants a second sign in the same clause, or the judge's word. */
export const HALF = 0.5;
/** Adds to others. */
export const SLIGHT = 0.25;

/** The words of one sentence, lower case, as tokens `[from, to)` of its passage. */
export interface Words {
  readonly lower: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Is the token part of a date? */
  readonly dated: (at: number) => boolean;
}

/** Notes a sign over the tokens `first` to `last`, both included. */
export type Note = (kind: ClaimKind, weight: number, does: string, first: number, last?: number) => void;

/** Finds one kind of sign in a sentence. Each looks at a bounded number of words around each word. */
export type ReadSigns = (words: Words, note: Note) => void;

/** The word at a place of the sentence, or '' outside it. */
export function wordAt({ lower, from, to }: Words, at: number): string {
  return at >= from && at < to ? lower[at]! : '';
}

export function isWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 0xbf && (code < 0x2000 || code > 0x206f));
}

/** A list of words written with white space between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word));
}
