import * as vscode from 'vscode';
import type { Analysis, Span } from '../../analysis/model';
import type { Article } from '../../desk/article';
import type { ClaimTarget } from '../../desk/claimTarget';
import type { Desk } from '../../desk/desk';
import { notice } from './notice';

/** The article in the active editor, read up to its last edit, for a command to work on. */
export interface ActiveArticle {
  readonly editor: vscode.TextEditor;
  readonly article: Article;
  readonly analysis: Analysis;
  /** The offset of the cursor. */
  readonly offset: number;
}

/** The same, when the commands called before have left the selection where they put it. Tells the user when there is no article. */
export function activeArticle(desk: Desk): Promise<ActiveArticle | undefined> {
  return desk.turns.take(() => readActive(desk));
}

/**
 * Puts the selection of the active editor elsewhere, in its turn.
 *
 * @param find where to; or why nowhere, in the user's words
 */
export function moveSelection(
  desk: Desk,
  find: (active: ActiveArticle) => vscode.Range | string,
): Promise<void> {
  return desk.turns.take(async () => {
    const active = await readActive(desk);
    const found = active && find(active);
    if (typeof found === 'string') notice(found);
    else if (found) select(active.editor, found);
  });
}

async function readActive(desk: Desk): Promise<ActiveArticle | undefined> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await desk.current(editor.document));
  if (!editor || !article?.analysis) {
    notice(vscode.l10n.t('no article is open in the active editor'));
    return undefined;
  }
  return {
    editor,
    article,
    analysis: article.analysis,
    offset: editor.document.offsetAt(editor.selection.active),
  };
}

/**
 * The article of a target, or the one in the active editor, read up to its last edit. Tells the user when there is none. To be called in
 * a turn of the desk's.
 */
export async function articleOf(
  desk: Desk,
  target: ClaimTarget | undefined,
): Promise<{ article: Article; analysis: Analysis; span: Span } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document = target
    ? desk.all.find(({ document: { uri } }) => uri.toString() === target.uri)?.document
    : editor?.document;
  const article = document && (await desk.current(document));
  if (!document || !article?.analysis) {
    notice(vscode.l10n.t('no article is open in the active editor'));
    return undefined;
  }
  const span = target ?? {
    start: document.offsetAt(editor!.selection.start),
    end: document.offsetAt(editor!.selection.end),
  };
  return { article, analysis: article.analysis, span };
}

/** Selects a range and brings it into view. */
export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
