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

/** What a token is wherever it stands. */
type Lexeme = Pick<Word, 'low' | 'kind' | 'capital' | 'shouted' | 'verb'>;

/** Lexemes met so far: copy uses few words often. Emptied when it holds more than the words of a large archive day. */
const lexemes = new Map<string, Lexeme>();
const mostLexemes = 50_000;

/** Reads a passage's tokens as words with their classes. Linear. */
export function readWords(passage: Passage, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const { start, end, text } of passage.tokens) {
    while (next < quotations.length && quotations[next]!.outer.end <= start) next++;
    const quotation = next < quotations.length && quotations[next]!.outer.start <= start ? next : -1;
    const { low, kind, capital, shouted, verb } = lexemeOf(text);
    const inner = quotations[quotation]?.inner;
    const marks = inner && (end <= inner.start || start >= inner.end);
    const here = marks ? 'quote' : kindHere(kind, low, text, words[words.length - 1]);
    words.push({ start, end, low, kind: here, capital, shouted, verb, quotation });
  }
  return words;
}

function lexemeOf(text: string): Lexeme {
  let known = lexemes.get(text);
  if (known) return known;
  const low = text.toLowerCase().replace(/’/g, "'");
  const capital = isCapital(text[0]!);
  const kind = kindOf(low, text, capital);
  const verbal = kind === 'word' || kind === 'name';
  known = {
    low,
    kind,
    capital,
    shouted: capital && text.length > 1 && text === text.toUpperCase(),
    verb: verbal ? verbForm(low) : undefined,
  };
  if (lexemes.size >= mostLexemes) lexemes.clear();
  lexemes.set(text, known);
  return known;
}

function isCapital(c: string): boolean {
  return c !== c.toLowerCase();
}

function kindOf(low: string, text: string, capital: boolean): Word['kind'] {
  if (low === "'s") return 'genitive';
  // "47% say"
  if (low === '%') return 'word';
  const mark = marks.get(low);
  if (mark) return mark;
  const closed = closedClass(low);
  if (low === 'us' && text !== 'us' && text !== 'Us') return 'name';
  if (closed) return closed;
  if (/^[0-9$€£¥]/.test(low)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(low)) return /["'“”‘’„«»「」『』`]/.test(low) ? 'quote' : 'mark';
  return capital ? 'name' : 'word';
}

/** The kind that depends on the word before: "it’s" against "Osei’s", the ’ of "ministers’", the month of May, the first minister. */
function kindHere(kind: Word['kind'], low: string, text: string, before: Word | undefined): Word['kind'] {
  if (kind === 'genitive') return before && isPronounLike(before) ? 'be' : kind;
  if (low === "'" && before && !/^['"“”]/.test(before.low)) return 'genitive';
  if (text === 'May' && before) return 'name';
  // "Scotland's first minister"; "she first said" is an adverb.
  if (low === 'first' && before && ['genitive', 'determiner', 'possessive'].includes(before.kind))
    return 'word';
  return kind;
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
