import assert from 'node:assert/strict';
import { editor, type TextDocument } from './editorInMemory';
import type * as vscode from 'vscode';
import type { Analyze } from '../../../src/analysis/analyze';
import type { Analysis } from '../../../src/analysis/model';
import type { Article } from '../../../src/desk/article';
import { ArticleLedger } from '../../../src/desk/articleLedger';
import { Desk, type LedgerFailure } from '../../../src/desk/desk';
import type { Ledgers } from '../../../src/desk/ledgers';
import type { WordLists } from '../../../src/desk/wordLists';
import { decide } from '../../../src/ledger/decide';
import { OpenLedger } from '../../../src/ledger/openLedger';
import { LedgerStore } from '../../../src/ledger/store';
import type { FileSystem } from '../../../src/ledger/surroundings';

const PATH = 'file:///1.ledger.json';
const TEXT = 'Exports rose. A claim stands here.';

describe('The desk, with a ledger', () => {
  let desk: Desk;
  let disk: Map<string, string>;
  let isReadOnly: boolean;
  let failures: LedgerFailure[];
  let article: Article;
  let document: TextDocument;

  const files: FileSystem = {
    read: async (path) => Promise.resolve(disk.get(path) ?? null),
    write: async (path, text) => {
      if (isReadOnly) throw new Error('this place is read-only');
      disk.set(path, text);
      return Promise.resolve();
    },
    create: async (path, text) => {
      if (isReadOnly) throw new Error('this place is read-only');
      if (disk.has(path)) return Promise.resolve(false);
      disk.set(path, text);
      return Promise.resolve(true);
    },
    rename: async (from, to) => {
      disk.set(to, disk.get(from)!);
      disk.delete(from);
      return Promise.resolve();
    },
    remove: async (path) => {
      disk.delete(path);
      return Promise.resolve();
    },
  };
  const analyze: Analyze = (text) => {
    const at = text.indexOf('A claim');
    const claims = at < 0 ? [] : [{ start: at, end: at + 20, kinds: ['date'], sourcing: 'unsourced' }];
    return { text, entities: [], quotes: [], claims } as unknown as Analysis;
  };
  const verified = () => {
    const { start, end } = article.analysis!.claims[0]!;
    const occasion = { now: '2020-01-01T00:00:00Z', unique: () => '1' };
    return { put: [decide(article.analysis!.text, { start, end }, { state: 'verified' }, occasion)] };
  };
  const states = (): string[] => article.sourcing!.standings.map(({ state }) => state);

  beforeEach(async () => {
    [disk, isReadOnly, failures] = [new Map(), false, []];
    const store = new LedgerStore({
      files,
      wait: async () => Promise.resolve(),
      unique: () => crypto.randomUUID(),
    });
    const ledgers = {
      store,
      of: () => new ArticleLedger(new OpenLedger(store, PATH, '1')),
      watch: () => ({ dispose: () => undefined }),
    } as unknown as Ledgers;
    const words = {
      formsFor: async () => Promise.resolve([]),
      known: () => [],
      onDidChange: () => ({ dispose: () => undefined }),
    } as unknown as WordLists;
    const log = { error: () => undefined } as unknown as vscode.LogOutputChannel;
    desk = new Desk(async () => Promise.resolve(analyze), ledgers, words, log);
    desk.onDidFail((failure) => failures.push(failure));
    document = editor.open(TEXT);
    article = (await desk.current(document as unknown as vscode.TextDocument))!;
  });
  afterEach(() => {
    desk.dispose();
    editor.clear();
  });

  it('shows and writes what was decided', async () => {
    await desk.act(article, 'Verified', verified());
    assert.deepEqual(states(), ['verified']);
    assert.match(disk.get(PATH)!, /"value": "verified"/);
    assert.deepEqual([...disk.keys()], [PATH]);
  });

  it('says so where it cannot write, and keeps the decision until it can', async () => {
    isReadOnly = true;
    await desk.act(article, 'Verified', verified());
    assert.deepEqual(
      failures.map(({ doing, error }) => [doing, (error as Error).message]),
      [['write', 'this place is read-only']],
    );
    assert.deepEqual(states(), ['verified']);
    assert.equal(disk.size, 0);
    isReadOnly = false;
    await desk.save(article);
    assert.match(disk.get(PATH)!, /"value": "verified"/);
  });

  it('decides nothing while the file cannot be read, and leaves that as it is', async () => {
    disk.set(PATH, '{');
    editor.close(document);
    document = editor.open(TEXT);
    article = (await desk.current(document as unknown as vscode.TextDocument))!;
    assert.deepEqual(
      failures.map(({ doing }) => doing),
      ['read'],
    );
    await assert.rejects(desk.act(article, 'Verified', verified()), /not well-formed JSON/);
    assert.deepEqual(states(), ['unsourced']);
    assert.deepEqual([...disk], [[PATH, '{']]);
  });

  it('gives the article to nobody before its ledger is read, however many ask at once', async () => {
    await desk.act(article, 'Verified', verified());
    editor.close(document);
    document = editor.open(TEXT);
    const asked = Array.from({ length: 3 }, () => desk.current(document as unknown as vscode.TextDocument));
    const seen = await Promise.race(asked);
    assert.deepEqual(
      seen!.sourcing!.standings.map(({ state }) => state),
      ['verified'],
    );
  });

  it('follows the words while they are edited, and takes the decision back on request', async () => {
    await desk.act(article, 'Verified', verified());
    editor.type(document, 0, 'Indeed: ');
    article = (await desk.current(document as unknown as vscode.TextDocument))!;
    assert.deepEqual(states(), ['verified']);
    assert.equal(await desk.undo(article), 'Verified');
    assert.deepEqual(states(), ['unsourced']);
    assert.equal(await desk.undo(article), undefined);
  });
});
