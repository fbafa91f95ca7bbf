import type { Quotation } from './marks';
import { labelOf } from './labels';
import { nominalAt } from './nominal';
import { according, inView, signed } from './reporting';
import type { Phrase } from './subjects';
import { verbal } from './verbal';
import { isVerb } from './verbs';
import type { Word } from './words';

/** A stretch of words read as one sentence: quotations are opaque, so that a stop inside one does not end it. */
export interface Period {
  readonly from: number;
  /** Past the last word, the final stop left out. */
  readonly to: number;
}

/** What a passage's candidates are read from. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
}

/** A place that may report something: its cue, its source, and the words that would be reported. */
export interface Candidate {
  /** The word that carries it: the verb "said", the "according" of "according to", a colon. */
  readonly head: number;
  readonly cue: Phrase;
  /** Dictionary form of the head. */
  readonly lemma: string;
  /** The construction; see {@link complementOf}, and `post`, `medial`, `inverted`, `as`, `according`, `label`. */
  readonly frame: string;
  readonly source: Phrase | null;
  readonly addressee?: Phrase;
  /** Reported words, `[first, last]`, in order. */
  readonly content: readonly Phrase[];
  /** Some of the reported words stand in quotation marks. */
  readonly quoted: boolean;
  /** The reported words stand before the cue. */
  readonly before: boolean;
}

/** Every candidate of a period, in the order of their heads. Linear but for a bounded look-around. */
export function candidatesOf(reading: Reading, period: Period): Candidate[] {
  const found: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate) found.push(candidate);
  };
  add(labelOf(reading, period));
  for (let k = period.from; k < period.to; k++)
    if (reading.words[k]!.quotation < 0) add(candidateAt(reading, period, k));
  return found;
}

function candidateAt(reading: Reading, period: Period, k: number): Candidate | null {
  const { words } = reading;
  const word = words[k]!;
  if (word.low === 'according' && words[k + 1]?.low === 'to') return according(reading, period, k, k + 2);
  if (word.low === 'per' && (k === period.from || words[k - 1]!.kind === 'comma'))
    return according(reading, period, k, k + 1);
  if (word.low === 'in') return inView(reading, period, k);
  if (word.kind === 'dash' && words[k - 1]?.kind === 'quote' && k - 1 > period.from)
    return signed(reading, period, k);
  if (word.verb && isVerb(words, k, period.from)) return verbal(reading, period, k);
  return nominalAt(reading, period, k);
}
