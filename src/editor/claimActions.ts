import * as vscode from 'vscode';
import type { Standing } from '../ledger/sourcing';

/** Something that can be done about a claim. */
export interface ClaimAction {
  /** Takes a {@link ClaimTarget}. */
  readonly command: string;
  readonly title: string;
  readonly icon: string;
}

/** What can be done about a claim as it stands, the likeliest first: the same in its lens, its hover and its quick fixes. */
export function actionsFor({ state, decision, claim }: Standing): ClaimAction[] {
  const has = (...states: readonly string[]): boolean => states.includes(state);
  return [
    ...(has('changed')
      ? [
          action('confirmClaim', vscode.l10n.t('Confirm: still right as it now stands'), 'pass'),
          action('reopenClaim', vscode.l10n.t('Re-open: has to be checked anew'), 'debug-restart'),
        ]
      : []),
    action('addSource', vscode.l10n.t('Add a source…'), 'add'),
    ...(has('verified', 'changed') ? [] : [action('verifyClaim', vscode.l10n.t('Mark as verified'), 'pass')]),
    action('disputeClaim', vscode.l10n.t('Dispute…'), 'error'),
    action('waiveClaim', vscode.l10n.t('Waive, with a reason…'), 'circle-slash'),
    action('attributeClaim', vscode.l10n.t('Attribute to…'), 'quote'),
    ...(claim && !has('not-a-claim') ? [action('notAClaim', vscode.l10n.t('Not a claim'), 'dash')] : []),
    ...(decision && !has('changed')
      ? [action('reopenClaim', vscode.l10n.t('Re-open: take the decision back'), 'debug-restart')]
      : []),
    action('commentOnClaim', vscode.l10n.t('Comment…'), 'comment'),
    ...(decision?.citations.length
      ? [action('copyFootnote', vscode.l10n.t('Copy the source as a footnote'), 'copy')]
      : []),
    action('addSourceInText', vscode.l10n.t('Write a source into the text…'), 'edit'),
    action('lookUpClaim', vscode.l10n.t('Look it up in the browser'), 'search'),
  ];
}

const action = (name: string, title: string, icon: string): ClaimAction => ({
  command: `chancery.${name}`,
  title,
  icon,
});
