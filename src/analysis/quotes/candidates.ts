import type { Candidate, Period, Reading } from './candidate';
import { labelOf } from './labels';
import { nominalAt } from './nominal';
import { according, inView, signed } from './according';
import { verbal } from './verbal';
import { isVerb } from './verbs';

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
