import { CLAIM_KINDS, type ClaimKind, type Passage, type Span } from '../model';
import { type Clause, clausesOf } from './clauses';
import { type Mark, marksOf } from './marks';
import { firstFrom } from './search';
import { type Doubt, signalsOf } from './signals';
import type { Sign } from './signs/sign';
import { speaksOfUs } from './sides';
import type { Cut } from './voices';
import type { Worthiness } from './worthiness';

/** All of a claim that its passage tells: who stands behind it is known of the document. Offsets in the passage. */
export interface Candidate extends Span {
  /** The clause's spans, of which the claim takes those that hold its evidence. */
  readonly spans: readonly Span[];
  /** Which of the passage's quotes it belongs to; -1 in the paper's own voice. */
  readonly voice: number;
  readonly kinds: readonly ClaimKind[];
  readonly worthiness: number;
  readonly reason: string;
  readonly evidence: readonly Span[];
  /** It speaks of "us" or "our" own. */
  readonly ours: boolean;
  /** What the marks of the trade in it say. */
  readonly marked: 'open' | 'cited' | null;
}

/** How much must speak for a claim: one firm sign, or two of the weaker. */
const ENOUGH = 1;
/** With half as much, a clause is listed only where its wording is like that of what is checked. */
const PROMISING = 0.5;
/** The worthiness that lists a promising clause, and the one below which even firm words do not, unless they are more than firm: set on odd lines of the labelled news. */
const LIFTED = 0.6;
const DROPPED = 0.2;
/** What a judging word takes off. */
const OPINION_COST = 0.5;
/** What is left of a sign in a clause that wishes, urges or weighs ("could double"). */
const WISHED = 0.5;
/** How far behind a clause's end a mark may begin, in code units: a stop, a closing mark and a space. */
const MARK_REACH = 4;
/** How far behind a cue a date still tells when it was said, in code units: "told the assembly's committee on Monday". */
const CUE_REACH = 40;
/** The longest way from a sentence's start to a date that opens it, in code units: "On ". */
const PREPOSITION = 3;
/** Beside a date, less than this many code units tell no event. */
const BARE = 15;
/** The longest words that bound a figure and that a source's name may leave out, in code units: "approximately ". */
const BOUND = 16;
/** The longest evidence that a reason repeats, in code units. */
const REASON_WORDS = 60;

/** From the most concrete: the order in which a claim's kinds are told. */
const TELLING: readonly ClaimKind[] = [
  'money',
  'statistic',
  'superlative',
  'comparison',
  'legal',
  'causal',
  'history',
  'date',
  'geography',
  'role',
  'quote',
];

/**
 * Finds the claims of one passage, clause by clause: none mixes the paper's own voice with a speaker's. Linear.
 */
