import type { Passage } from '../model';
import { candidatesOf, type Candidate, type Period, type Reading } from './candidates';
import { sentenceLike } from './complements';
import { likelihood } from './lexicon/odds';
import { readPassage } from './passage';
import { inQuotations, namesOf, render, type LocalQuote } from './render';
import type { Phrase } from './subjects';
import type { Word } from './words';

/** A statement of a passage with its cue and source, word indices. */
export interface Attribution {
  /** Null for a quotation that no cue claims. */
  readonly candidate: (Pick<Candidate, 'source' | 'addressee'> & { readonly cue?: Phrase }) | null;
  readonly content: Phrase[];
  /** All of it stands in quotation marks: further quotations go on with it. */
  readonly quotation: boolean;
  /** A turn of an interview or transcript: word for word without marks. */
  readonly turn?: boolean;
}

/** What a passage says without the rest of the document, in the order of its text. */
export interface PassageQuotes {
  readonly quotes: readonly LocalQuote[];
  /** "Cruz continued:" at the passage's end: the next passage's quotation is its. */
  readonly awaiting?: Pick<LocalQuote, 'speakerSpan' | 'cue' | 'addresseeSpan'>;
}

/**
 * From how likely on a candidate counts: where F1 over annotated news peaks. Words in quotation marks are reported more often than
 * not, so that less is asked of their cue.
 */
const threshold = 0.38;
const quotedThreshold = 0.28;

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
  const named = last >= 0 && !/^(?:q|a|question|answer)$/.test(words[0]!.low);
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
    if (first > period.from || k < period.to - 1 || !sentenceLike(words, first, quotations, reading.text))
      continue;
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

/** The candidates that stand: outermost first, likely ones only, none inside the words of another. */
function choose(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  const likely = candidates.filter(
    (candidate) =>
      candidate.content.length > 0 &&
      likelihood(candidate) >= (candidate.quoted ? quotedThreshold : threshold) &&
      !isTitle(words, candidate),
  );
  const order = [...likely.filter(({ before }) => before), ...likely.filter(({ before }) => !before)];
  for (const candidate of order) {
    if (accepted.some((other) => conflicts(other, candidate))) continue;
    accepted.push(candidate);
  }
  accepted.sort((a, b) => a.head - b.head);
  return accepted.map((candidate, at) => {
    const before = accepted[at - 1];
    return before && resumes(words, before, candidate) ? { ...candidate, source: before.source } : candidate;
  });
}

/** Whether the candidate goes on with what the source of the one before says: "…, adding that", "… and warned". */
function resumes(words: readonly Word[], before: Candidate, { cue, frame, source }: Candidate): boolean {
  const lead = words[cue.first - 1];
  if (!before.source || !lead) return false;
  const joined = lead.kind === 'coordinator' || lead.kind === 'comma' || lead.kind === 'quote';
  if (frame.startsWith('ing ')) return joined && cue.first > before.head;
  return (
    lead.kind === 'coordinator' &&
    (!source || before.content.some(({ first, last }) => first <= source.first && source.last <= last))
  );
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

/** Verbs whose object in marks is uttered, however it is capitalised: "shouted “Long Live the King”". */
const uttering = new Set(
  'say shout yell cry chant scream tweet reply answer add tell ask exclaim'.split(' '),
);

/** "cited “The Long Truce”", "called “Bear”": a title or name in marks, all capitals and no stop, is no statement. */
function isTitle(words: readonly Word[], { content, frame, lemma, before }: Candidate): boolean {
  if (
    before ||
    content.length !== 1 ||
    !/(?:^|ing |passive )(?:np|p:\w+)$/.test(frame) ||
    uttering.has(lemma)
  )
    return false;
  const { first, last } = content[0]!;
  const q = words[first]!.quotation;
  if (q < 0 || words[last]!.quotation !== q) return false;
  for (let k = first; k <= last; k++) {
    const { kind, capital, low } = words[k]!;
    if (kind === 'stop' || kind === 'comma') return false;
    if (!capital && kind !== 'quote' && kind !== 'number' && low.length > 3) return false;
  }
  return !!words[first + 1]?.capital;
}
