import * as vscode from 'vscode';
import { faultsInModel } from '../unit/ledger/webAnnotation';
import { closeAll, lensesOf, until } from './article';
import { equal, ok } from './assert';
import { Folder } from './folder';

const COPY = 'Trade grows\n\nThe treaty was signed in 1955.\n';

describe('A ledger’s file in the editor', () => {
  const folder = new Folder();
  const sign = (name?: string): Thenable<void> =>
    vscode.workspace.getConfiguration('chancery').update('checker', name, vscode.ConfigurationTarget.Global);
  before(() => sign('Desk'));
  after(async () => {
    await sign();
    await closeAll();
    await folder.remove();
  });

  it('is checked and completed by VS Code where someone writes in it by hand', async () => {
    const document = await folder.open('written.article', COPY);
    await lensesOf(document);
    const start = COPY.indexOf('The treaty');
    await vscode.commands.executeCommand('chancery.verifyClaim', {
      uri: document.uri.toString(),
      start,
      end: COPY.length - 1,
    });
    const text = (await folder.read('written.article.ledger.json'))!;
    equal(faultsInModel(JSON.parse(text), folder.at('written.article.ledger.json').toString()), []);

    const file = await folder.open('other.ledger.json', text.replace('"verified"', '"checked"'));
    const [problem, ...others] = await until('VS Code finds fault with it', () => {
      const problems = vscode.languages.getDiagnostics(file.uri);
      return problems.length > 0 && problems;
    });
    equal([file.getText(problem!.range), others.length], ['"checked"', 0]);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      file.uri,
      problem!.range.start.translate(0, 1),
    );
    const offered = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(offered.includes('"verified"'), `It offers ${offered.slice(0, 8).join(', ')}`);
    await folder.write('other.ledger.json', text);
    await until('it finds none', () => vscode.languages.getDiagnostics(file.uri).length === 0);
  });
});
