import type { Passage } from '../model';
import { closedClass, type ClosedClass } from './lexicon/closed';
import { verbForm, type VerbForm } from './lexicon/verbs';
import type { Quotation } from './marks';

/** Marks that bound phrases, by what they do; `quote` is a quotation mark, `mark` any other. */
export type MarkClass =
  'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'quote' | 'mark';

/** A token as the quote finder sees it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes. */
  readonly low: string;
  /** `genitive` is the ’s of a possessor, `number` begins with a digit, `name` with a capital; `word` is the rest. */
  readonly kind: ClosedClass | MarkClass | 'genitive' | 'number' | 'name' | 'word';
  readonly capital: boolean;
  /** All in capitals, two letters at least. */
  readonly shouted: boolean;
  /** The forms of verbs that this word could be. */
  readonly verb: VerbForm | undefined;
  /** Index of the quotation that holds it, its marks included, or -1. */
  readonly quotation: number;
}

const marks = new Map<string, MarkClass>([
  ['.', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['...', 'stop'],
  [',', 'comma'],
  ['،', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
  ['―', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
]);

/** Reads a passage's tokens as words with their classes. Linear. */
export function readWords(passage: Passage, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const token of passage.tokens) {
    while (next < quotations.length && quotations[next]!.outer.end <= token.start) next++;
    const quotation = next < quotations.length && quotations[next]!.outer.start <= token.start ? next : -1;
    const low = token.text.toLowerCase().replace(/’/g, "'");
    const first = token.text[0]!;
    const inner = quotations[quotation]?.inner;
    const kind =
      inner && (token.end <= inner.start || token.start >= inner.end)
        ? 'quote'
        : kindOf(low, first, words[words.length - 1]);
    const verb =
      kind === 'word' || kind === 'name' || kind === 'do' || kind === 'have' ? verbForm(low) : undefined;
    words.push({
      start: token.start,
      end: token.end,
      low,
      kind,
      capital: isCapital(first),
      shouted: token.text.length > 1 && token.text === token.text.toUpperCase() && isCapital(first),
      verb,
      quotation,
    });
  }
  return words;
}

function isCapital(c: string): boolean {
  return c !== c.toLowerCase();
}

function kindOf(low: string, first: string, before: Word | undefined): Word['kind'] {
  if (low === "'s") return before && isPronounLike(before) ? 'be' : 'genitive';
  const mark = marks.get(low);
  if (mark) return mark;
  const closed = closedClass(low);
  if (closed === 'modal' && isCapital(first) && low === 'may') return before ? 'name' : 'modal';
  if (low === 'us' && first === 'U') return 'name';
  if (closed) return closed;
  if (/^[0-9$€£¥]/.test(low)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(low))
    return low === "'" && before && !/^['"“”]/.test(before.low)
      ? 'genitive'
      : /["'“”‘’„«»「」『』`]/.test(low)
        ? 'quote'
        : 'mark';
  return isCapital(first) ? 'name' : 'word';
}

function isPronounLike(word: Word): boolean {
  return (
    word.kind === 'subject' ||
    word.kind === 'pronoun' ||
    word.kind === 'that' ||
    word.kind === 'relative' ||
    word.kind === 'question' ||
    word.low === 'here'
  );
}
