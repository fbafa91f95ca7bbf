/**
 * The parts of a TextMate rule that our grammar uses, and the pieces of Oniguruma that many rules share.
 *
 * Cost: a tokeniser tries every rule from every position of a line, so a rule may look ahead without bound
 * only from the start of the line; everywhere else repeats are bounded or stop at the next mark of their own kind.
 */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly beginCaptures?: Readonly<Record<string, Rule>>;
  readonly endCaptures?: Readonly<Record<string, Rule>>;
  readonly patterns?: readonly Rule[];
}

/** A rule that only includes another: `#dates`. */
export const include = (name: string): Rule => ({ include: `#${name}` });

/** Blanks inside a line, no-break spaces among them. */
export const GAP = String.raw`[ \t\x{A0}\x{202F}]`;

/** Not inside a word or number: the places where a name or figure may start and end. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Longest first, so that an alternation never stops at a shorter word that begins a longer one. */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', `${GAP}`))
    .join('|')})`;
}