export function candidatesOf(passage: Passage, cuts: readonly Cut[], worthiness: Worthiness): Candidate[] {
  const candidates: Candidate[] = [];
  const told = cuts
    .map((cut) => (cut.voice < 0 ? withoutAside(passage.text, cut) : cut))
    .filter((cut) => cut.voice >= 0 || !tellsMore(passage, cut));
  for (const clause of clausesOf(passage, told)) {
    const candidate = readCandidate(passage, clause, worthiness);
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Words that name a source, up to what the paper tells of it by the way: "Arslan, who became minister in January, said". */
function withoutAside(text: string, cut: Cut): Cut {
  const aside = [', who ', ', which '].flatMap((words) => {
    const at = text.slice(cut.start, cut.end).indexOf(words);
    return at > 0 ? [cut.start + at] : [];
  });
  return aside.length > 0 ? { ...cut, end: Math.min(...aside) } : cut;
}

/** Words that name a source and count it, too: "some 40 percent of the members said". They stay the paper's own. */
function tellsMore(passage: Passage, source: Span): boolean {
  const { facts } = signalsOf(passage);
  for (
    let at = firstFrom(facts, source.start - BOUND);
    at < facts.length && facts[at]!.start < source.end;
    at += 1
  ) {
    if (facts[at]!.end > source.start && facts[at]!.weight >= ENOUGH && isFigure(facts[at]!)) return true;
  }
  return false;
}

function readCandidate(passage: Passage, clause: Clause, worthiness: Worthiness): Candidate | null {
  const { spans, voice, direct } = clause;
  const signals = signalsOf(passage);
  const marks = marksFrom(passage, spans);
  const signs = tellingSigns(outside(within(signals.facts, spans), marks), clause);
  const open = marks.find((mark) => mark.means === 'open');
  const headline = direct && passage.kind === 'headline';
  const weight = weigh(signs, within(signals.doubts, spans));
  if (weight < PROMISING && !open && !headline) return null;

  const kinds = kindsOf(signs);
  if (direct) kinds.push('quote');
  if (!kinds.length) kinds.push('statistic');
  const span = extentOf(spans, signs, open);
  const worth = worthiness.of(passage, span, kinds);
  const isPlain = weight >= ENOUGH && signs.some((sign) => sign.weight > ENOUGH);
  if (!open && !headline && !isPlain && worth < (weight < ENOUGH ? LIFTED : DROPPED)) return null;
  return {
    ...span,
    spans,
    voice,
    kinds,
    worthiness: worth,
    reason: reasonOf(kinds, signs, open ?? marks.find((mark) => mark.means === 'checked'), passage.text),
    evidence: evidenceOf(span, signs, open),
    ours: speaksOfUs(passage.text.slice(span.start, span.end)),
    marked: open ? 'open' : marks.length ? 'cited' : null,
  };
}

/** How much speaks for a claim. Two days or months are no more than one: they tell when, not what. */
function weigh(signs: readonly Sign[], doubts: readonly Doubt[]): number {
  const wished = doubts.some((doubt) => doubt.by === 'wish');
  let weight = doubts.some((doubt) => doubt.by === 'opinion') ? -OPINION_COST : 0;
  let dated = false;
  for (const sign of signs) {
    const day = sign.kind === 'date' && sign.weight < ENOUGH;
    if (day && dated) continue;
    dated ||= day;
    weight += wished && !isFigure(sign) ? sign.weight * WISHED : sign.weight;
  }
  return weight;
}

/** From the span of a clause that holds its first evidence to the one that holds its last, and the mark that keeps it open. */
function extentOf(own: readonly Span[], signs: readonly Sign[], open: Mark | undefined): Span {
  const first = signs.length ? spanAround(own, signs[0]!) : own[0]!;
  const last = signs.length ? spanAround(own, signs[signs.length - 1]!) : own[own.length - 1]!;
  return { start: Math.min(first.start, open?.start ?? Infinity), end: Math.max(last.end, open?.end ?? 0) };
}

function spanAround(own: readonly Span[], sign: Span): Span {
  return own[firstFrom(own, sign.start + 1) - 1]!;
}

function evidenceOf(span: Span, signs: readonly Sign[], open: Mark | undefined): Span[] {
  const words: Span[] = open ? [...signs, open] : [...signs];
  return words.length ? merged(words) : [span];
}

/** The signs that speak for a clause. Of what is left beside a reported clause, dates alone mostly tell when it was said. */
function tellingSigns(signs: readonly Sign[], clause: Clause): readonly Sign[] {
  const telling = signs.filter((sign) => sign.weight > 0 && !datesTheWords(sign, clause));
  if (!clause.beside.length)
    return telling.every((sign) => sign.kind === 'date') && isBare(clause, telling) ? [] : telling;
  const counts = (sign: Sign): boolean =>
    sign.kind !== 'date' && (!clause.torn || (isFigure(sign) && sign.weight >= ENOUGH));
  return telling.some(counts) ? telling : [];
}

/** A date with hardly a word beside it, as at the head of a communiqué: "Budapest, 18 August 2018". */
function isBare({ spans }: Clause, dates: readonly Sign[]): boolean {
  const length = (total: number, { start, end }: Span): number => total + end - start;
  return spans.reduce(length, 0) - dates.reduce(length, 0) < BARE;
}

/**
 * A date that says when the words were spoken: right behind the cue ("told reporters on Monday"), or right before the
 * speaker where nothing else stands before it ("On Monday, Lund said").
 */
function datesTheWords({ kind, weight, start, end }: Sign, { beside, spans }: Clause): boolean {
  if (kind !== 'date' || weight >= ENOUGH) return false;
  const next = firstFrom(beside, start);
  const before = beside[next - 1];
  const after = beside[next];
  if (before && start >= before.end && start - before.end <= CUE_REACH) return true;
  const opens = start - spans[firstFrom(spans, start + 1) - 1]!.start <= PREPOSITION;
  return !!after && after.start - end <= 2 && opens;
}

function isFigure(sign: Sign): boolean {
  return sign.kind === 'money' || sign.kind === 'statistic' || sign.kind === 'date';
}

/** The items, given in order, that lie inside one of the spans. */
function within<T extends Span>(items: readonly T[], spans: readonly Span[]): T[] {
  const found: T[] = [];
  for (const { start, end } of spans) {
    for (let at = firstFrom(items, start); at < items.length && items[at]!.start < end; at += 1) {
      if (items[at]!.end <= end) found.push(items[at]!);
    }
  }
  return found;
}

/** The signs that are not words of a citation: what "(source: UN Treaty Series, vol. 217)" counts is nobody's claim. */
function outside(signs: readonly Sign[], marks: readonly Mark[]): Sign[] {
  const cited = marks.filter((mark) => mark.means === 'cited');
  return signs.filter((sign) => !cited.some(({ start, end }) => start <= sign.start && sign.end <= end));
}

/** The marks inside a clause or right behind it: "… in 1991 [1].", "… in 1991.” (Source: the ministry)". */
function marksFrom(passage: Passage, spans: readonly Span[]): readonly Mark[] {
  const marks = marksOf(passage);
  const end = spans[spans.length - 1]!.end + MARK_REACH;
  const found: Mark[] = [];
  for (let at = firstFrom(marks, spans[0]!.start); at < marks.length && marks[at]!.start <= end; at += 1) {
    // "TK: …" is of what follows it.
    const isNext = marks[at]!.start >= end - MARK_REACH && passage.text[marks[at]!.end] === ':';
    if (!isNext) found.push(marks[at]!);
  }
  return found;
}

function kindsOf(signs: readonly Sign[]): ClaimKind[] {
  const weights = new Map<ClaimKind, number>();
  for (const { kind, weight } of signs) weights.set(kind, Math.max(weight, weights.get(kind) ?? 0));
  const rank = (kind: ClaimKind): number =>
    TELLING.indexOf(kind) - (weights.get(kind)! >= 1 ? CLAIM_KINDS.length : 0);
  return [...weights.keys()].sort((a, b) => rank(a) - rank(b));
}

function reasonOf(
  kinds: readonly ClaimKind[],
  signs: readonly Sign[],
  mark: Mark | undefined,
  text: string,
): string {
  if (mark) return `is marked as ${mark.means}: “${text.slice(mark.start, mark.end)}”`;
  const tellsFigure = ({ start, end }: Sign): number => Number(/\d/.test(text.slice(start, end)));
  const first = signs
    .filter((sign) => sign.kind === kinds[0])
    .sort((a, b) => b.weight - a.weight || tellsFigure(b) - tellsFigure(a))[0];
  if (!first) return 'puts words in quotation marks';
  const words = text.slice(first.start, first.end);
  return `${first.does}: “${words.length > REASON_WORDS ? `${words.slice(0, REASON_WORDS - 1)}…` : words}”`;
}

/** Spans in order, without overlap. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
