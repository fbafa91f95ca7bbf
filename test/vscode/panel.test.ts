import * as vscode from 'vscode';
import { closeAll, COPY, edit, lensesOf, openArticle, until } from './article';
import { equal } from './assert';
import { Folder } from './folder';

describe('The panel', () => {
  afterEach(closeAll);

  /** What a command of the panel has put on the clipboard, once it holds what is looked for. */
  async function copied(command: string, looked: RegExp): Promise<string> {
    await vscode.env.clipboard.writeText('');
    return until(`${command} has copied`, async () => {
      // The list is the panel's own: it may still be loading, and answers a little later.
      await vscode.commands.executeCommand(command);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const text = await vscode.env.clipboard.readText();
      return looked.test(text) && text;
    });
  }

  it('lists the names of the article, and of the article as it is edited, to be taken along', async () => {
    const document = await openArticle();
    await vscode.commands.executeCommand('chancery.panel.focus');
    const csv = await copied('chancery.panel.copyAsCsv', /Maria Huber/);
    equal(csv.split('\r\n').filter((line) => /Huber/.test(line)), [
      'People,Maria Huber,Austrian Foreign Minister,AT,1,',
    ]); // prettier-ignore
    await edit(document, document.getText().length, '\nHuber met British Prime Minister Harold Wilson.\n');
    const markdown = await copied('chancery.panel.copyAsMarkdown', /Harold Wilson/);
    equal(markdown.split('\n').filter((line) => /Wilson/.test(line)), [
      '| People | Harold Wilson | British Prime Minister | GB | 1 |  |',
    ]); // prettier-ignore
  });

  it('writes what it lists into a file, as a table for a spreadsheet or in Markdown', async () => {
    const folder = new Folder();
    const document = await folder.open('listed.article', COPY);
    await lensesOf(document);
    await vscode.commands.executeCommand('chancery.panel.focus');
    await copied('chancery.panel.copyAsCsv', /Maria Huber/);
    for (const [name, words] of [
      ['list.csv', /^\ufeffType,Name,Role,Country,Mentions,Also\r\nPeople,Maria Huber/],
      ['list.md', /^\| Type \| Name /],
    ] as const) {
      await vscode.commands.executeCommand('chancery.panel.saveList', folder.at(name).toString());
      await until(`${name} is written`, async () => {
        const bytes = await vscode.workspace.fs.readFile(folder.at(name)).then(undefined, () => undefined);
        return bytes !== undefined && words.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      });
    }
    await closeAll();
    await folder.remove();
  });
});
