import type { Analysis } from '../analysis/model';
import type { Source } from '../ledger/model';
import type { Sourcing, Standing } from '../ledger/sourcing';
import { OPEN_STATES, type SourcingState } from '../ledger/states';

/** An article as it is handed over: its text, how its claims stand, and the works that they are held against. */
export interface SourcedArticle {
  /** The article's file name. */
  readonly name: string;
  readonly analysis: Analysis;
  readonly sourcing: Sourcing;
  readonly sources: readonly Source[];
}

/** What each state is called in what we write. */
export const STATE_WORDS: Readonly<Record<SourcingState, string>> = {
  unsourced: 'Needs a source',
  attributed: 'Attributed',
  cited: 'Cited in the text',
  sourced: 'Sourced',
  verified: 'Verified',
  disputed: 'Disputed',
  waived: 'Waived',
  changed: 'Changed since checked',
  'not-a-claim': 'Not a claim',
};

/** The claims that count, in the order of the text: what the desk has struck off is none. */
export function claimsOf({ sourcing }: SourcedArticle): Standing[] {
  return sourcing.standings.filter(({ state }) => state !== 'not-a-claim');
}

export function openClaimsOf(article: SourcedArticle): Standing[] {
  return claimsOf(article).filter(({ state }) => OPEN_STATES.has(state));
}

/** The headline as it is printed; else the file's name. */
export function titleOf({ analysis, name }: SourcedArticle): string {
  return analysis.blocks.find(({ passage }) => passage.kind === 'headline')?.passage.text ?? name;
}

/** "Verified", "Attributed to Andrei Popkov": how a claim stands, in words. */
export function stateOf({ state, claim, decision }: Standing, { analysis }: SourcedArticle): string {
  const words = STATE_WORDS[state];
  if (state !== 'attributed') return words;
  const speaker = decision
    ? decision.attributedTo
    : analysis.entities.find(({ id }) => id === claim?.speaker)?.name;
  return speaker ? `${words} to ${speaker}` : words;
}
