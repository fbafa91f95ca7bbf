import * as vscode from 'vscode';

/** Where VS Code can search; on other file systems its search waits for a provider that may never come. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** Folders that hold no articles of anyone's. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** More folders than these are not walked through. */
const MOST_FOLDERS = 2000;

/**
 * The files of all workspace folders whose names end in one of the suffixes, by VS Code's search, which keeps to its settings, or by a walk
 * where it cannot search, or fails.
 *
 * @param suffixes letters, digits and dots: ".article"
 */
export async function workspaceFiles(
  suffixes: readonly string[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    if (token.isCancellationRequested) break;
    const pattern = new vscode.RelativePattern(folder, `**/*{${suffixes.join(',')}}`);
    const walked = (): Promise<vscode.Uri[]> => walk(folder.uri, suffixes, token);
    found.push(
      ...(SEARCHED.has(folder.uri.scheme)
        ? await vscode.workspace.findFiles(pattern, undefined, undefined, token).then(undefined, walked)
        : await walked()),
    );
  }
  return found;
}

async function walk(
  root: vscode.Uri,
  suffixes: readonly string[],
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [root];
  for (let i = 0; i < folders.length && i < MOST_FOLDERS && !token.isCancellationRequested; i++) {
    const entries = await vscode.workspace.fs.readDirectory(folders[i]!).then(undefined, () => []);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folders[i]!, name);
      if (type === vscode.FileType.Directory && !PASSED_OVER.has(name)) folders.push(uri);
      else if (type === vscode.FileType.File && suffixes.some((suffix) => name.endsWith(suffix)))
        found.push(uri);
    }
  }
  return found;
}
