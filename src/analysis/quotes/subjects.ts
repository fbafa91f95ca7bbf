import type { Word } from './words';
import { isAuxiliary, isFinite, isVerb } from './verbs';

/** A stretch of words `[first, last]`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The farthest that a subject may stretch from its verb, its apposition included: longer ones are not subjects. */
const reach = 45;

/** Prepositions that open a clause or an adverbial rather than a part of the subject. */
const clausal = new Set('after before since until than like despite during through following'.split(' '));

/** Nominal words: what a noun phrase can end with. */
export function isNominal(word: Word): boolean {
  return (
    word.kind === 'name' ||
    word.kind === 'word' ||
    word.kind === 'number' ||
    word.kind === 'object' ||
    word.kind === 'determiner' ||
    word.kind === 'pronoun' ||
    word.kind === 'subject' ||
    word.kind === 'genitive'
  );
}

/**
 * The subject that ends before word `at`: "Rich Heffley, a top operative who ran the effort, |said". Null where no
 * noun phrase stands there.
 */
export function subjectBefore(words: readonly Word[], at: number, from: number): Phrase | null {
  let last = at - 1;
  if (last < from) return null;
  let k = last;
  const end = words[k]!;
  if (end.kind === 'relative' || (end.kind === 'that' && k > from && isNominal(words[k - 1]!)))
    return { first: k, last: k };
  if (end.kind === 'that') return { first: k, last: k };
  if (end.kind === 'subject') return { first: k, last: k };
  if (end.kind === 'comma' || end.kind === 'dash' || end.kind === 'close') {
    const opening = openingOf(words, k, from);
    if (opening < 0) return null;
    if (end.kind !== 'close') last = k - 1;
    k = opening - 1;
    if (k < from) return null;
    if (words[k]!.kind === 'close') {
      const again = openingOf(words, k, from);
      if (again > from) k = again - 1;
    }
    if (!isNominal(words[k]!) || words[k]!.kind === 'subject')
      return words[k]!.kind === 'subject' ? { first: k, last: k } : null;
  }
  const first = phraseStart(words, k, from);
  return first <= k ? { first, last } : null;
}

/** The first word of the noun phrase that ends at `end`. */
export function phraseStart(words: readonly Word[], end: number, from: number): number {
  if (!isNominal(words[end]!) && words[end]!.kind !== 'close' && words[end]!.quotation < 0) return end + 1;
  let first = end;
  let k = end;
  for (let steps = 0; k >= from && steps < reach; k--, steps++) {
    const word = words[k]!;
    if (word.kind === 'close') {
      const opening = openingOf(words, k, from);
      if (opening < 0) break;
      k = opening;
      continue;
    }
    if (!continues(words, k, from)) break;
    first = k;
  }
  while (first < end && !opensPhrase(words[first]!)) first++;
  return opensPhrase(words[first]!) ? first : end + 1;
}

/** Whether a noun phrase walking left may take in the word at `k`. */
function continues(words: readonly Word[], k: number, from: number): boolean {
  const word = words[k]!;
  switch (word.kind) {
    case 'name':
    case 'number':
    case 'determiner':
    case 'possessive':
    case 'genitive':
    case 'to':
    case 'object':
    case 'pronoun':
    case 'time':
      return true;
    case 'preposition':
      return !clausal.has(word.low);
    case 'coordinator':
      return word.low !== 'but' && word.low !== 'yet' && k > from && isNominal(words[k - 1]!);
    case 'word':
    case 'have':
    case 'do':
      if (reduced(words, k, from)) return true;
      return !(
        word.verb &&
        isVerb(words, k, from) &&
        (isFinite(words, k, from) || (word.verb.form === 'ing' && words[k + 1]?.kind !== 'word'))
      );
    case 'quote':
      return word.quotation >= 0;
    default:
      return word.quotation >= 0 && word.kind !== 'stop' && word.kind !== 'comma' && word.kind !== 'colon';
  }
}

/** Whether the word at `k` is a participle that belongs to the noun before it: "people |briefed| on the call". */
function reduced(words: readonly Word[], k: number, from: number): boolean {
  const { verb } = words[k]!;
  if (!verb || (verb.form !== 'ed' && verb.form !== 'participle') || k <= from) return false;
  const next = words[k + 1];
  const before = words[k - 1]!;
  return (
    next?.kind === 'preposition' &&
    (before.kind === 'word' || before.kind === 'name' || before.kind === 'number')
  );
}

function opensPhrase(word: Word): boolean {
  return !['preposition', 'to', 'coordinator', 'genitive', 'time', 'adverb', 'quote'].includes(word.kind);
}

