import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { activeArticle } from './active';
import { changingWords, notice } from './notice';

/** Takes the last thing back that was done from the active article, to its ledger or to the word list. */
export function undoDecision(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    await changingWords(async () => {
      const label = await desk.undo(active.article);
      notice(
        label === undefined ? vscode.l10n.t('nothing to undo') : vscode.l10n.t('taken back: {0}', label),
      );
    });
  };
}
