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

  it('takes no key in the text that means something else there', async () => {
    await extension.activate();
    const address = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(address)).getText();
    // JSON with comments; the objects themselves hold none.
    const bound = [
      ...text.matchAll(/\{ "key": "([^"]+)",\s+"command": "([^"]+)"(?:,\s+"when": "([^"]+)")? \}/g),
    ];
    ok(bound.length > 500, `Only ${bound.length} keys were read`);
    const ours = new Set(
      bound.flatMap(([, key, command]) => (command!.startsWith('chancery.') ? [key!] : [])),
    );
    ok(ours.size >= 6, [...ours].join());
    equal(
      bound
        .filter(([, key, command, when = '']) => {
          // Elsewhere than in an editor's text, or while something is going on that is not writing.
          const isElsewhere =
            /!editorTextFocus|(?<!!)\b(terminal|list|notebook|debug|inDebug|search|chat|quickInput|inlineChat|view)\w*/i;
          return ours.has(key!) && !command!.startsWith('chancery.') && !isElsewhere.test(when);
        })
        .map(([, key, command, when]) => `${key}: ${command} (${when ?? 'always'})`),
      [],
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
