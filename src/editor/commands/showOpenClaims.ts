import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { addressFrom } from '../../exchange/addressFrom';
import { openClaimsReport, type ReportedArticle } from '../../exchange/openClaims';
import { articleFiles } from '../articleFiles';
import { notice } from './notice';

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

/** Undefined when the user gives up, who is told how far it came. */
async function readAll(
  desk: Desk,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<ReportedArticle[] | undefined> {
  const files = await articleFiles(token);
  const unread: string[] = [];
  const articles: ReportedArticle[] = [];
  for (const [read, uri] of files.entries()) {
    if (token.isCancellationRequested) {
      notice(vscode.l10n.t('stopped after {0} of {1} articles', read, files.length));
      return undefined;
    }
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
 * How the report's links name a file: from the workspace's first folder, since Markdown's preview shows no link with a file's own address.
 * Files on another file system are led to from the report's text alone.
 */
function addressOf(uri: vscode.Uri): string {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  return root?.scheme === uri.scheme && root.authority === uri.authority
    ? addressFrom(root.path, uri.path)
    : uri.toString();
}
