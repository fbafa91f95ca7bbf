import * as vscode from 'vscode';
import { closeAll, lensesOf, openArticle, until } from './article';
import { equal, match, ok } from './assert';

const COPY = `Trade grows

Exports to Hungary rose by 12 percent in 2019. Imports fell to 3 billion euros.

The treaty was signed in 1955.
`;

const selected = (): string =>
  vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection);

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('chancery').update(key, value, vscode.ConfigurationTarget.Global);
}

describe('Claims', () => {
  afterEach(async () => {
    await closeAll();
    for (const key of ['codeLens.mode', 'codeLens.states']) await set(key, undefined);
  });

  it('that need a source are walked by keyboard, round the end and back', async () => {
    await openArticle(COPY);
    const walked: string[] = [];
    for (let i = 0; i < 4; i++) {
      await vscode.commands.executeCommand('chancery.nextOpenClaim');
      walked.push(selected().slice(0, 10));
    }
    equal(walked, ['Exports to', 'Imports fe', 'The treaty', 'Exports to']);
    await vscode.commands.executeCommand('chancery.previousOpenClaim');
    match(selected(), /^The treaty/);
  });

  it('have one lens each, in the order of the text', async () => {
    const lenses = await lensesOf(await openArticle(COPY));
    equal(
      lenses.map(({ range }) => [range.start.line, range.start.character === 0]),
      [
        [2, true],
        [2, false],
        [4, true],
      ],
    );
  });

  it('share a lens where one a paragraph is wanted', async () => {
    await set('codeLens.mode', 'perParagraph');
    const document = await openArticle(COPY);
    const titles = await until('two are left', async () => {
      const lenses = await lensesOf(document);
      return lenses.length === 2 && lenses.map(({ command }) => command!.title);
    });
    match(titles[0]!, /2 claims to check/);
    match(titles[1]!, /Needs a source/);
  });

  it('have no lens when none is wanted', async () => {
    await set('codeLens.mode', 'off');
    const document = await openArticle(COPY);
    await until('they are gone', async () => (await lensesOf(document)).length === 0);
  });

  it('that someone is quoted for get a lens where that is wanted', async () => {
    await set('codeLens.states', ['attributed']);
    const document = await openArticle(
      `${COPY}\nUnemployment fell to 4 percent, Bruno Kreisky said. Kreisky left.\n`,
    );
    const [lens] = await until('there is one', async () => {
      const lenses = await lensesOf(document);
      return lenses.length === 1 && lenses;
    });
    match(lens!.command!.title, /Attributed: Kreisky/);
  });

  it('are open no longer once the text names a source, until that is undone', async () => {
    const document = await openArticle(COPY);
    const before = (await lensesOf(document)).length;
    const editor = vscode.window.activeTextEditor!;
    const stop = document.positionAt(COPY.indexOf(' in 1955.') + 8);
    await editor.edit((edit) => edit.insert(stop, ' (source: UN Treaty Series)'));
    await until('one lens has gone', async () => (await lensesOf(document)).length === before - 1);
    await vscode.commands.executeCommand('undo');
    await until('it is back', async () => (await lensesOf(document)).length === before);
  });

  it('are found in plain text that is treated as an article', async () => {
    const document = await openArticle(COPY, 'plaintext');
    equal((await lensesOf(document)).length, 0);
    await vscode.commands.executeCommand('chancery.treatAsArticle');
    const article = await until('it is an article', () =>
      vscode.workspace.textDocuments.find(
        ({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'article',
      ),
    );
    await until('its claims are found', async () => (await lensesOf(article)).length === 3);
  });

  it('are left alone in a text that is longer than the settings allow', async () => {
    await set('analysis.maximumLength', 10_000);
    try {
      const document = await openArticle(COPY.repeat(100));
      equal((await lensesOf(document)).length, 0);
    } finally {
      await set('analysis.maximumLength', undefined);
    }
  });

  it('show in the sample article that a command opens', async () => {
    await vscode.commands.executeCommand('chancery.openSample');
    const { document } = vscode.window.activeTextEditor!;
    equal(document.languageId, 'article');
    ok((await lensesOf(document)).length > 0, 'No lens');
  });
});
