import type { Phrase } from './subjects';
import type { Word } from './words';

/** How far the words for the one spoken to may stretch. */
const reach = 14;

/** Verbs whose first object is the one spoken to. */
export const addressing = new Set(
  'tell inform remind assure reassure notify brief advise ask warn promise urge persuade convince text email show teach'.split(
    ' ',
  ),
);

const spans =
  /^(?:week|weekend|month|year|night|morning|summer|spring|fall|autumn|winter|evening|afternoon|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The word behind adverbs and times: "said |also on Tuesday| that", "told them |last week|"; "Friday’s test" is no time. */
export function afterTime(words: readonly Word[], at: number, to: number): number {
  let i = at;
  for (; i < to; i++) {
    const { kind, low, quotation } = words[i]!;
    const next = words[i + 1];
    if (quotation >= 0) break;
    if (kind === 'time' && next?.kind === 'genitive') break;
    if (kind === 'adverb' || kind === 'time' || kind === 'not') continue;
    const dated =
      !!next && (next.kind === 'time' || spans.test(next.low)) && words[i + 2]?.kind !== 'genitive';
    if (!dated || !/^(?:last|this|earlier|late|next|on)$/.test(low)) break;
    i++;
  }
  return i;
}

/** Whether a noun phrase can begin with the word. */
export function isNounStart(word: Word): boolean {
  return (
    word.kind === 'name' ||
    word.kind === 'determiner' ||
    word.kind === 'possessive' ||
    word.kind === 'word' ||
    word.kind === 'pronoun' ||
    word.kind === 'number'
  );
}

/** The last word of the one spoken to: a pronoun, or a noun phrase as far as its first clear end. */
export function addresseeEnd(words: readonly Word[], at: number, to: number): number {
  if (words[at]!.kind === 'object' || words[at]!.low === 'you') return at;
  let k = at;
  for (; k < to && k - at < reach; k++) {
    const word = words[k]!;
    if (word.quotation >= 0) break;
    if (word.kind === 'determiner' || word.kind === 'possessive') {
      if (
        k > at &&
        !(
          words[k - 1]!.kind === 'preposition' ||
          words[k - 1]!.kind === 'coordinator' ||
          words[k - 1]!.kind === 'determiner'
        )
      )
        break;
    } else if (word.kind === 'preposition') {
      if (!['of', 'in', 'at', 'from', 'on', 'for'].includes(word.low)) break;
    } else if (word.kind === 'coordinator') {
      if (word.low !== 'and' && word.low !== '&') break;
    } else if (!(
      word.kind === 'name' ||
      word.kind === 'word' ||
      word.kind === 'number' ||
      word.kind === 'genitive' ||
      isTitleOfTime(words, k, at)
    ))
      break;
    // "told reporters Trump was": a name right after a common plural begins the clause.
    if (word.kind === 'name' && k > at && words[k - 1]!.kind === 'word' && /s$/.test(words[k - 1]!.low))
      break;
  }
  let last = k - 1;
  while (last > at && ['preposition', 'coordinator', 'genitive'].includes(words[last]!.kind)) last--;
  return last;
}

/** "the BBC's |Today| programme", "the |Sunday| Times": a time that begins or goes on a name. */
function isTitleOfTime(words: readonly Word[], k: number, at: number): boolean {
  const [before, word, next] = [words[k - 1], words[k]!, words[k + 1]];
  return (
    word.kind === 'time' &&
    word.capital &&
    k > at &&
    (before?.kind === 'genitive' || before?.kind === 'determiner') &&
    (next?.kind === 'name' || next?.kind === 'word')
  );
}

/** The one spoken to, right behind "told"; undefined where nobody is named. */
export function addresseeAt(words: readonly Word[], at: number, to: number): Phrase | undefined {
  const word = words[at];
  if (!word || at >= to || word.quotation >= 0 || !(word.kind === 'object' || isNounStart(word)))
    return undefined;
  const last = addresseeEnd(words, at, to);
  return last >= at ? { first: at, last } : undefined;
}
