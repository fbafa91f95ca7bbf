import { CLAIM_KINDS } from '../../analysis/model';
import type { ClaimItem, LostItem, PanelModel } from '../protocol';
import { element } from './dom';
import { group, inOrder, type ListState, matches } from './list';
import type { Row } from './row';
import { LISTED_STATES, STATE_NAMES } from './states';
import { t } from './t';

/** The headings of what `cells` of the rows hold. */
export const CLAIM_COLUMNS = [
  t('State'),
  t('Claim'),
  t('Kinds'),
  t('Speaker'),
  t('Reason'),
  t('Decided'),
  t('Worthiness'),
];

/** Claims by state, in the order of the text or those first that most want checking. */
export function claimRows({ claims, lost, uri }: PanelModel, state: ListState): Row[] {
  const found = claims.filter((claim) =>
    matches(state.filter, claim.words, claim.speaker, claim.reason, claim.decided, ...claim.kinds),
  );
  const lostFound = lost.filter(({ words, decided }) => matches(state.filter, words, decided));
  const lostRows = group('lost', t('Decisions without their words'), lostFound.length, state, () =>
    lostFound.map(lostRow),
  );
  const listed = LISTED_STATES.flatMap((claimState) => {
    const ofState = inOrder(
      found.filter((claim) => claim.state === claimState),
      state.sort === 'worthiness' ? (a, b) => b.worthiness - a.worthiness : undefined,
      state.pinned,
    );
    return group(`state ${claimState}`, STATE_NAMES[claimState], ofState.length, state, () =>
      ofState.map((claim) => claimRow(claim, uri)),
    );
  });
  return [...lostRows, ...listed];
}

function claimRow(claim: ClaimItem, uri: string): Row {
  const kinds = CLAIM_KINDS.filter((kind) => claim.kinds.includes(kind)).join(', ');
  const about = [claim.decided, claim.kinds[0], claim.speaker, claim.reason].filter(Boolean).join(' · ');
  return {
    key: claim.key,
    level: 2,
    lines: 3,
    label: [`${claim.words} — ${claim.reason} (${kinds})`, claim.decided].filter(Boolean).join('; '),
    copy: claim.words,
    cells: [
      STATE_NAMES[claim.state],
      claim.words,
      kinds,
      claim.speaker,
      claim.reason,
      claim.decided,
      claim.worthiness.toFixed(2),
    ],
    context: {
      chanceryRow: 'claim',
      chanceryActions: claim.actions.join(' '),
      uri,
      start: claim.start,
      end: claim.end,
    },
    target: claim,
    actions: t('What can be done about this claim'),
    draw: () => [
      element('span', { class: `bar ${claim.state}`, 'aria-hidden': 'true' }),
      element(
        'span',
        { class: 'stack' },
        element('span', { class: 'words two' }, claim.words),
        element('span', { class: 'about', title: about }, about),
      ),
    ],
  };
}

function lostRow({ key, words, decided }: LostItem): Row {
  return {
    key,
    level: 2,
    lines: 3,
    label: `${words} — ${decided}`,
    copy: words,
    actions: t('Tie it to the words that are selected in the text'),
    draw: () => [
      element('span', { class: 'bar lost', 'aria-hidden': 'true' }),
      element(
        'span',
        { class: 'stack' },
        element('span', { class: 'words two' }, words),
        element('span', { class: 'about', title: decided }, decided),
      ),
    ],
  };
}
