import type { Passage } from '../model';
import type { Candidate, Period, Reading } from './candidate';
import { candidatesOf } from './candidates';
import { choose } from './choose';
import { readPassage } from './passage';
import { inQuotations, namesOf, render, type Attribution, type LocalQuote } from './render';
import { sentenceLike } from './statements';

/** What a passage says without the rest of the document, in the order of its text. */
export interface PassageQuotes {
  readonly quotes: readonly LocalQuote[];
  /** "Cruz continued:" at the passage's end: the next passage's quotation is its. */
  readonly awaiting?: Pick<LocalQuote, 'speakerSpan' | 'cue' | 'addresseeSpan'>;
}

const memo = new WeakMap<Passage, PassageQuotes>();

/** The quotes of a passage; worked out once for a passage object. */
export function quotesOf(passage: Passage): PassageQuotes {
  let known = memo.get(passage);
  if (!known) memo.set(passage, (known = work(passage)));
  return known;
}

function work(passage: Passage): PassageQuotes {
  const { reading, periods } = readPassage(passage);
  const turn = turnOf(passage, reading);
  if (turn) return { quotes: [render(reading, turn)].filter((quote) => quote !== null) };
  const attributions: Attribution[] = [];
  let awaiting: Candidate | undefined;
  for (const period of periods) {
    const candidates = candidatesOf(reading, period);
    const chosen = choose(reading.words, candidates);
    awaiting = candidates.find(({ content }) => content.length === 0);
    attributions.push(...attributionsIn(reading, period, chosen, attributions));
  }
  const quotes = attributions
    .map((attribution) => render(reading, attribution))
    .filter((quote) => quote !== null)
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  if (!awaiting) return { quotes };
  const { speakerSpan, cue } = namesOf(reading, awaiting);
  return { quotes, awaiting: { speakerSpan, cue } };
}

/** The fewest words, marks included, of a quotation that is a line of its own. */
const leastLine = 4;

/** The fewest words after a label that make a turn and not an entry of a table ("Clinton: 547"). */
const leastTurn = 3;

/** The whole of a question or answer, spoken by the one that its label names. */
function turnOf(passage: Passage, { words }: Reading): Attribution | null {
  if (passage.kind !== 'question' && passage.kind !== 'answer') return null;
  const label = passage.parts.find(({ role }) => role === 'label');
  const at = label ? words.findIndex(({ start }) => start >= label.end) : 0;
  if (at < 0 || words.slice(at).filter(({ kind }) => kind !== 'number' && kind !== 'stop').length < leastTurn)
    return null;
  let last = at - 1;
  while (last >= 0 && !/[\p{L}\p{N}]/u.test(words[last]!.low)) last--;
  const named = last >= 0 && !/^(?:q|a|question|answer) ?\d*[.:)]?$/.test(words[0]!.low);
  const content = [{ first: at, last: words.length - 1 }];
  return { candidate: { source: named ? { first: 0, last } : null }, content, quotation: false, turn: true };
}

function attributionsIn(
  reading: Reading,
  period: Period,
  chosen: readonly Candidate[],
  earlier: readonly Attribution[],
): Attribution[] {
  const result: Attribution[] = chosen.map((candidate) => ({
    candidate,
    content: [...candidate.content],
    quotation: candidate.content.every((phrase) => inQuotations(reading, phrase)),
  }));
  // Quotations that no cue claims: a further sentence of what was quoted before, or a statement on its own.
  const { words, quotations } = reading;
  for (let k = period.from; k < period.to; k++) {
    const q = words[k]!.quotation;
    if (q < 0) continue;
    const first = k;
    while (k + 1 < period.to && words[k + 1]!.quotation === q) k++;
    if (result.some(({ content }) => content.some((span) => span.first <= k && span.last >= first))) continue;
    // A line that is a quotation and nothing else is a headline's or a pulled quote, with or without a stop.
    const line = first === 0 && k === words.length - 1 && k >= leastLine;
    if (first > period.from || k < period.to - 1) continue;
    if (!line && !sentenceLike(words, first, quotations, reading.text)) continue;
    const last = earlier[earlier.length - 1];
    if (last?.quotation) last.content.push({ first, last: k });
    else
      result.push({
        candidate: last ? { source: last.candidate?.source ?? null } : null,
        content: [{ first, last: k }],
        quotation: true,
      });
  }
  return result;
}
