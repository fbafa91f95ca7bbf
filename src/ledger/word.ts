import type { Span } from '../analysis/model';

/** What a word states that a checker has checked. */
export type FactKind = 'name' | 'number' | 'date' | 'unit' | 'negation' | 'direction' | 'role' | 'quoted';

/** A word or a sign of a claim. Two words with the same key say the same, however they are set. */
export interface Word extends Span {
  readonly key: string;
  /** The word as written, in small letters. */
  readonly form: string;
  /** Undefined for ordinary words. */
  readonly fact?: FactKind;
  readonly isQuoted: boolean;
}
