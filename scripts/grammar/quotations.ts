import { include, type Rule } from './rule';

interface Marks {
  readonly name: string;
  readonly begin: string;
  readonly end: string;
}

/**
 * The marks of each style. A quotation also ends with its line, so that a mark left open, as wherever a speech is
 * re-opened in every paragraph, never colours the paragraphs below.
 */
const STYLES: readonly Marks[] = [
  { name: 'double', begin: '“', end: '”' },
  { name: 'low', begin: '„', end: '[“”]' },
  { name: 'low-single', begin: '‚(?=\\S)', end: '[‘’](?!\\p{L})' },
  { name: 'angle', begin: '«', end: '»' },
  { name: 'angle.reversed', begin: '»(?=[^«»]*«)', end: '«' },
  { name: 'angle-single', begin: '‹', end: '›' },
  { name: 'corner', begin: '「', end: '」' },
  { name: 'corner.white', begin: '『', end: '』' },
  { name: 'backtick', begin: '``(?=\\S)', end: "''" },
  { name: 'straight', begin: '(?<![\\p{L}\\p{N}.,?!])"(?=\\S)', end: '"' },
  {
    // ‘ opens unless it stands for cut-off letters (‘90s). ’ closes unless letters follow (don’t), or it is the ’ of a
    // plural (ministers’) in a quotation that is seen to close further on, after a point or comma.
    name: 'single',
    begin: '‘(?=\\S)(?!\\d0s|tis\\b|em\\b)',
    end: '’(?![\\p{L}\\p{N}])(?!(?<=s’)\\s+\\p{L}(?:[^‘’]|’(?=\\p{L})){0,600}[,.?!…]’(?!\\p{L}))',
  },
  {
    // The typewriter's ' opens only where a closing one follows, with nothing but apostrophes inside words between.
    name: 'single.straight',
    begin: "(?<![\\p{L}\\p{N}'])'(?=[\\p{L}\\p{N}\"“…])(?!\\d0s|tis\\b|em\\b|s-)(?=(?:[^']|(?<=\\p{L})'(?=\\p{L})){1,2000}'(?![\\p{L}\\p{N}]))",
    end: "(?<!\\s)'(?![\\p{L}\\p{N}])",
  },
]; // prettier-ignore

/** How many quotations may stand inside each other: “… ‘… “…” …’ …”. */
const DEPTH = 3;

const keyOf = (style: Marks, depth: number): string =>
  `quotation-${style.name.replaceAll('.', '-')}${depth === 1 ? '' : `-${depth}`}`;

/** A mark of the same style ends what it would otherwise nest in, and depth is limited: no line can pile up scopes. */
function quotation(style: Marks, depth: number): Rule {
  const inner = depth === DEPTH ? [] : STYLES.filter((other) => other !== style);
  return {
    name: `string.quoted.${style.name}.article`,
    begin: style.begin,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.article' } },
    end: `(?:${style.end})|$`,
    endCaptures: { 0: { name: 'punctuation.definition.string.end.article' } },
    patterns: [...inner.map((other) => include(keyOf(other, depth + 1))), include('names')],
  };
}

const DEPTHS = Array.from({ length: DEPTH }, (_, outer) => outer + 1);

/** `#quotation`, any quotation in running copy, and the rules that it is made of. */
export const quotations: Readonly<Record<string, Rule>> = {
  quotation: { patterns: STYLES.map((style) => include(keyOf(style, 1))) },
  ...Object.fromEntries(
    DEPTHS.flatMap((depth) => STYLES.map((style) => [keyOf(style, depth), quotation(style, depth)])),
  ),
};
