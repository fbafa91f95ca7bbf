import type { Standing } from '../ledger/sourcing';

/** What can be done about a claim, each by the command `chancery.NAME`. */
export type ClaimActionName =
  | 'confirmClaim'
  | 'addSource'
  | 'verifyClaim'
  | 'disputeClaim'
  | 'waiveClaim'
  | 'attributeClaim'
  | 'notAClaim'
  | 'reopenClaim'
  | 'commentOnClaim'
  | 'copyFootnote'
  | 'addSourceInText'
  | 'lookUpClaim';

/** What can be done about a claim as it stands, the likeliest first: the same in its lens, its hover, its quick fixes and the panel. */
export function actionsOn({ state, decision, claim }: Standing): ClaimActionName[] {
  const isChanged = state === 'changed';
  return [
    ...when(isChanged, 'confirmClaim', 'reopenClaim'),
    'addSource',
    ...when(state !== 'verified' && !isChanged, 'verifyClaim'),
    'disputeClaim',
    'waiveClaim',
    'attributeClaim',
    ...when(claim !== null && state !== 'not-a-claim', 'notAClaim'),
    ...when(decision !== null && !isChanged, 'reopenClaim'),
    'commentOnClaim',
    ...when((decision?.citations.length ?? 0) > 0, 'copyFootnote'),
    'addSourceInText',
    'lookUpClaim',
  ];
}

const when = (is: boolean, ...names: ClaimActionName[]): ClaimActionName[] => (is ? names : []);
