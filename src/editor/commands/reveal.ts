import * as vscode from 'vscode';
import { select } from './active';

/** Follows a link of ours: shows a range, given as numbers because it comes through a link, where its document is already seen. */
export async function reveal(
  uri: string,
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const shown = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
    (candidate) => candidate?.document === document,
  );
  const editor = await vscode.window.showTextDocument(document, shown?.viewColumn);
  select(editor, document.validateRange(new vscode.Range(startLine, startCharacter, endLine, endCharacter)));
}
