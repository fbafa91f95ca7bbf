import assert from 'node:assert/strict';
import { editor, type TextDocument } from './editorInMemory';
import type * as vscode from 'vscode';
import type { Analyze } from '../../../src/analysis/analyze';
import type { Analysis } from '../../../src/analysis/model';
import { segment } from '../../../src/analysis/segment/segment';
import type { Article } from '../../../src/desk/article';
import { Desk } from '../../../src/desk/desk';
import type { Ledgers } from '../../../src/desk/ledgers';
import type { WordLists } from '../../../src/desk/wordLists';
import type { NamedForm } from '../../../src/ledger/naming';

/** Long enough that a run of edits fits in, short enough to wait for. */
const DELAY = 30;
const pause = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, DELAY + 40));

describe('The desk', () => {
  let desk: Desk;
  let read: string[];
  let loads: number;
  let logged: string[];
  let fails: boolean;
  /** What the workspace's word list names, and who wants to know when that changes. */
  let named: readonly NamedForm[];
  let nameAnew: () => void;

  const analyze: Analyze = (text) => {
    if (fails) throw new Error('cannot read this');
    read.push(text);
    const at = text.indexOf('claim');
    return {
      text,
      blocks: segment(text),
      entities: [],
      quotes: [],
      claims: at < 0 ? [] : [{ start: at, end: at + 5 }],
    } as unknown as Analysis;
  };
  const open = (text: string, languageId?: string, scheme?: string): TextDocument => {
    const document = editor.open(text, languageId, scheme);
    editor.show(document);
    return document;
  };
  const of = (document: TextDocument): Article | undefined =>
    desk.article(document as unknown as vscode.TextDocument);
  const current = async (document: TextDocument): Promise<Article | undefined> =>
    desk.current(document as unknown as vscode.TextDocument);

  beforeEach(() => {
    [read, loads, logged, fails, named] = [[], 0, [], false, []];
    editor.set('analysis.delay', DELAY);
    const log = { error: (message: string) => logged.push(message) } as unknown as vscode.LogOutputChannel;
    const ledgers = { of: () => undefined } as unknown as Ledgers;
    const load = async (): Promise<Analyze> => {
      loads++;
      return Promise.resolve(analyze);
    };
    const words = {
      formsFor: () => Promise.resolve(named),
      known: () => named,
      onDidChange: (listener: () => void) => {
        nameAnew = listener;
        return { dispose: () => undefined };
      },
    } as unknown as WordLists;
    desk = new Desk(load, ledgers, words, log);
  });
  afterEach(() => {
    desk.dispose();
    editor.clear();
  });

  it('reads an article when it is shown, and loads the models with the first alone', async () => {
    assert.equal(loads, 0);
    open('A claim.');
    await pause();
    open('Another claim.');
    await pause();
    assert.deepEqual(read, ['A claim.', 'Another claim.']);
    assert.equal(loads, 1);
  });

  it('leaves an article that nobody sees unread until it is shown or asked for', async () => {
    const hidden = editor.open('Hidden.');
    editor.type(hidden, 0, 'Still ');
    await pause();
    assert.equal(loads, 0);
    editor.show(hidden);
    await pause();
    assert.deepEqual(read, ['Still Hidden.']);
    assert.ok((await current(editor.open('Asked for.')))!.isCurrent);
    assert.deepEqual(read, ['Still Hidden.', 'Asked for.']);
  });

  it('reads once after a run of edits', async () => {
    const document = open('A');
    await pause();
    for (const letter of ' claim.') editor.type(document, document.text.length, letter);
    await pause();
    assert.deepEqual(read, ['A', 'A claim.']);
  });

  it('reads at once when someone asks, and no second time after', async () => {
    const document = open('A');
    await pause();
    editor.type(document, 1, ' claim.');
    assert.equal((await current(document))!.analysis!.text, 'A claim.');
    await pause();
    assert.deepEqual(read, ['A', 'A claim.']);
  });

  it('keeps a claim in its place while words are typed above it', async () => {
    const document = open('A claim.');
    await pause();
    editor.type(document, 0, 'Here is another line. ');
    const article = of(document)!;
    assert.equal(article.isCurrent, false);
    const { start, end } = article.rangeOf(article.analysis!.claims[0]!) as unknown as {
      start: number;
      end: number;
    };
    assert.equal(document.text.slice(start, end), 'claim');
  });

  it('answers no one who has given up', async () => {
    const document = open('A claim.');
    const token = { isCancellationRequested: true } as vscode.CancellationToken;
    assert.equal(await desk.current(document as unknown as vscode.TextDocument, token), undefined);
  });

  it('drops a reading of a document that was closed meanwhile', async () => {
    const document = open('A claim.');
    const asked = current(document);
    const announced: Article[] = [];
    desk.onDidAnalyze((article) => announced.push(article));
    editor.close(document);
    assert.equal(await asked, undefined);
    assert.deepEqual(announced, []);
    assert.equal(of(document), undefined);
  });

  it('forgets what it knew of an article that grew too long, and reads it again when it is short', async () => {
    editor.set('analysis.maximumLength', 20);
    const document = open('A claim.');
    await pause();
    editor.type(document, 0, 'x'.repeat(20));
    await pause();
    assert.ok(of(document)!.isTooLong);
    assert.equal(of(document)!.analysis, undefined);
    editor.type(document, 0, '', 20);
    await pause();
    assert.ok(!of(document)!.isTooLong);
    assert.equal(of(document)!.analysis!.text, 'A claim.');
  });

  it('says once that an article is too long, however often someone asks', async () => {
    editor.set('analysis.maximumLength', 20);
    let announced = 0;
    desk.onDidAnalyze(() => announced++);
    const document = open('x'.repeat(30));
    await pause();
    for (let i = 0; i < 3; i++) assert.equal(await current(document), undefined);
    assert.equal(announced, 1);
  });

  it('follows the setting for the longest article, up and down', async () => {
    const document = open('A claim.');
    await pause();
    editor.set('analysis.maximumLength', 5);
    await pause();
    assert.ok(of(document)!.isTooLong);
    editor.set('analysis.maximumLength', 50);
    await pause();
    assert.ok(of(document)!.isCurrent);
  });

  it('gives a long article that is edited while it is read as it then stands', async () => {
    const document = open('A line of copy.\n'.repeat(30_000));
    const asked = current(document);
    while (read.length === 0) await new Promise((resolve) => setTimeout(resolve));
    editor.type(document, 0, 'A claim. ');
    assert.ok((await asked)?.analysis?.text.startsWith('A claim. A line'));
  });

  it('names things as the word list has them when a long article has been read, not when its reading began', async () => {
    const document = open(`The Blue Table met.\n${'No more was said.\n'.repeat(20_000)}`);
    const asked = current(document);
    for (let tries = 0; tries < 100 && read.length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve));
    assert.equal(read.length, 1, 'the rest is still to be read');
    named = [{ form: 'Blue Table', name: 'Blue Table', type: 'organization' }];
    nameAnew();
    assert.deepEqual(
      (await asked)!.analysis!.entities.map(({ name }) => name),
      ['Blue Table'],
    );
  });

  it('logs a failure and keeps the last reading', async () => {
    const document = open('A claim.');
    await pause();
    fails = true;
    editor.type(document, 0, 'x');
    await pause();
    assert.match(logged.join(), /file:\/\/\/1: .*cannot read this/);
    assert.equal(of(document)!.analysis!.text, 'A claim.');
  });

  it('takes in the languages that the user lists, and lets them go again', async () => {
    const document = open('A claim.', 'plaintext');
    assert.equal(of(document), undefined);
    editor.set('languages', ['plaintext']);
    await pause();
    assert.ok(of(document)!.isCurrent);
    editor.set('languages', []);
    assert.equal(of(document), undefined);
  });

  it('takes no output panel and no cell of a notebook for an article', () => {
    for (const scheme of ['output', 'vscode-notebook-cell'])
      assert.equal(of(open('A claim.', 'article', scheme)), undefined, scheme);
  });
});
