import * as vscode from 'vscode';
import { closeAll, COPY, edit, lensesOf, openArticle, until } from './article';
import { equal, match, ok } from './assert';

describe('Lenses', () => {
  afterEach(closeAll);

  it('stand over what the paper states without a source', async () => {
    const lenses = await lensesOf(await openArticle());
    ok(lenses.length > 0, 'No lens');
    for (const { command } of lenses) match(command!.title, /Needs a source/);
    const line = COPY.split('\n').findIndex((text) => text.startsWith('VIENNA'));
    ok(
      lenses.some(({ range }) => range.start.line === line),
      'None over the paragraph with the figures',
    );
  });

  it('call a command that exists', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of await lensesOf(await openArticle()))
      ok(known.has(command!.command), `${command!.command} is unknown`);
  });

  it('move with their paragraph while it is edited, and stay', async () => {
    const document = await openArticle();
    const before = await lensesOf(document);
    await edit(document, 0, 'The Harbour Gazette\n\n');
    const after = await lensesOf(document);
    equal(
      after.map(({ range }) => range.start.line),
      before.map(({ range }) => range.start.line + 2),
    );
  });

  it('come with a claim that is typed, and go with it', async () => {
    const document = await openArticle('A quiet day in Vienna.\n');
    const count = async () => (await lensesOf(document)).length;
    const before = await count();
    const claim = '\nExports to Hungary fell by 30 percent in 2018.\n';
    await edit(document, document.getText().length, claim);
    await until('a lens has come', async () => (await count()) > before);
    const deletion = new vscode.WorkspaceEdit();
    const end = document.getText().length;
    deletion.delete(
      document.uri,
      new vscode.Range(document.positionAt(end - claim.length), document.positionAt(end)),
    );
    await vscode.workspace.applyEdit(deletion);
    await until('the lens has gone', async () => (await count()) === before);
  });

  it('are hidden and shown by one command', async () => {
    const document = await openArticle();
    ok((await lensesOf(document)).length > 0, 'No lens');
    await vscode.commands.executeCommand('chancery.toggleLenses');
    await until('they are hidden', async () => (await lensesOf(document)).length === 0);
    await vscode.commands.executeCommand('chancery.toggleLenses');
    await until('they are shown', async () => (await lensesOf(document)).length > 0);
  });
});
