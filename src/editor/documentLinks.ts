import * as vscode from 'vscode';
import { doiLinks } from './doiLinks';
import { forArticles } from './register';

/** DOIs as links; web addresses VS Code finds by itself. */
export function registerDocumentLinks(): vscode.Disposable {
  const provider: vscode.DocumentLinkProvider = {
    provideDocumentLinks: (document) =>
      doiLinks(document.getText()).map(
        ({ start, end, address }) =>
          new vscode.DocumentLink(
            new vscode.Range(document.positionAt(start), document.positionAt(end)),
            vscode.Uri.parse(address, true),
          ),
      ),
  };
  return forArticles((selector) => vscode.languages.registerDocumentLinkProvider(selector, provider));
}
