import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { openClaimsReport, type ReportedArticle } from '../../exchange/openClaims';
import { articleFiles } from '../articleFiles';

/** Reads all articles of the workspace and opens a report of what is open in them. */
export function showOpenClaims(desk: Desk): () => Promise<void> {
  return async () => {
    const articles = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading the workspace’s articles'),
        cancellable: true,
      },
      (progress, token) => readAll(desk, progress, token),
    );
    if (!articles) return;
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: openClaimsReport(articles),
    });
    await vscode.window.showTextDocument(document, { preview: true });
    // Where Markdown's preview is switched off, the text itself has the same links.
    await vscode.commands
      .executeCommand('markdown.showPreview', document.uri)
      .then(undefined, () => undefined);
  };
}

/** Undefined when the user gives up. */
async function readAll(
  desk: Desk,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<ReportedArticle[] | undefined> {
  const files = await articleFiles(token);
  const unread: string[] = [];
  const articles: ReportedArticle[] = [];
  for (const uri of files) {
    if (token.isCancellationRequested) return undefined;
    const name = vscode.workspace.asRelativePath(uri);
    progress.report({ message: name, increment: 100 / files.length });
    try {
      const glance = await desk.glance(uri);
      if (glance) articles.push({ ...glance, name, address: addressOf(uri) });
      else unread.push(name);
    } catch {
      unread.push(name);
    }
  }
  if (unread.length > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Not read, too long or not to be opened: {0}', unread.join(', ')),
    );
  return articles;
}

/**
 * How the report's links name a file: from the workspace's root, since Markdown's preview shows no link with a file's own address. Of
 * several folders the first is the root; files of the others are led to from the report's text alone.
 */
function addressOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || folder.index > 0) return uri.toString();
  const path = vscode.workspace.asRelativePath(uri, false);
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
