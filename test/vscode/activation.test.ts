import * as vscode from 'vscode';
import { closeAll, openArticle, until } from './article';
import { equal, ok } from './assert';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly languages: readonly { readonly id: string; readonly extensions: readonly string[] }[];
  };
}

describe('The extension', () => {
  const extension = vscode.extensions.getExtension<void>('chancery.chancery')!;
  const manifest = extension.packageJSON as Manifest;
  afterEach(closeAll);

  it('wakes when an article is opened', async () => {
    await openArticle();
    await until('the extension is active', () => extension.isActive);
  });

  it('has every command that it lists', async () => {
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    equal(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
      'Commands that nobody answers',
    );
  });

  it('knows articles, dispatches and communiqués by their file names', async () => {
    const { extensions } = manifest.contributes.languages.find(({ id }) => id === 'article')!;
    equal([...extensions].sort(), ['.article', '.communique', '.dispatch']);
    for (const name of extensions) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`untitled:/copy${name}`));
      equal(document.languageId, 'article', name);
    }
  });

  it('reads a plain text as an article when told to', async () => {
    const document = await openArticle(undefined, 'plaintext');
    await vscode.commands.executeCommand('chancery.treatAsArticle');
    const read = await until('it is an article', () =>
      vscode.workspace.textDocuments.find(
        ({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'article',
      ),
    );
    ok(read.getText() === document.getText(), 'The text was changed');
  });
});
