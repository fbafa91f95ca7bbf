import type { Candidate, Period, Reading } from './candidate';
import { isInfinitive } from './complements';
import { extentEnd, hasQuotation, phrasesOf } from './extents';
import { cueNoun, isAttitude } from './lexicon/nouns';
import { phraseStart, subjectBefore, type Phrase } from './subjects';
import { groupStart, isVerb } from './verbs';
import type { Word } from './words';

/** Prepositions that may lead from a noun or adjective to what is thought or said of. */
const leading = new Set(
  'of for on about against to toward towards over with from regarding in around behind at'.split(' '),
);

/** "Osei’s claim that talks stalled", "support for the plan", "are critical of it": cues that are no verbs. */
export function nominalAt(reading: Reading, period: Period, head: number): Candidate | null {
  const { words } = reading;
  const word = words[head]!;
  if (word.capital && head > period.from) return null;
  const noun = cueNoun(word.low);
  const attitude = !noun && isAttitude(word.low) && behindBe(words, head, period.from);
  if (!noun && !attitude) return null;
  if (noun && word.verb && isVerb(words, head, period.from)) return null;
  const found = complement(words, head, period.to);
  if (!found) return null;
  const end = extentEnd(words, found.start, period.from, period.to, found.clausal ? 'clause' : 'np');
  const content = phrasesOf(words, found.start, end);
  if (content.length === 0) return null;
  const { source, first, kind } = noun
    ? possessor(words, head, period.from)
    : holder(words, head, period.from);
  // "Promises in three areas" tells where, and nobody's words; "his belief in peace" tells what.
  if (found.frame === 'p:in' && !source) return null;
  return {
    head,
    cue: { first, last: found.cueLast },
    lemma: noun ?? word.low,
    frame: `${kind} ${found.frame}`,
    source,
    content,
    quoted: hasQuotation(words, content),
    before: false,
  };
}

function complement(
  words: readonly Word[],
  head: number,
  to: number,
): { frame: string; start: number; cueLast: number; clausal: boolean } | null {
  const at = head + 1;
  const next = words[at];
  if (!next || at + 1 >= to || next.quotation >= 0) return null;
  if (next.kind === 'that') return { frame: 'that', start: at, cueLast: head, clausal: true };
  if (next.kind === 'to' && isInfinitive(words, at, to))
    return { frame: 'to', start: at, cueLast: head, clausal: true };
  if (next.kind === 'question') return { frame: 'question', start: at, cueLast: head, clausal: true };
  if (next.kind === 'colon') return { frame: 'colon', start: at + 1, cueLast: at, clausal: true };
  if ((next.kind === 'preposition' || next.kind === 'to') && leading.has(next.low))
    return { frame: `p:${next.low}`, start: at + 1, cueLast: at, clausal: false };
  return null;
}

function behindBe(words: readonly Word[], head: number, from: number): boolean {
  for (let k = head - 1; k >= from && head - k <= 4; k--) {
    const { kind, verb } = words[k]!;
    if (kind === 'be' || (verb && /^(?:seem|appear|sound|feel|look|remain|become)$/.test(verb.lemma)))
      return true;
    if (kind !== 'adverb' && kind !== 'not' && kind !== 'determiner') return false;
  }
  return false;
}

/** Whose claim it is: "Osei’s |recent| claim", "his claim", or nobody's. */
function possessor(
  words: readonly Word[],
  head: number,
  from: number,
): { source: Phrase | null; first: number; kind: string } {
  for (let k = head - 1; k >= from && head - k <= 4; k--) {
    const word = words[k]!;
    if (word.kind === 'possessive') return { source: { first: k, last: k }, first: k + 1, kind: 'noun ’s' };
    if (word.kind === 'genitive') {
      const first = phraseStart(words, k - 1, from);
      return { source: first < k ? { first, last: k } : null, first: k + 1, kind: 'noun ’s' };
    }
    if (word.kind === 'determiner') return { source: null, first: head, kind: 'noun the' };
    if (word.kind !== 'word' && word.kind !== 'number') break;
  }
  return { source: null, first: head, kind: 'noun' };
}

function holder(
  words: readonly Word[],
  head: number,
  from: number,
): { source: Phrase | null; first: number; kind: string } {
  let be = head - 1;
  while (be > from && words[be]!.kind !== 'be' && !words[be]!.verb) be--;
  const first = groupStart(words, be, from);
  return { source: subjectBefore(words, first, from), first, kind: 'adj' };
}
