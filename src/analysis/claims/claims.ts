import {
  CLAIM_KINDS,
  type Block,
  type Claim,
  type ClaimKind,
  type Entity,
  type Passage,
  type Quote,
  type Span,
} from '../model';
import { type Clause, clausesOf } from './clauses';
import { type Mark, marksOf } from './marks';
import { Sides } from './sides';
import { firstFrom } from './search';
import { type Doubt, signalsOf } from './signals';
import type { Sign } from './signs/sign';
import type { Worthiness } from './worthiness';

/** Finds the assertions that a fact-checker would mark, in the order of the text. */
export type FindClaims = (
  blocks: readonly Block[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
) => Claim[];

/** How much must speak for a claim: one firm sign, or two of the weaker. */
const ENOUGH = 1;
/** With half as much, a clause is listed only where its wording is like that of what is checked. */
const PROMISING = 0.5;
/** The worthiness that lists a promising clause, and the one below which even firm words do not: set on odd lines of the labelled news. */
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
 * Makes the finder of claims. It goes clause by clause: a claim never mixes the paper's own voice with a speaker's.
 * Linear in the text; what depends on one passage only is remembered by passage.
 */
export function createFindClaims(worthiness: Worthiness): FindClaims {
  return (blocks, entities, quotes) => {
    const sides = new Sides(blocks, entities);
    const claims: Claim[] = [];
    for (const clause of clausesOf(blocks, quotes)) {
      const claim = readClaim(clause, sides, worthiness);
      if (claim) claims.push({ id: `c${claims.length + 1}`, ...claim });
    }
    return claims;
  };
}

function readClaim(clause: Clause, sides: Sides, worthiness: Worthiness): Omit<Claim, 'id'> | null {
  const { block, quote } = clause;
  const { passage } = block;
  const own = clause.spans.map((span) => shifted(span, -block.start));
  const signals = signalsOf(passage);
  const signs = tellingSigns(within(signals.facts, own), clause);
  const marks = marksFrom(passage, own);
  const open = marks.find((mark) => mark.means === 'open');
  const headline = quote?.direct && passage.kind === 'headline';
  const weight = weigh(signs, within(signals.doubts, own));
  if (weight < PROMISING && !open && !headline) return null;

  const kinds = kindsOf(signs);
  if (quote?.direct) kinds.push('quote');
  if (!kinds.length) kinds.push('statistic');
  const span = extentOf(own, signs, open);
  const worth = worthiness.of(passage, span, kinds);
  if (!open && !headline && worth < (weight < ENOUGH ? LIFTED : DROPPED)) return null;

  const attribution = quote
    ? sides.attribute(quote, clause.spans, passage.text.slice(span.start, span.end))
    : null;
  const cited = marks.some((mark) => mark.means !== 'open');
  const voice = passage.kind === 'answer' ? 'attributed' : (attribution?.sourcing ?? 'unsourced');
  return {
    ...shifted(span, block.start),
    kinds,
    sourcing: open ? 'unsourced' : cited ? 'cited' : voice,
    worthiness: worth,
    speaker: attribution?.speaker ?? null,
    ...(quote ? { quote: quote.id } : {}),
    ...(attribution?.interested ? { interested: true } : {}),
    reason: reasonOf(kinds, signs, open, passage.text),
    evidence: evidenceOf(span, signs, open).map((words) => shifted(words, block.start)),
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
  return { start: first.start, end: Math.max(last.end, open?.end ?? 0) };
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
  const counts = (sign: Sign): boolean => sign.kind !== 'date' && (!clause.torn || isFigure(sign));
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
function datesTheWords(sign: Sign, { beside, block, spans }: Clause): boolean {
  if (sign.kind !== 'date' || sign.weight >= ENOUGH) return false;
  const start = sign.start + block.start;
  const end = sign.end + block.start;
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

/** The marks inside a clause or right behind it: "… in 1991 [1].", "… in 1991.” (Source: the ministry)". */
function marksFrom(passage: Passage, spans: readonly Span[]): readonly Mark[] {
  const marks = marksOf(passage);
  const end = spans[spans.length - 1]!.end + MARK_REACH;
  const found: Mark[] = [];
  for (let at = firstFrom(marks, spans[0]!.start); at < marks.length && marks[at]!.start <= end; at += 1) {
    found.push(marks[at]!);
  }
  return found;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
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
  open: Mark | undefined,
  text: string,
): string {
  if (open) return `is marked as open: “${text.slice(open.start, open.end)}”`;
  const first = signs.filter((sign) => sign.kind === kinds[0]).sort((a, b) => b.weight - a.weight)[0];
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
