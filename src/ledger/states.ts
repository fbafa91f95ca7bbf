/** How a claim stands: by the article's own words, or by what the desk has decided about it. */
export const SOURCING_STATES = [
  'unsourced',
  'attributed',
  'cited',
  'sourced',
  'verified',
  'disputed',
  'waived',
  'changed',
  'not-a-claim',
] as const;
export type SourcingState = (typeof SOURCING_STATES)[number];

/** States in which somebody still has something to do. */
export const OPEN_STATES: ReadonlySet<SourcingState> = new Set(['unsourced', 'disputed', 'changed']);
