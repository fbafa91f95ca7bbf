import { saying } from './lexicon/saying';
import type { Word } from './words';

/** Third-person forms that are plural nouns as often: they count as verbs only where a complement follows. */
const nounLike = new Set(
  'calls claims plans reports attacks polls votes hopes fears questions answers demands charges moves supports offers wants needs backs bets bids looks talks views promises estimates comments complaints remarks notes rates ranks states stands ties turns works changes deals details fights issues points posts promises statements studies supporters tweets rules results pushes doubts concerns interests votes shows signs runs cites lists names'.split(
    ' ',
  ),
);

/** Verbs whose base form is hardly ever a noun. */
const outright = new Set(
  'say believe argue think insist know agree describe acknowledge predict suggest'.split(' '),
);

/** Verbs whose past is their base: after a singular they are verbs too ("the article read"). */
const invariant = new Set('put read let set cut hit cast bet bid forecast broadcast quit'.split(' '));

/** Kinds that can end the subject before a finite verb. */
const subjectEnds = new Set<Word['kind']>([
  'name',
  'word',
  'subject',
  'pronoun',
  'relative',
  'close',
  'comma',
  'that',
  'number',
  'quote',
  'determiner',
  'object',
  'dash',
]);

const complementStarts = new Set<Word['kind']>([
  'determiner',
  'possessive',
  'subject',
  'object',
  'pronoun',
  'that',
  'question',
  'to',
  'name',
  'quote',
  'colon',
  'preposition',
  'comma',
  'number',
  'stop',
]);

const quantities = new Set('some many most several few all both others those two three four five'.split(' '));
const plurals = new Set(
  'people men women children police majority media percent % half electorate'.split(' '),
);

/** The nearest word before `at`, adverbs and negations skipped; -1 when `from` is passed. */
export function before(words: readonly Word[], at: number, from: number): number {
  let k = at - 1;
  while (k >= from && (words[k]!.kind === 'adverb' || words[k]!.kind === 'not' || words[k]!.kind === 'time'))
    k--;
  return k >= from ? k : -1;
}

export function isAuxiliary(word: Word): boolean {
  return word.kind === 'be' || word.kind === 'have' || word.kind === 'modal' || word.kind === 'do';
}

function isPlural(word: Word): boolean {
  return (
    quantities.has(word.low) ||
    plurals.has(word.low) ||
    ((word.kind === 'word' || word.kind === 'name') && /[^s]s$/.test(word.low)) ||
    word.low === 'we' ||
    word.low === 'i' ||
    word.low === 'they' ||
    word.low === 'you' ||
    word.low === 'who' ||
    word.low === 'which' ||
    word.low === 'that'
  );
}

/**
 * Whether the word at `at` works as a verb there, judged by its form and its neighbours within the period that begins
 * at `from`.
 */
export function isVerb(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]!;
  if (!word.verb) return word.kind === 'be' || word.kind === 'have' || word.kind === 'do';
  // "Doctor Says Osei Is Well": in a headline verbs have capitals too, and these forms are no names.
  const headline = word.verb.form === 's' && saying.has(word.verb.lemma) && !nounLike.has(word.low);
  if (word.capital && at > from && words[at - 1]!.kind !== 'colon' && !headline) return false;
  const k = before(words, at, from);
  const prev = k < 0 ? undefined : words[k]!;
  const next = words[at + 1];
  switch (word.verb.form) {
    case 'base':
      if (!prev) return false;
      if (prev.kind === 'to' || prev.kind === 'modal' || prev.kind === 'do') return true;
      if (prev.kind === 'coordinator') return joinsVerb(words, k, from);
      if (
        invariant.has(word.verb.lemma) &&
        ['name', 'word', 'subject', 'close', 'relative', 'comma'].includes(prev.kind)
      )
        return true;
      if (
        outright.has(word.verb.lemma) &&
        k === at - 1 &&
        (prev.kind === 'word' || prev.kind === 'name' || prev.kind === 'close' || prev.kind === 'comma')
      )
        return true;
      return isPlural(prev) || joinsNames(words, k, from);
    case 's':
      if (!prev || !subjectEnds.has(prev.kind))
        return !!prev && prev.kind === 'coordinator' && joinsVerb(words, k, from);
      if (prev.kind === 'determiner') return false;
      if (!nounLike.has(word.low)) return true;
      if (
        prev.kind === 'subject' ||
        prev.kind === 'relative' ||
        prev.kind === 'pronoun' ||
        prev.kind === 'close'
      )
        return true;
      if (prev.kind === 'name')
        return !!next && !isAuxiliary(next) && !(next.verb && next.verb.form !== 'ing');
      return !!next && complementStarts.has(next.kind) && next.kind !== 'preposition';
    case 'ed':
    case 'past':
    case 'participle':
      if (!prev) return true;
      if (
        k === at - 1 &&
        (prev.kind === 'determiner' ||
          prev.kind === 'possessive' ||
          prev.kind === 'genitive' ||
          prev.kind === 'preposition')
      )
        return quantities.has(prev.low) || prev.low === 'one';
      return true;
    case 'ing':
      return (
        !prev ||
        !(
          k === at - 1 &&
          (prev.kind === 'determiner' || prev.kind === 'possessive' || prev.kind === 'genitive')
        )
      );
  }
}

/** Whether the name at `k` is the last of several: "China and Russia". */
function joinsNames(words: readonly Word[], k: number, from: number): boolean {
  if (words[k]!.kind !== 'name') return false;
  let j = k;
  while (j > from && words[j - 1]!.kind === 'name') j--;
  return j - 2 >= from && words[j - 1]!.low === 'and' && words[j - 2]!.kind === 'name';
}

/** Whether the coordinator at `k` joins verbs: an infinitive or finite verb stands shortly before it. */
function joinsVerb(words: readonly Word[], k: number, from: number): boolean {
  for (let j = k - 1, steps = 0; j >= from && steps < 14; j--, steps++) {
    const word = words[j]!;
    if (word.kind === 'stop' || word.kind === 'semicolon') return false;
    if (word.verb && word.quotation < 0 && isVerb(words, j, from)) return true;
  }
  return false;
}

/** Whether the verb at `at` carries its clause: not an infinitive, not -ing, not a participle after a noun with "by". */
export function isFinite(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]!;
  if (word.kind === 'modal' || word.kind === 'do') return true;
  if (word.kind === 'be') return word.low !== 'be' && word.low !== 'been' && word.low !== 'being';
  if (word.kind === 'have') return word.low !== 'having' && !(words[at - 1]?.kind === 'to');
  if (!word.verb || !isVerb(words, at, from)) return false;
  const k = before(words, at, from);
  switch (word.verb.form) {
    case 'ing':
      return false;
    case 'base':
      return k < 0 || words[k]!.kind !== 'to';
    case 'participle':
      return k >= 0 && isAuxiliary(words[k]!);
    case 'ed': {
      const next = words[at + 1];
      return (
        !(next && (next.low === 'by' || next.low === 'as') && k >= 0 && !isAuxiliary(words[k]!)) && k >= 0
      );
    }
    case 's':
    case 'past':
      return true;
  }
}

/** The first word of the verb group whose head is at `at`: "has repeatedly said" begins with "has". */
export function groupStart(words: readonly Word[], at: number, from: number): number {
  let g = at;
  while (g > from) {
    const word = words[g - 1]!;
    if (word.kind === 'adverb' || word.kind === 'not' || isAuxiliary(word)) g--;
    else break;
  }
  // An adverb that opens the clause belongs to it, not to the group: "Later, said …".
  return g;
}
