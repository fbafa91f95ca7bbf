import type { Block, Claim, Entity, Passage, Quote, Span } from '../model';
import { type Candidate, candidatesOf } from './candidates';
import { Sides } from './sides';
import { ownVoiceFrom } from './undertakings';
import { type Cut, voicesOf } from './voices';
import type { Worthiness } from './worthiness';

/** Finds the assertions that a fact-checker would mark, in the order of the text. */
export type FindClaims = (
  blocks: readonly Block[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
) => Claim[];

/** What was found in a passage when it was cut in this way. */
interface Remembered {
  readonly cuts: readonly Cut[];
  readonly candidates: readonly Candidate[];
}

/**
 * Makes the finder of claims. Linear in the text. What a passage holds is remembered with it, as long as the same
 * words of it are quoted: after an edit, the rest of the document costs a look-up a block.
 */
export function createFindClaims(worthiness: Worthiness): FindClaims {
  const remembered = new WeakMap<Passage, Remembered>();
  const recall = (passage: Passage, cuts: readonly Cut[]): readonly Candidate[] => {
    let known = remembered.get(passage);
    if (!known || !areSame(known.cuts, cuts)) {
      known = { cuts, candidates: candidatesOf(passage, cuts, worthiness) };
      remembered.set(passage, known);
    }
    return known.candidates;
  };
  return (blocks, entities, quotes) => {
    const sides = new Sides(blocks, entities);
    const voices = voicesOf(blocks, quotes);
    const claims: Claim[] = [];
    blocks.forEach((block, i) => {
      const { cuts, quotes: heard } = voices[i]!;
      for (const candidate of recall(block.passage, cuts)) {
        const quote = candidate.voice < 0 ? null : heard[candidate.voice]!;
        claims.push(claimOf(`c${claims.length + 1}`, candidate, block, quote, sides));
      }
    });
    return claims;
  };
}

function areSame(some: readonly Cut[], others: readonly Cut[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end, voice, direct }, i) => {
      const other = others[i]!;
      return start === other.start && end === other.end && voice === other.voice && direct === other.direct;
    })
  );
}

function claimOf(id: string, candidate: Candidate, block: Block, quote: Quote | null, sides: Sides): Claim {
  const { kinds, worthiness, reason, evidence, marked } = candidate;
  const { passage, start: by } = block;
  const attribution =
    quote && !isOwnVoice(candidate, block, quote)
      ? sides.attribute(
          quote,
          candidate.spans.map((span) => shifted(span, by)),
          candidate.ours,
        )
      : null;
  // An answer is its speaker's, named or not; nobody answers for what a question is built on but the one who prints it.
  const said = passage.kind === 'question' ? undefined : attribution;
  const voice = passage.kind === 'answer' ? 'attributed' : (said?.sourcing ?? 'unsourced');
  return {
    id,
    ...shifted(candidate, by),
    kinds,
    sourcing: marked === 'open' ? 'unsourced' : (marked ?? voice),
    worthiness,
    speaker: said?.speaker ?? null,
    ...(quote ? { quote: quote.id } : {}),
    ...(said?.interested ? { interested: true } : {}),
    reason,
    evidence: evidence.map((span) => shifted(span, by)),
  };
}

/** Whether all that wants checking in a reported undertaking is what the paper adds: "agreed to end a dispute that began in 1990". */
function isOwnVoice({ spans, evidence }: Candidate, { passage, start: by }: Block, quote: Quote): boolean {
  if (quote.direct || !quote.cue) return false;
  const cue = passage.text.slice(quote.cue.start - by, quote.cue.end - by);
  const statement = { start: spans[0]!.start, end: spans[spans.length - 1]!.end };
  const from = ownVoiceFrom(passage.text, statement, cue);
  return from !== undefined && evidence.every(({ start }) => start >= from);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
