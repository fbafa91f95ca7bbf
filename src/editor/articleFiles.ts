import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../desk/membership';
import { workspaceFiles } from '../desk/workspaceFiles';

/** The file names of our language, as package.json has them: files of other languages are articles only while they are open. */
const SUFFIXES = ['.article', '.dispatch', '.communique'];

/** All articles of the workspace, in the order of their paths, and those that are open besides. */
export async function articleFiles(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = await workspaceFiles(SUFFIXES, token);
  const open = vscode.workspace.textDocuments
    .filter(({ languageId, isClosed }) => languageId === ARTICLE_LANGUAGE && !isClosed)
    .map(({ uri }) => uri)
    .filter(({ scheme }) => scheme !== 'git');
  const all = new Map([...found, ...open].map((uri) => [uri.toString(), uri]));
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
