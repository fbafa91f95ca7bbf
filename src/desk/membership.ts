import type * as vscode from 'vscode';
import { settingsOf } from './settings';

/** The language that this extension contributes. */
export const ARTICLE_LANGUAGE = 'article';

/**
 * Whether a document is read as an article: it is in our language, or in one that the user lists. Output panels, notebooks' cells and
 * the like are left alone.
 */
export function isArticle(document: vscode.TextDocument): boolean {
  if (document.uri.scheme === 'output' || document.uri.scheme === 'vscode-notebook-cell') return false;
  return (
    document.languageId === ARTICLE_LANGUAGE || settingsOf(document).languages.includes(document.languageId)
  );
}
