import * as vscode from 'vscode';

/** Opens a copy of the sample article, to try things on. */
export function openSample(extensionUri: vscode.Uri): () => Promise<void> {
  return async () => {
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(extensionUri, 'samples', 'anniversary.article'),
    );
    const document = await vscode.workspace.openTextDocument({
      language: 'article',
      content: new TextDecoder().decode(bytes),
    });
    await vscode.window.showTextDocument(document);
  };
}
