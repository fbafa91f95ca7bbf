import type { Quotation } from './marks';
import { addresseeEnd, addressing, afterTime, isNounStart } from './addressees';
import { saying } from './lexicon/saying';
import { sentenceLike } from './statements';
import { isAuxiliary, isFinite } from './verbs';
import type { Phrase } from './subjects';
import type { Word } from './words';

/** What follows a verb, and where the reported words would begin. */
export interface Complement {
  /**
   * `that`, `clause` (a clause without "that"), `to`, `question`, `quote`, `colon`, `np`, `as`, `ing`, `so`, `none`, or `p:for` and
   * the like with a preposition; `…+` when someone spoken to stands before it ("told reporters that").
   */
  readonly frame: string;
  /** Index of the first reported word; the period's end where nothing follows. */
  readonly start: number;
  readonly addressee?: Phrase;
}

const particles = new Set(['out', 'up', 'down', 'off', 'back', 'away', 'over']);

/** What is said without saying anything: "said goodbye". */
const greetings = new Set(['goodbye', 'hello', 'farewell', 'hi', 'grace', 'thanks', 'prayers']);

const objectStarts = new Set<Word['kind']>(['determiner', 'possessive', 'object', 'name', 'that', 'number']);

/** How far the object or adjunct of a verb may stretch before its clause: longer ones are another construction. */
const objectReach = 14;

const finiteAhead = (words: readonly Word[], at: number, to: number, from: number): boolean =>
  at < to &&
  (isAuxiliary(words[at]!) ? isFinite(words, at, from) : !!words[at]!.verb && isFinite(words, at, from));

/** Reads what follows the verb at `verb` in the period `[from, to)`. */
export function complementOf(
  words: readonly Word[],
  verb: number,
  from: number,
  to: number,
  quotations: readonly Quotation[],
  text: string,
): Complement {
  const lemma = words[verb]!.verb?.lemma ?? words[verb]!.low;
  let i = verb + 1;
  if (i < to && particles.has(words[i]!.low)) i++;
  const skipTime = (): void => {
    i = afterTime(words, i, to);
  };
  skipTime();
  let addressee: Phrase | undefined;
  if (
    addressing.has(lemma) &&
    i < to &&
    (words[i]!.kind === 'object' || isNounStart(words[i]!)) &&
    words[i]!.quotation < 0
  ) {
    const last = addresseeEnd(words, i, to);
    const after = words[last + 1];
    if (
      last >= i &&
      (lemma === 'tell' ||
        lemma === 'inform' ||
        words[i]!.kind === 'object' ||
        (after && ['that', 'to', 'question', 'comma', 'colon', 'quote', 'stop'].includes(after.kind)) ||
        after?.low === 'if')
    ) {
      addressee = { first: i, last };
      i = last + 1;
      skipTime();
    }
  }
  const found = read(words, i, from, to, lemma, quotations, text);
  return addressee ? { frame: `${found.frame}+`, start: found.start, addressee } : found;
}

