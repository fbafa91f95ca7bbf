import type { Passage } from '../model';
import { candidatesOf, type Candidate, type Period, type Reading } from './candidates';
import { sentenceLike } from './complements';
import { likelihood } from './lexicon/odds';
import { readPassage } from './passage';
import { render, type LocalQuote } from './render';
import type { Phrase } from './subjects';

/** A statement of a passage with its cue and source, word indices. */
export interface Attribution {
  readonly candidate: Candidate | null;
  readonly content: Phrase[];
}

/**
 * From how likely on a candidate counts, where F1 over annotated news peaks. Statements in quotation marks are the
 * surer kind already: their counts stand apart.
 */
const threshold = 0.34;

const memo = new WeakMap<Passage, readonly LocalQuote[]>();

/** The quotes of a passage, in order, as far as it tells without the rest of the document; worked out once. */
export function quotesOf(passage: Passage): readonly LocalQuote[] {
  let known = memo.get(passage);
  if (!known) memo.set(passage, (known = work(passage)));
  return known;
}

function work(passage: Passage): LocalQuote[] {
  const { reading, periods } = readPassage(passage);
  const attributions: Attribution[] = [];
  for (const period of periods) attributions.push(...attributionsIn(reading, period, attributions));
  const quotes = attributions
    .map((attribution) => render(reading, attribution))
    .filter((quote) => quote !== null);
  return quotes.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function attributionsIn(reading: Reading, period: Period, earlier: readonly Attribution[]): Attribution[] {
  const chosen = choose(candidatesOf(reading, period));
  const result: Attribution[] = chosen.map((candidate) => ({ candidate, content: [...candidate.content] }));
  // Quotations that no cue claims: a further sentence of what was quoted before, or a statement on its own.
  const { words, quotations } = reading;
  for (let k = period.from; k < period.to; k++) {
    const q = words[k]!.quotation;
    if (q < 0) continue;
    const first = k;
    while (k + 1 < period.to && words[k + 1]!.quotation === q) k++;
    if (result.some(({ content }) => content.some((span) => span.first <= k && span.last >= first))) continue;
    if (first > period.from || k < period.to - 1 || !sentenceLike(words, first, quotations, reading.text))
      continue;
    const last = earlier[earlier.length - 1];
    if (last) last.content.push({ first, last: k });
    else result.push({ candidate: null, content: [{ first, last: k }] });
  }
  return result;
}

/** The candidates that stand: outermost first, likely ones only, none inside the words of another. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  const likely = candidates.filter((candidate) => likelihood(candidate) >= threshold);
  const order = [...likely.filter(({ before }) => before), ...likely.filter(({ before }) => !before)];
  for (const candidate of order) {
    if (accepted.some((other) => conflicts(other, candidate))) continue;
    accepted.push(candidate);
  }
  return accepted.sort((a, b) => a.head - b.head);
}

function conflicts(a: Candidate, b: Candidate): boolean {
  return (
    covers(a, b.head) ||
    covers(b, a.head) ||
    a.content.some((x) => b.content.some((y) => x.first <= y.last && y.first <= x.last))
  );
}

function covers(candidate: Candidate, at: number): boolean {
  return candidate.content.some(({ first, last }) => first <= at && at <= last);
}
