import * as vscode from 'vscode';
import { closeAll, lensesOf, until } from './article';
import { equal, match } from './assert';
import { MemoryFolder } from './memoryFolder';

const COPY =
  'Trade grows\n\nExports to Hungary rose by 12 percent in 2019.\n\nThe treaty was signed in 1955.\n';
const ARTICLE = vscode.Uri.parse('deskmemory:/talks.article');
const LEDGER = '/talks.article.ledger.json';

describe('An article on a file system that is not the machine’s own', () => {
  let folder: MemoryFolder;
  let registration: vscode.Disposable;
  let document: vscode.TextDocument;
  const sign = (name?: string): Thenable<void> =>
    vscode.workspace.getConfiguration('chancery').update('checker', name, vscode.ConfigurationTarget.Global);
  const verify = (words: string): Thenable<unknown> => {
    const start = COPY.indexOf(words);
    const target = { uri: ARTICLE.toString(), start, end: start + words.length };
    return vscode.commands.executeCommand('chancery.verifyClaim', target);
  };
  const verified = async (): Promise<number> =>
    (await lensesOf(document)).filter(({ command }) => command!.title.includes('Verified')).length;
  const written = (): string => new TextDecoder().decode(folder.files.get(LEDGER));

  before(() => sign('Desk'));
  beforeEach(async () => {
    folder = new MemoryFolder();
    folder.files.set(ARTICLE.path, new TextEncoder().encode(COPY));
    registration = vscode.workspace.registerFileSystemProvider('deskmemory', folder, {
      isCaseSensitive: true,
    });
    document = await vscode.workspace.openTextDocument(ARTICLE);
    await vscode.window.showTextDocument(document);
    await lensesOf(document);
  });
  afterEach(async () => {
    await closeAll();
    registration.dispose();
  });
  after(() => sign());

  it('has its ledger beside it there, whole and alone', async () => {
    await verify('The treaty was signed in 1955.');
    equal([...folder.files.keys()].sort(), [ARTICLE.path, LEDGER]);
    match(written(), /"value": "verified"/);
  });

  it('keeps what is decided although nothing can be written, and writes all of it once that can be', async () => {
    folder.isReadOnly = true;
    await verify('The treaty was signed in 1955.');
    await until('it is verified all the same', async () => (await verified()) === 1);
    equal([...folder.files.keys()], [ARTICLE.path]);
    folder.isReadOnly = false;
    await verify('Exports to Hungary rose by 12 percent in 2019.');
    await until('both are verified', async () => (await verified()) === 2);
    equal(written().match(/"value": "verified"/g)?.length, 2);
  });
});
