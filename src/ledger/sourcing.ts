import type { Claim, Span } from '../analysis/model';
import { compareFacts, type FactChange } from './facts';
import type { Anchored } from './follow';
import type { CheckedWords, Decision } from './model';
import { openMark } from './quotation';
import { CONTEXT, quote } from './selectors';
import type { SourcingState } from './states';

/** A claim, or words that someone decided about though the analysis sees no claim there. */
export interface Standing extends Span {
  readonly state: SourcingState;
  /** Null where the analysis sees no claim. */
  readonly claim: Claim | null;
  /** What the state comes from; null where it is the article's own. */
  readonly decision: Decision | null;
  /** Older decisions about the same words, and remarks, the newest first. */
  readonly others: readonly Decision[];
  /** How the words differ from those that were checked; null where nothing was, or where they are the same. */
  readonly change: FactChange | null;
}

export interface Sourcing {
  /** In the order of the text. */
  readonly standings: readonly Standing[];
  /** Remarks on words that are no claim. */
  readonly remarks: readonly Placed[];
  /** Decisions whose words are not in the text any more. */
  readonly orphans: readonly Decision[];
}

/** A decision and the words it is about. */
export interface Placed {
  readonly decision: Decision;
  readonly span: Span;
}

/** States that a change of facts takes back. A disputed claim stays disputed, but its change is told too. */
const EXPIRING: ReadonlySet<string> = new Set(['sourced', 'verified']);

/** A decision bears on a claim when they share at least half of the shorter one's characters. */
const LEAST_SHARED = 0.5;

/**
 * Lays the desk's decisions over what the analysis found. Costs `claims + decisions`, and a comparison of words for each check whose words
 * have changed since the last call; of an unchanged text nothing is compared twice.
 *
 * @param claims in the order of the text
 */
export function sourcingOf(claims: readonly Claim[], anchored: readonly Anchored[], text: string): Sourcing {
  const orphans: Decision[] = [];
  const bearing = new Map<Claim, Placed[]>();
  const alone: Placed[] = [];
  const reach = reachOf(claims);
  for (const { decision, span } of anchored) {
    if (!span) orphans.push(decision);
    else {
      const placed = { decision, span };
      const borne = claimsAt(claims, reach, span);
      if (borne.length === 0) alone.push(placed);
      for (const claim of borne) bearing.set(claim, [...(bearing.get(claim) ?? []), placed]);
    }
  }
  const standings = [
    ...claims.map((claim) => standingOf(claim, claim, bearing.get(claim) ?? [], text)),
    ...groups(alone)
      .filter((group) => group.some(isVerdict))
      .map((group) => standingOf(null, hull(group), group, text)),
  ];
  return {
    standings: standings.sort((a, b) => a.start - b.start || a.end - b.end),
    remarks: groups(alone)
      .filter((group) => !group.some(isVerdict))
      .flat(),
    orphans,
  };
}

/** What a check remembers of the words of a span. To be stored with every decision but remarks. */
export function checkedWords(text: string, span: Span): CheckedWords {
  const opened = openMark(text, span.start);
  return { ...quote(text, span), ...(opened === undefined ? {} : { opened }) };
}

/** How far the claims up to each one reach: claims may lie within others. */
function reachOf(claims: readonly Claim[]): Float64Array {
  const reach = new Float64Array(claims.length);
  claims.forEach(({ end }, i) => (reach[i] = Math.max(end, i ? reach[i - 1]! : 0)));
  return reach;
}

/** The claims that a decision's words bear on. */
function claimsAt(claims: readonly Claim[], reach: Float64Array, span: Span): Claim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Claim[] = [];
  for (let i = low; i < claims.length && claims[i]!.start < span.end; i++)
    if (shares(claims[i]!, span)) found.push(claims[i]!);
  return found;
}

function shares(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return common > 0 && common >= LEAST_SHARED * shorter;
}

/** Decisions outside all claims, those about the same words together. */
function groups(alone: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const placed of [...alone].sort((a, b) => a.span.start - b.span.start)) {
    const last = found.at(-1);
    if (last && shares(hull(last), placed.span)) last.push(placed);
    else found.push([placed]);
  }
  return found;
}

