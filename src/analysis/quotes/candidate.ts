import type { Quotation } from './marks';
import type { Phrase } from './subjects';
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
  /** The construction; see `complementOf`, and `post`, `medial`, `inverted`, `as`, `according`, `label`. */
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
