import * as vscode from 'vscode';
import type { ClaimArguments } from '../../desk/claimTarget';
import type { Desk } from '../../desk/desk';
import { sourceNote } from '../sourceNote';
import { chosenClaims, chosenNow } from './chosenClaims';

/** Asks for the source of a claim and writes it into the text behind the claim, before its full stop: "… (source: …)". */
export function addSourceInText(desk: Desk): (given?: ClaimArguments) => Promise<void> {
  return async (given) => {
    const before = await chosenClaims(desk, given);
    if (!before) return;
    const source =
      given?.source ??
      (await vscode.window.showInputBox({
        title: vscode.l10n.t('Source of the claim'),
        prompt: vscode.l10n.t(
          'A publication, document or address; it is written into the text behind the claim',
        ),
        placeHolder: 'UN Comtrade, 2016',
        ignoreFocusOut: true,
        validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Name the source') : undefined),
      }));
    const chosen = source && (await chosenNow(desk, before));
    if (!chosen) return;
    const { document } = chosen.article;
    const change = new vscode.WorkspaceEdit();
    for (const { start, end } of chosen.standings) {
      const { at, note } = sourceNote(chosen.text.slice(start, end), source);
      change.insert(document.uri, document.positionAt(start + at), note);
    }
    await vscode.workspace.applyEdit(change);
  };
}
