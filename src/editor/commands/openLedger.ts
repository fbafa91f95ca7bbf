import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { activeArticle } from './active';
import { notice } from './notice';

/** Opens the ledger's file of the active article. */
export function openLedger(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const uri = active.article.ledger && vscode.Uri.parse(active.article.ledger.path, true);
    try {
      if (uri) await vscode.workspace.fs.stat(uri);
    } catch {
      return notice(vscode.l10n.t('nothing has been decided about this article yet'));
    }
    if (uri) await vscode.window.showTextDocument(uri, { preview: false });
    else notice(vscode.l10n.t('nothing has been decided about this article yet'));
  };
}