function read(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  lemma: string,
  quotations: readonly Quotation[],
  text: string,
): Complement {
  const none: Complement = { frame: 'none', start: to };
  if (at >= to) return none;
  const word = words[at]!;
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (word.quotation >= 0 && word.kind === 'quote')
    return sentenceLike(words, at, quotations, text)
      ? { frame: 'quote', start: at }
      : { frame: 'np', start: at };
  switch (word.kind) {
    case 'stop':
    case 'semicolon':
    case 'close':
    case 'coordinator':
      return none;
    case 'colon':
      return { frame: 'colon', start: at + 1 };
    case 'comma':
    case 'dash': {
      if (next && next.quotation >= 0) return { frame: 'quote', start: at + 1 };
      if (word.kind === 'dash') return none;
      return afterInsertion(words, at, to) ?? none;
    }
    case 'that':
      if (next && (next.kind === 'stop' || next.kind === 'comma')) return { frame: 'np', start: at };
      return { frame: 'that', start: at };
    case 'to':
      return next && isInfinitive(words, at, to)
        ? { frame: 'to', start: at }
        : { frame: 'p:to', start: at + 1 };
    case 'question':
      return { frame: 'question', start: at };
    case 'relative':
      return { frame: 'question', start: at };
    case 'subordinator':
      if (
        word.low === 'if' &&
        (lemma === 'ask' || lemma === 'wonder' || lemma === 'know' || lemma === 'question' || lemma === 'see')
      )
        return { frame: 'question', start: at };
      if (word.low === 'as') return { frame: 'p:as', start: at + 1 };
      if (word.low === 'if' || word.low === 'while' || word.low === 'because' || word.low === 'although')
        return {
          frame: lemma === 'say' || lemma === 'think' || lemma === 'argue' ? 'clause' : 'none',
          start: at,
        };
      return { frame: 'sub', start: to };
    case 'subject':
      return { frame: 'clause', start: at };
    case 'not':
      return { frame: 'so', start: at };
    case 'preposition':
      return adjunct(words, at, from, to, lemma) ?? { frame: `p:${word.low}`, start: at + 1 };
    default:
      break;
  }
  if (greetings.has(word.low)) return none;
  if (word.low === 'so') return { frame: 'so', start: at };
  if (word.verb?.form === 'ing' && !next?.verb) return { frame: 'ing', start: at };
  if (isNounStart(word) || word.kind === 'object' || word.kind === 'adverb')
    return object(words, at, from, to, lemma, quotations, text);
  return none;
}

export function isInfinitive(words: readonly Word[], to: number, end: number): boolean {
  let k = to + 1;
  while (k < end && (words[k]!.kind === 'adverb' || words[k]!.kind === 'not')) k++;
  const word = words[k];
  if (!word || k >= end) return false;
  if (word.low === 'be' || word.low === 'have' || word.low === 'do') return true;
  if (word.verb?.form === 'base' || word.verb?.lemma === word.low) return true;
  // Verbs outside the lexicon: a bare word before an object, as in "to unseat the senator".
  const next = words[k + 1];
  return (
    word.kind === 'word' &&
    !word.verb &&
    !/(?:s|ing|ion|ers|ment)$/.test(word.low) &&
    !!next &&
    objectStarts.has(next.kind)
  );
}

/** ", in a statement, that", ", however, “…”": what follows a short insertion between commas. */
function afterInsertion(words: readonly Word[], comma: number, to: number): Complement | null {
  for (let k = comma + 1; k < to && k - comma < objectReach; k++) {
    const word = words[k]!;
    if (word.quotation >= 0 || word.kind === 'stop') return null;
    if (word.kind === 'colon') return { frame: 'colon', start: k + 1 };
    if (word.kind !== 'comma') continue;
    const next = words[k + 1];
    if (next && k + 1 < to && next.quotation >= 0) return { frame: 'quote', start: k + 1 };
    if (next?.kind === 'that') return { frame: 'that', start: k + 1 };
    return null;
  }
  return null;
}

/** "in a statement that", "at a rally, “…”", "in an interview he was": the complement behind an adjunct. */
function adjunct(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  lemma: string,
): Complement | null {
  for (let k = at + 1; k < to && k - at < objectReach + 6; k++) {
    const word = words[k]!;
    const next = words[k + 1];
    if (word.kind === 'stop' || word.kind === 'semicolon' || word.kind === 'dash') return null;
    if (word.kind === 'colon') return { frame: 'colon', start: k + 1 };
    if (word.kind === 'comma') {
      if (next && k + 1 < to && next.quotation >= 0) return { frame: 'quote', start: k + 1 };
      return null;
    }
    if (word.quotation >= 0) return null;
    if (word.kind === 'that' && words[k - 1]!.kind !== 'preposition' && saying.has(lemma))
      return { frame: 'that', start: k };
    if (saying.has(lemma) && k > at + 1) {
      if (word.kind === 'subject') return { frame: 'clause', start: k };
      if (
        (word.kind === 'determiner' || word.kind === 'pronoun' || word.kind === 'possessive') &&
        !['preposition', 'coordinator', 'determiner'].includes(words[k - 1]!.kind) &&
        clauseFrom(words, k, from, to)
      )
        return { frame: 'clause', start: k };
    }
    if (word.verb && word.verb.form !== 'ing' && isFinite(words, k, from) && !saying.has(lemma)) return null;
  }
  return null;
}

