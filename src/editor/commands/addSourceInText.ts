import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { claimAt } from '../lookup';
import { activeArticle } from './active';

/** Asks for the source of the claim at the cursor and writes it behind the claim, before its full stop: "… (source: …)". */
export function addSourceInText(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const { editor, article, analysis, offset } = active;
    const claim = claimAt(analysis, offset);
    if (!claim) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Chancery: no claim at the cursor'), 4000);
      return;
    }
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Source of the claim'),
      prompt: vscode.l10n.t(
        'A publication, document or address; it is written into the text behind the claim',
      ),
      placeHolder: 'UN Comtrade, 2016',
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Name the source') : undefined),
    });
    if (!answer) return;
    const words = analysis.text.slice(claim.start, claim.end);
    const stop = /[.,;:]?$/.exec(words)![0].length;
    const at = article.rangeOf(claim).end.translate(0, -stop);
    await editor.edit((edit) => edit.insert(at, ` (source: ${answer.trim()})`));
  };
}
