import * as vscode from 'vscode';
import { type ClaimActionName, actionsOn } from '../desk/claimActions';
import type { Standing } from '../ledger/sourcing';

/** Something that can be done about a claim. */
export interface ClaimAction {
  /** Takes a {@link ClaimTarget}. */
  readonly command: string;
  readonly title: string;
  readonly icon: string;
}

/** What can be done about a claim as it stands, with the words and icons for it. */
export function actionsFor(standing: Standing): ClaimAction[] {
  const words = wordsFor(standing);
  return actionsOn(standing).map((name) => ({
    command: `chancery.${name}`,
    title: words[name][0],
    icon: words[name][1],
  }));
}

function wordsFor({
  state,
}: Standing): Readonly<Record<ClaimActionName, readonly [title: string, icon: string]>> {
  return {
    confirmClaim: [vscode.l10n.t('Confirm: still right as it now stands'), 'pass'],
    addSource: [vscode.l10n.t('Add a source…'), 'add'],
    verifyClaim: [vscode.l10n.t('Mark as verified'), 'pass'],
    disputeClaim: [vscode.l10n.t('Dispute…'), 'error'],
    waiveClaim: [vscode.l10n.t('Waive, with a reason…'), 'circle-slash'],
    attributeClaim: [vscode.l10n.t('Attribute to…'), 'quote'],
    notAClaim: [vscode.l10n.t('Not a claim'), 'dash'],
    reopenClaim: [
      state === 'changed'
        ? vscode.l10n.t('Re-open: has to be checked anew')
        : vscode.l10n.t('Re-open: take the decision back'),
      'debug-restart',
    ],
    commentOnClaim: [vscode.l10n.t('Comment…'), 'comment'],
    copyFootnote: [vscode.l10n.t('Copy the source as a footnote'), 'copy'],
    addSourceInText: [vscode.l10n.t('Write a source into the text…'), 'edit'],
    lookUpClaim: [vscode.l10n.t('Look it up in the browser'), 'search'],
  };
}
