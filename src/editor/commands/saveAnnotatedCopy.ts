import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { toHtml } from '../../exchange/html';
import { toMarkdown } from '../../exchange/markdown';
import type { SourcedArticle } from '../../exchange/sourcedArticle';
import { activeArticle } from './active';
import { notice } from './notice';

/** The formats of a copy, by the end of the file's name. */
const FORMATS: Readonly<Record<string, (article: SourcedArticle) => string>> = {
  '.md': toMarkdown,
  '.html': toHtml,
};

/**
 * Writes the active article with its claims numbered, their states and sources, for hand-over. Where to is asked for, unless it is given;
 * the name's end says in which format.
 */
export function saveAnnotatedCopy(desk: Desk): (to?: string) => Promise<void> {
  return async (to) => {
    const active = await activeArticle(desk);
    const glance = active && (await desk.glance(active.article.document.uri));
    if (!active || !glance) return;
    const target = to === undefined ? await ask(active.article.document.uri) : vscode.Uri.parse(to, true);
    if (!target) return;
    const suffix = Object.keys(FORMATS).find((end) => target.path.toLowerCase().endsWith(end));
    if (!suffix) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('A copy is written as {0}; name the file so.', Object.keys(FORMATS).join(', ')),
      );
      return;
    }
    await desk.write(target, FORMATS[suffix]!(glance));
    notice(vscode.l10n.t('copy written'));
    await vscode.window.showTextDocument(target, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  };
}

async function ask(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    ...(article.scheme !== 'untitled' && { defaultUri: article.with({ path: `${article.path}.md` }) }),
    filters: { Markdown: ['md'], HTML: ['html'] },
    title: vscode.l10n.t('Save an Annotated Copy'),
  });
}
