import type { Passage } from '../model';
import type { Period, Reading } from './candidate';
import { scanQuotations, type Quotation } from './marks';
import { periodsOf } from './periods';
import { recoverEnds } from './recover';
import { readWords } from './words';

/** A passage read into words, quotations and periods. */
export interface PassageReading {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
  readonly periods: readonly Period[];
}

export function readPassage(passage: Passage): PassageReading {
  const quotations = recoverEnds(passage, scanQuotations(passage.text));
  const words = readWords(passage, quotations);
  return {
    reading: { text: passage.text, words, quotations },
    quotations,
    periods: periodsOf(passage, words, quotations),
  };
}
