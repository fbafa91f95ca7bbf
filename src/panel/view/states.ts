import { OPEN_STATES, type SourcingState } from '../../ledger/states';
import { t } from './t';

/** The states of claims in the order in which they are listed: what someone has yet to see to comes first. */
export const LISTED_STATES: readonly SourcingState[] = [
  'changed',
  'disputed',
  'unsourced',
  'attributed',
  'cited',
  'sourced',
  'verified',
  'waived',
  'not-a-claim',
];

export const STATE_NAMES: Readonly<Record<SourcingState, string>> = {
  changed: t('Changed since checked'),
  disputed: t('Disputed'),
  unsourced: t('Needs a source'),
  attributed: t('Attributed'),
  cited: t('Cited in the text'),
  sourced: t('Sourced'),
  verified: t('Verified'),
  waived: t('Waived'),
  'not-a-claim': t('Not a claim'),
};

/** How many claims there are, and how many of them nobody has to see to any more; what was struck off is no claim. */
export function progressOf(claims: readonly { readonly state: SourcingState }[]): {
  all: number;
  settled: number;
} {
  const counted = claims.filter(({ state }) => state !== 'not-a-claim');
  return { all: counted.length, settled: counted.filter(({ state }) => !OPEN_STATES.has(state)).length };
}