/** Where the apposition, insertion or bracket opens that the mark at `k` closes; -1 when nothing does within reach. */
function openingOf(words: readonly Word[], k: number, from: number): number {
  const closing = words[k]!.kind;
  const wanted = closing === 'close' ? 'open' : closing;
  let commas = 0;
  for (let j = k - 1, steps = 0; j >= from && steps < reach; j--, steps++) {
    const word = words[j]!;
    if (word.kind === 'semicolon' || word.kind === 'colon') return -1;
    // A stop before a comma or in brackets ends an abbreviation: "McConnell, R-Ky., said", "Moore (D-Wis.) said".
    if (word.kind === 'stop' && wanted !== 'open' && words[j + 1]?.kind !== 'comma') return -1;
    if (word.kind !== wanted || word.quotation !== words[k]!.quotation) continue;
    if (wanted !== 'comma') return j;
    const inside = words[j + 1];
    const opens =
      inside &&
      (inside.kind === 'determiner' ||
        inside.kind === 'possessive' ||
        inside.kind === 'relative' ||
        inside.low === 'whose' ||
        inside.kind === 'word' ||
        inside.kind === 'number' ||
        inside.kind === 'name' ||
        inside.kind === 'preposition' ||
        inside.kind === 'adverb');
    if (opens && j > from && isNominal(words[j - 1]!)) return j;
    if (++commas > 2) return -1;
  }
  return -1;
}

/** The noun phrase that begins at `at`, for subjects after their verb: "said |Paul Lindsay, a spokesman for the group". */
export function phraseAfter(words: readonly Word[], at: number, to: number): Phrase | null {
  if (at >= to || (!isNominal(words[at]!) && words[at]!.kind !== 'possessive' && words[at]!.kind !== 'quote'))
    return null;
  const head = words[at]!;
  if (head.kind === 'subject' || head.kind === 'object') return { first: at, last: at };
  let last = at;
  for (let k = at; k < to && k - at < reach; k++) {
    const word = words[k]!;
    if (word.kind === 'comma') {
      if (!opensApposition(words, k + 1, to) && !isNamed(words, at, k, to)) break;
      continue;
    }
    // A nickname belongs to the name ("called “Bear”"), another quotation does not.
    if (word.quotation >= 0 && word.quotation !== head.quotation && k > at) {
      const before = words[k - 1]!;
      if (before.quotation !== word.quotation && before.kind !== 'word') break;
    }
    if (
      word.kind === 'stop' ||
      word.kind === 'semicolon' ||
      word.kind === 'colon' ||
      word.kind === 'dash' ||
      word.kind === 'subordinator'
    )
      break;
    if (word.kind === 'time' || (word.kind === 'adverb' && words[k - 1]!.kind !== 'determiner')) {
      if (!words.slice(at, k).some((w) => w.kind === 'relative')) break;
    }
    if (
      word.kind === 'preposition' &&
      ['in', 'during', 'on', 'after', 'before', 'at', 'about'].includes(word.low) &&
      k > at &&
      !words.slice(at, k).some((w) => w.kind === 'relative')
    )
      break;
    last = k;
  }
  return { first: at, last };
}

/** Whether the name behind the comma at `comma` is that of the one whom `[at, comma)` tells of: "|the spokeswoman|, Ida Lund." */
function isNamed(words: readonly Word[], at: number, comma: number, to: number): boolean {
  if (!['determiner', 'name'].includes(words[at]!.kind) || words[comma - 1]!.kind !== 'word') return false;
  let end = comma + 1;
  while (end < to && words[end]!.kind === 'name') end++;
  return end > comma + 1 && (end >= to || words[end]!.kind === 'comma' || words[end]!.kind === 'stop');
}

/** The subject of the first finite verb in `[from, to)` outside quotations: who "adding" and "but said" speak of. */
export function mainSubject(words: readonly Word[], from: number, to: number): Phrase | null {
  for (let k = from; k < to; k++) {
    if (words[k]!.quotation >= 0 || !(isAuxiliary(words[k]!) || words[k]!.verb)) continue;
    if (!isFinite(words, k, from)) continue;
    const subject = subjectBefore(words, k, from);
    if (subject && words[subject.first]!.kind !== 'relative' && words[subject.first]!.kind !== 'that')
      return subject;
  }
  return null;
}

/** Whether "|a Florida strategist|" or "|who chairs the panel|" begins at `at`, and no clause of its own. */
function opensApposition(words: readonly Word[], at: number, to: number): boolean {
  const first = words[at];
  if (!first || at >= to) return false;
  if (first.kind === 'relative' || first.low === 'whose') return true;
  if (
    first.kind !== 'determiner' &&
    first.kind !== 'possessive' &&
    !(first.kind === 'word' && first.verb?.form !== 'ing')
  )
    return false;
  for (let k = at + 1; k < to && k - at < 14; k++) {
    const word = words[k]!;
    if (word.kind === 'comma' || word.kind === 'stop' || word.kind === 'relative' || word.quotation >= 0)
      return true;
    if ((word.verb || isAuxiliary(word)) && isFinite(words, k, at)) return false;
  }
  return true;
}
