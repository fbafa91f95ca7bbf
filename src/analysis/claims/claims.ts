import {
  CLAIM_KINDS,
  type Block,
  type Claim,
  type ClaimKind,
  type Entity,
  type Quote,
  type Span,
} from '../model';
import { type Clause, clausesOf } from './clauses';
import { type Mark, marksOf } from './marks';
import { Sides } from './sides';
import { type Signal, signalsOf } from './signals';
import type { Worthiness } from './worthiness';

/** Finds the assertions that a fact-checker would mark, in the order of the text. */
export type FindClaims = (
  blocks: readonly Block[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
) => Claim[];

/** How much must speak for a claim before it is listed: one firm sign, or two of the weaker. */
const ENOUGH = 1;
/** What a judging word takes off. */
const OPINION_COST = 0.5;
/** What is left of a sign in a clause that wishes, urges or weighs ("could double"). */
const WISHED = 0.5;
/** How far behind a clause's end a mark may reach, in code units: a stop, a space and a short reference. */
const MARK_REACH = 6;
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
    const sides = new Sides(entities);
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
  const { facts, doubts } = signalsOf(passage);
  const own = clause.spans.map(({ start, end }): Span => ({
    start: start - block.start,
    end: end - block.start,
  }));
  const signs = within(facts, own).filter(
    (sign) => sign.weight > 0 && !tellsWhoSaid(sign, clause.beside, block.start),
  );
  const marks = within(marksOf(passage), around(own, passage.text.length));
  const open = marks.find((mark) => mark.means === 'open');
  const wished = within(doubts, own).some((doubt) => doubt.by === 'wish');
  const judged = within(doubts, own).some((doubt) => doubt.by === 'opinion');
  let weight = judged ? -OPINION_COST : 0;
  for (const sign of signs) weight += wished && !isFigure(sign) ? sign.weight * WISHED : sign.weight;
  const headline = quote?.direct && passage.kind === 'headline';
  if (weight < ENOUGH && !open && !headline) return null;

  const kinds = kindsOf(signs);
  if (quote?.direct) kinds.push('quote');
  if (!kinds.length) kinds.push('statistic');
  const evidence = merged(signs.length ? signs : open ? [open] : own);
  const spans = own.filter(
    (span) => signs.length === 0 || signs.some((sign) => sign.start >= span.start && sign.end <= span.end),
  );
  const start = spans[0]!.start;
  const end = spans[spans.length - 1]!.end;
  const words = passage.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const attributed = quote
    ? sides.attribute(quote, clause.spans, words, (span) =>
        passage.text.slice(span.start - block.start, span.end - block.start),
      )
    : null;
  const cited = marks.some((mark) => mark.means !== 'open');
  return {
    start: block.start + start,
    end: block.start + end,
    kinds,
    sourcing: open
      ? 'unsourced'
      : cited
        ? 'cited'
        : (attributed?.sourcing ?? (passage.kind === 'answer' ? 'attributed' : 'unsourced')),
    worthiness: worthiness.of(passage, { start, end }, kinds),
    speaker: attributed?.speaker ?? null,
    ...(quote ? { quote: quote.id } : {}),
    ...(attributed?.interested ? { interested: true } : {}),
    reason: reasonOf(kinds, signs, open, passage.text),
    evidence: evidence.map((span) => ({ start: span.start + block.start, end: span.end + block.start })),
  };
}

/** Beside a reported clause, words that tell who said it and when are no claims: "the president said on Monday". */
function tellsWhoSaid(sign: Signal, told: readonly Quote[], offset: number): boolean {
  if (!told.length) return false;
  if (sign.kind === 'role' || (sign.kind === 'date' && sign.weight < ENOUGH)) return true;
  return told.some(({ speakerSpan, cue }) =>
    [speakerSpan, cue].some(
      (span) => span && sign.start + offset < span.end && span.start < sign.end + offset,
    ),
  );
}

function isFigure(sign: Signal): boolean {
  return sign.kind === 'money' || sign.kind === 'statistic' || sign.kind === 'date';
}

/** The items, given in order, that lie inside one of the spans. */
function within<T extends Span>(items: readonly T[], spans: readonly Span[]): T[] {
  const result: T[] = [];
  for (const { start, end } of spans) {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (; low < items.length && items[low]!.start < end; low += 1)
      if (items[low]!.end <= end) result.push(items[low]!);
  }
  return result;
}

/** Marks stand inside a clause or right behind it, beyond the stop: "… in 1991 [1].", "… in 1991.” (Source: the ministry)". */
function around(spans: readonly Span[], length: number): readonly Span[] {
  const end = spans[spans.length - 1]!.end;
  return [{ start: spans[0]!.start, end: Math.min(length, end + MARK_REACH) }];
}

function kindsOf(signs: readonly Signal[]): ClaimKind[] {
  const weights = new Map<ClaimKind, number>();
  for (const { kind, weight } of signs) weights.set(kind, Math.max(weight, weights.get(kind) ?? 0));
  const rank = (kind: ClaimKind): number =>
    TELLING.indexOf(kind) - (weights.get(kind)! >= 1 ? CLAIM_KINDS.length : 0);
  return [...weights.keys()].sort((a, b) => rank(a) - rank(b));
}

function reasonOf(
  kinds: readonly ClaimKind[],
  signs: readonly Signal[],
  open: Mark | undefined,
  text: string,
): string {
  if (open) return `is marked as open: “${text.slice(open.start, open.end)}”`;
  const first = signs.filter((sign) => sign.kind === kinds[0]).sort((a, b) => b.weight - a.weight)[0];
  if (!first) return 'puts words into a speaker’s mouth';
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
