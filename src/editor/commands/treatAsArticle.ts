import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../../desk/membership';
import { notice } from './notice';

/** Reads the active document as an article, for as long as it is open. */
export async function treatAsArticle(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return notice(vscode.l10n.t('open a document first'));
  await vscode.languages.setTextDocumentLanguage(editor.document, ARTICLE_LANGUAGE);
}
