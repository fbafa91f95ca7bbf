import * as vscode from 'vscode';
import { closeAll, lensesOf, openArticle, until } from './article';
import { equal, match, ok } from './assert';
import { Folder } from './folder';

const COPY = `Envoys meet in Vienna

On Monday Huber spoke first. Austrian Foreign Minister Maria Huber left Vienna late.

Huber’s plane waited.
`;

describe('Someone who writes', () => {
  const folder = new Folder();
  afterEach(closeAll);
  const checker = (name: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('chancery').update('checker', name, vscode.ConfigurationTarget.Global);
  before(() => checker('Desk'));
  after(async () => {
    await checker(undefined);
    await folder.remove();
  });

  const at = (document: vscode.TextDocument, words: string, into = 1): vscode.Position =>
    document.positionAt(document.getText().indexOf(words) + into);

  it('renames a person everywhere with F2, short mentions as short ones', async () => {
    const document = await openArticle(COPY);
    await lensesOf(document);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'Maria Huber'),
      'Maria Hueber',
    );
    ok(await vscode.workspace.applyEdit(edit), 'It was refused');
    equal(document.getText(), COPY.replaceAll('Huber', 'Hueber'));
  });

  it('is told why where there is nothing to rename', async () => {
    const document = await openArticle(COPY);
    await lensesOf(document);
    let said = '';
    try {
      await vscode.commands.executeCommand('vscode.prepareRename', document.uri, at(document, 'waited'));
    } catch (error) {
      said = String(error);
    }
    match(said, /no name here/);
  });

  it('is offered names of the article after two letters, and nothing inside other words', async () => {
    const document = await openArticle(`${COPY}\nThen Hu\nand mee`);
    await lensesOf(document);
    const offered = async (position: vscode.Position): Promise<string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const names = await offered(at(document, 'Then Hu', 7));
    ok(names.includes('Maria Huber'), `Offered: ${names.join()}`);
    ok(names.includes('Huber'), `Offered: ${names.join()}`);
    equal((await offered(at(document, 'and mee', 7))).includes('Maria Huber'), false);
  });

  it('finds people across all articles of the workspace', async () => {
    await folder.write('one.article', COPY);
    await folder.write(
      'two.dispatch',
      'Talks end\n\nSwiss President Karin Keller-Sutter opened the talks in Bern.\n',
    );
    await openArticle(COPY);
    const found = await until('both are found', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'er',
      );
      const own = symbols.filter(({ location }) => location.uri.path.startsWith(folder.uri.path));
      return own.length >= 2 && own;
    });
    const names = found.map(({ name, location }) => `${name} ${location.uri.path.split('/').at(-1)}`);
    ok(names.includes('Maria Huber one.article'), names.join());
    ok(names.includes('Karin Keller-Sutter two.dispatch'), names.join());
  });

  it('is offered the full name where a person is introduced by the surname', async () => {
    const document = await openArticle(COPY);
    await lensesOf(document);
    const position = at(document, 'Huber’s');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
      vscode.CodeActionKind.RefactorRewrite.value,
    );
    const action = actions.find(({ title }) => title.includes('Maria Huber'));
    ok(action?.edit, 'It is not offered');
    await vscode.workspace.applyEdit(action.edit);
    match(document.getText(), /On Monday Maria Huber spoke first/);
  });

  it('can follow a DOI and an address in the text', async () => {
    const document = await openArticle(
      'Sources\n\nSee doi:10.1000/182 and https://treaties.un.org/ for more.\n',
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    equal(links.map(({ target }) => target?.toString()).sort(), [
      'https://doi.org/10.1000/182',
      'https://treaties.un.org/',
    ]);
  });

  it('sees headings, questions and quotes in the outline that breadcrumbs and sticky scroll go by', async () => {
    const document = await openArticle(
      'Envoys meet\n\nThe first day\n\n“We talked,” Maria Huber said on Monday in Vienna.\n\nThe second day\n\n“We signed,” Maria Huber said on Tuesday in Vienna.\n',
    );
    await lensesOf(document);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap(({ name, children }) => [
      name,
      ...children.map((child) => `· ${child.name}`),
    ]);
    equal(names, ['Envoys meet', 'The first day', '· Maria Huber', 'The second day', '· Maria Huber']);
    ok(
      symbols[1]!.range.end.line > symbols[1]!.range.start.line,
      'A section is one line: nothing would stick',
    );
  });

  it('sees the same lenses in two editors of one article', async () => {
    const document = await folder.open(
      'split.article',
      'Trade grows\n\nExports rose by 12 percent in 2019.\n',
    );
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    equal((await lensesOf(document)).length, 1);
    await vscode.commands.executeCommand('chancery.verifyClaim', {
      uri: document.uri.toString(),
      start: 13,
      end: 48,
    });
    await until('it is verified', async () =>
      (await lensesOf(document)).some(({ command }) => command!.title.includes('Verified')),
    );
  });

  it('reads both sides of a comparison, and decides on neither’s behalf', async () => {
    const left = await folder.write('old.article', 'Trade grows\n\nExports rose by 12 percent in 2019.\n');
    const right = await folder.write('new.article', 'Trade grows\n\nExports rose by 21 percent in 2019.\n');
    await vscode.commands.executeCommand('vscode.diff', left, right);
    const documents = await until('both are open', () => {
      const open = vscode.workspace.textDocuments.filter(({ uri }) =>
        [left.toString(), right.toString()].includes(uri.toString()),
      );
      return open.length === 2 && open;
    });
    for (const document of documents) equal((await lensesOf(document)).length, 1);
    ok(
      !(await folder.names()).some((name) => name.includes('ledger') && !name.startsWith('split')),
      'A ledger was written',
    );
  });
});
