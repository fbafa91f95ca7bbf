import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../../desk/membership';

/** Reads the active document as an article, for as long as it is open. */
export async function treatAsArticle(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor) await vscode.languages.setTextDocumentLanguage(editor.document, ARTICLE_LANGUAGE);
}