/** Whether the insertion that opens at comma `at` closes before a finite verb: "the fair|, which opens in May,| would". */
function insertionBeforeVerb(words: readonly Word[], at: number, from: number, to: number): boolean {
  const first = words[at + 1];
  if (!first || !['relative', 'determiner', 'possessive', 'word'].includes(first.kind)) return false;
  for (let k = at + 1; k + 1 < to && k - at < objectReach; k++) {
    if (words[k]!.kind === 'comma') return finiteAhead(words, k + 1, to, from);
    if (words[k]!.quotation >= 0) return false;
  }
  return false;
}

/** Whether a noun phrase with its finite verb begins at `at`. */
function clauseFrom(words: readonly Word[], at: number, from: number, to: number): boolean {
  for (let k = at; k < to && k - at < objectReach; k++) {
    const word = words[k]!;
    if (word.kind === 'comma') return k > at && insertionBeforeVerb(words, k, from, to);
    if (
      word.kind === 'stop' ||
      word.kind === 'colon' ||
      word.kind === 'semicolon' ||
      word.kind === 'that' ||
      word.kind === 'dash' ||
      word.kind === 'subordinator' ||
      word.kind === 'relative' ||
      word.kind === 'subject' ||
      word.kind === 'question'
    )
      return false;
    if (word.kind === 'to') return false;
    if (k > at && word.quotation < 0 && finiteAhead(words, k, to, from)) {
      return true;
    }
  }
  return false;
}

/** The complements that begin with a noun phrase: a clause of its own, an object, or an object and more. */
function object(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  lemma: string,
  quotations: readonly Quotation[],
  text: string,
): Complement {
  if (lemma === 'accuse') {
    // "accused |Trump of| sowing fear": the charge is what is reported.
    for (let k = at; k < to && k - at < objectReach; k++)
      if (
        words[k]!.low === 'of' &&
        (words[k + 1]?.verb?.form === 'ing' || (words[k + 1]?.quotation ?? -1) >= 0)
      )
        return { frame: 'np of', start: k };
  }
  if (clauseFrom(words, at, from, to)) return { frame: 'clause', start: at };
  for (let k = at + 1; k < to && k - at < objectReach; k++) {
    const word = words[k]!;
    if (word.quotation >= 0) return { frame: 'np', start: at };
    if (word.kind === 'that' && k - at <= 6) return { frame: 'np that', start: k };
    if (word.kind === 'to' && isInfinitive(words, k, to)) return { frame: 'np to', start: at };
    if (word.kind === 'question' && k - at <= 6) return { frame: 'np question', start: k };
    if (word.low === 'as') return { frame: 'np as', start: at };
    if (word.kind === 'colon') return { frame: 'colon', start: k + 1 };
    if (word.kind === 'comma') {
      const next = words[k + 1];
      if (
        next &&
        k + 1 < to &&
        next.kind === 'quote' &&
        next.quotation >= 0 &&
        sentenceLike(words, k + 1, quotations, text)
      )
        return { frame: 'np quote', start: k + 1 };
      break;
    }
    if (
      word.kind === 'stop' ||
      word.kind === 'semicolon' ||
      word.kind === 'dash' ||
      word.kind === 'subordinator' ||
      word.kind === 'relative'
    )
      break;
  }
  return { frame: 'np', start: at };
}