const isVerdict = ({ decision }: Placed): boolean => decision.state !== 'comment';

function hull(group: readonly Placed[]): Span {
  return {
    start: Math.min(...group.map(({ span }) => span.start)),
    end: Math.max(...group.map(({ span }) => span.end)),
  };
}

function standingOf(claim: Claim | null, span: Span, placed: readonly Placed[], text: string): Standing {
  const { start, end } = span;
  const newestFirst = [...placed].sort(
    (a, b) => Date.parse(b.decision.modified) - Date.parse(a.decision.modified),
  );
  // Two claims that were joined into one have a decision each: both hold. Of two about the same words, the newer does.
  const holding: Placed[] = [];
  for (const one of newestFirst.filter(isVerdict))
    if (!holding.some((other) => shares(other.span, one.span))) holding.push(one);
  const weighed = holding
    .map((one) => ({ ...one, ...stateOf(one, claim, text) }))
    .sort((a, b) => rank(b.state) - rank(a.state));
  const [first] = weighed;
  return {
    start,
    end,
    claim,
    state: first?.state ?? claim?.sourcing ?? 'not-a-claim',
    decision: first?.decision ?? null,
    others: newestFirst.map(({ decision }) => decision).filter((decision) => decision !== first?.decision),
    change: first?.change ?? null,
  };
}

/** What wants doing comes before what is done. */
const rank = (state: SourcingState): number => (state === 'changed' ? 2 : state === 'disputed' ? 1 : 0);

interface Weighed {
  readonly state: SourcingState;
  readonly change: FactChange | null;
}

function stateOf({ decision, span }: Placed, claim: Claim | null, text: string): Weighed {
  const words = claim ? presentWords(decision, span, claim, text) : span;
  const change = changeOf(decision, words, text, claim?.kinds.includes('role') ?? false);
  const state = decision.state as SourcingState;
  return { state: change?.isMaterial && EXPIRING.has(state) ? 'changed' : state, change };
}

/**
 * The words to be held against those that were checked: the decision's, and beside them those of the claim that were not there then. Words
 * typed right before or behind a decision's are outside it ("Not", "in 2015"), but may change what the claim says; words that stood there
 * when it was checked are the neighbour's affair.
 */
function presentWords(decision: Decision, span: Span, claim: Claim, text: string): Span {
  const { checked } = decision;
  if (!checked) return span;
  const before = text.slice(claim.start, span.start);
  const after = text.slice(span.end, claim.end);
  const knewBefore = stoodBefore(checked.prefix, before);
  const knewAfter = stoodBefore(reversed(checked.suffix), reversed(after));
  return {
    start: knewBefore ? span.start : Math.min(span.start, claim.start),
    end: knewAfter ? span.end : Math.max(span.end, claim.end),
  };
}

const reversed = (text: string): string => [...text].reverse().join('');

/** Whether words stood at the end of the context that was stored, or fill it where it was cut short. Letters and digits count. */
function stoodBefore(context: string, words: string): boolean {
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [stored, present] = [lettersOf(context), lettersOf(words)];
  return stored.endsWith(present) || (context.length >= CONTEXT - 1 && present.endsWith(stored));
}

/** The last comparison made for a decision: typing elsewhere asks for the same one again and again. */
const remembered = new WeakMap<
  Decision,
  { words: string; opened: string | undefined; givesRole: boolean; change: FactChange | null }
>();

function changeOf(decision: Decision, span: Span, text: string, givesRole: boolean): FactChange | null {
  const { checked } = decision;
  if (!checked) return null;
  const words = text.slice(span.start, span.end);
  // Quotation marks put around the words, or taken away, stand right beside them; elsewhere they are looked for only when in doubt.
  const isBesideSame = text.charAt(span.start - 1) === checked.prefix.slice(-1);
  if (words === checked.exact && !checked.opened && isBesideSame) return null;
  const opened = openMark(text, span.start);
  const known = remembered.get(decision);
  if (known?.words === words && known.opened === opened && known.givesRole === givesRole) return known.change;
  const change =
    words === checked.exact && opened === checked.opened
      ? null
      : compareFacts(checked.exact, words, { before: checked.opened, after: opened, givesRole });
  remembered.set(decision, { words, opened, givesRole, change });
  return change;
}
