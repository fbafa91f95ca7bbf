import * as vscode from 'vscode';
import { closeAll, edit, lensesOf, openArticle, tokensOf, until } from './article';
import { equal, match, ok } from './assert';
import { Folder } from './folder';

const COPY = `Envoys meet in Vienna

Austrian Foreign Minister Maria Huber met Ferenc Nagy in Vienna. Huber left late. The Blue Table met too.
`;

const run = (command: string, given?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`chancery.${command}`, given);

describe('What someone knows better about a name', () => {
  const folder = new Folder();
  const checker = (name: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('chancery').update('checker', name, vscode.ConfigurationTarget.Global);
  const words = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'chancery.words.json');
  before(() => checker('Desk'));
  afterEach(closeAll);
  after(async () => {
    await checker(undefined);
    await folder.remove();
    await vscode.workspace.fs.delete(words).then(undefined, () => undefined);
  });

  const at = (document: vscode.TextDocument, text: string): object => {
    const start = document.getText().indexOf(text);
    return { uri: document.uri.toString(), start, end: start + text.length };
  };
  const hoverOn = async (document: vscode.TextDocument, text: string): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf(text) + 1),
    );
    return hovers
      .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n');
  };

  it('is kept in the ledger and holds after a reopening: a name, a type, a merger', async () => {
    const document = await folder.open('named.article', COPY);
    await lensesOf(document);
    await run('renameEntity', { ...at(document, 'Maria Huber'), name: 'Maria Theresia Huber' });
    match(await hoverOn(document, 'Huber left'), /Maria Theresia Huber/);
    await run('changeEntityType', { ...at(document, 'Vienna'), type: 'organization' });
    ok((await tokensOf(document)).includes('organization: Vienna'), 'It has no other colour');
    await run('mergeEntity', { ...at(document, 'Ferenc Nagy'), name: 'Maria Theresia Huber' });
    match(await hoverOn(document, 'Ferenc Nagy'), /Maria Theresia Huber/);
    match((await folder.read('named.article.ledger.json'))!, /"motivation": "identifying"/);
    await closeAll();
    const again = await folder.show(folder.at('named.article'));
    await lensesOf(again);
    match(await hoverOn(again, 'Huber left'), /Maria Theresia Huber/);
  });

  it('makes one of all that are chosen together', async () => {
    const document = await folder.open('merged.article', `${COPY}\nHarold Wilson came too.\n`);
    await lensesOf(document);
    await run('mergeEntity', {
      ...at(document, 'Maria Huber'),
      also: [at(document, 'Ferenc Nagy'), at(document, 'Harold Wilson')],
      name: 'Ferenc Nagy',
    });
    for (const name of ['Maria Huber', 'Harold Wilson', 'Ferenc Nagy'])
      match(await hoverOn(document, name), /^\*\*Ferenc Nagy\*\*/);
    await run('undoDecision');
    match(await hoverOn(document, 'Harold Wilson'), /^\*\*Harold Wilson\*\*/);
  });

  it('parts a form, ignores another, and is taken back step by step', async () => {
    const document = await folder.open('parted.article', COPY);
    await lensesOf(document);
    const before = await tokensOf(document);
    await run('separateEntity', at(document, 'Huber left'));
    const hover = await hoverOn(document, 'Huber left');
    ok(!hover.includes('Maria'), hover);
    await run('ignoreEntity', at(document, 'Ferenc Nagy'));
    ok(!(await tokensOf(document)).includes('person: Ferenc Nagy'), 'It is still coloured');
    await run('undoDecision');
    await run('undoDecision');
    equal(await tokensOf(document), before);
  });

  it('goes into the workspace’s word list, for words that nobody took for a name, and holds in every article', async () => {
    const one = await folder.open('one.article', COPY);
    const other = await folder.open(
      'other.article',
      'Talks end\n\nIn the end, the Blue Table met again on Friday.\n',
    );
    await lensesOf(other);
    const editor = await vscode.window.showTextDocument(one);
    const start = one.positionAt(COPY.indexOf('Blue Table'));
    editor.selection = new vscode.Selection(start, start.translate(0, 'Blue Table'.length));
    await run('alwaysTreatAs', { type: 'organization' });
    for (const document of [one, other])
      await until('it is coloured', async () =>
        (await tokensOf(document)).includes('organization: Blue Table'),
      );
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(words));
    equal(JSON.parse(text), { words: [{ form: 'Blue Table', type: 'organization' }] });
    await edit(other, 0, 'More. ');
    await until('it is still', async () => (await tokensOf(other)).includes('organization: Blue Table'));
  });

  it('is taken back in the order in which it was done, out of the ledger and the word list alike', async () => {
    const document = await folder.open('order.article', COPY);
    await lensesOf(document);
    const before = await tokensOf(document);
    await run('ignoreEntity', at(document, 'Ferenc Nagy'));
    await run('alwaysTreatAs', { ...at(document, 'Vienna'), type: 'organization' });
    await run('changeEntityType', { ...at(document, 'Huber left'), type: 'place' });
    const colours = async (): Promise<boolean[]> => {
      const tokens = await tokensOf(document);
      return [
        !tokens.includes('person: Ferenc Nagy'),
        tokens.includes('organization: Vienna'),
        tokens.includes('place: Huber'),
      ];
    };
    equal(await colours(), [true, true, true]);
    for (const left of [
      [true, true, false],
      [true, false, false],
    ]) {
      await run('undoDecision');
      equal(await colours(), left);
    }
    await run('undoDecision');
    equal(await tokensOf(document), before);
    const list = new TextDecoder().decode(await vscode.workspace.fs.readFile(words));
    ok(!list.includes('Vienna'), list);
  });

  it('is told to save a text first that lies nowhere', async () => {
    const document = await openArticle(COPY);
    await lensesOf(document);
    // The message waits for an answer that nobody gives here.
    void run('ignoreEntity', at(document, 'Ferenc Nagy'));
    ok((await tokensOf(document)).includes('person: Ferenc Nagy'), 'It was ignored');
  });
});
