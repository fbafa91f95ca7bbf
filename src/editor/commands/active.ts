import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/model';
import type { Article } from '../../desk/article';
import type { Desk } from '../../desk/desk';

/** The article in the active editor, read up to its last edit, for a command to work on. */
export interface ActiveArticle {
  readonly editor: vscode.TextEditor;
  readonly article: Article;
  readonly analysis: Analysis;
  /** The offset of the cursor. */
  readonly offset: number;
}

/** Tells the user when there is no article to work on. */
export async function activeArticle(desk: Desk): Promise<ActiveArticle | undefined> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await desk.current(editor.document));
  if (!editor || !article?.analysis) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Chancery: no article is open in the active editor'),
      4000,
    );
    return undefined;
  }
  return {
    editor,
    article,
    analysis: article.analysis,
    offset: editor.document.offsetAt(editor.selection.active),
  };
}

/** Selects a range and brings it into view. */
export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
