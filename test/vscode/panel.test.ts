import * as vscode from 'vscode';
import { closeAll, edit, openArticle, until } from './article';
import { equal } from './assert';

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
      'People,Maria Huber,Austrian Foreign Minister,,1,',
    ]); // prettier-ignore
    await edit(document, document.getText().length, '\nHuber met British Prime Minister Harold Wilson.\n');
    const markdown = await copied('chancery.panel.copyAsMarkdown', /Harold Wilson/);
    equal(markdown.split('\n').filter((line) => /Wilson/.test(line)), [
      '| People | Harold Wilson | British Prime Minister |  | 1 |  |',
    ]); // prettier-ignore
  });
});
