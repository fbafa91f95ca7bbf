import { EMPTY_LEDGER, type Decision, type Ledger } from '../../../src/ledger/model';

/** A decision for a test, told by its number. */
export const decision = (number: number, more: Partial<Decision> = {}): Decision => ({
  id: `urn:uuid:${number}`,
  state: 'verified',
  citations: [],
  checker: 'Ada Reyes',
  created: '2026-03-01T09:00:00Z',
  modified: '2026-03-01T09:00:00Z',
  selectors: {
    exact: `Claim ${number}.`,
    prefix: 'Before ',
    suffix: ' after',
    start: number,
    end: number + 8,
  },
  ...more,
});

export const ledgerOf = (...decisions: Decision[]): Ledger => ({ ...EMPTY_LEDGER, decisions });

export const idsOf = ({ decisions }: Ledger): string[] =>
  decisions.map(({ id }) => id.replace('urn:uuid:', '')).sort();
