import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '../../../src/ledger/decide';
import { formatLedger } from '../../../src/ledger/format';
import { EMPTY_LEDGER } from '../../../src/ledger/model';
import { chancery } from './chancery';

const TREATY = 'The treaty was signed in 1955.';
const COPY = `Trade grows\n\nExports to Hungary rose by 12 percent in 2019.\n\n${TREATY}\n`;

describe('The command line, where a ledger lies beside an article', () => {
  let folder: string;
  let article: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-check-'));
    article = join(folder, 'trade.article');
    writeFileSync(article, COPY);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const verify = (...claims: readonly string[]): void => {
    const decisions = claims.map((words, i) => {
      const start = COPY.indexOf(words);
      const occasion = { now: '2020-01-01T00:00:00Z', unique: () => `id-${i}` };
      return decide(COPY, { start, end: start + words.length }, { state: 'verified' }, occasion);
    });
    writeFileSync(`${article}.ledger.json`, formatLedger({ ...EMPTY_LEDGER, decisions }, 'trade.article'));
  };

  it('lists open claims by line and column, and fails while there are any', async () => {
    const { status, out } = await chancery(['check', article]);
    assert.equal(status, 1);
    assert.match(out, /trade\.article:3:1: Needs a source: /);
    assert.match(out, /trade\.article:5:1: Needs a source: /);
    assert.match(out, /^2 claims, 2 open$/m);
  });

  it('passes when as many are open as may be', async () => {
    assert.equal((await chancery(['check', article, '--max-open', '2'])).status, 0);
    assert.equal((await chancery(['check', article, '--max-open', '1'])).status, 1);
  });

  it('counts what the desk has verified as done, and what was edited since as open again', async () => {
    verify(TREATY, 'Exports to Hungary rose by 12 percent in 2019.');
    assert.equal((await chancery(['check', article])).status, 0);
    writeFileSync(article, COPY.replace('1955', '1956'));
    const { status, out } = await chancery(['check', article]);
    assert.equal(status, 1);
    assert.match(out, /trade\.article:5:1: Changed since checked/);
  });

  it('gives the same as JSON', async () => {
    verify(TREATY);
    const [one] = JSON.parse((await chancery(['check', article, '--json'])).out) as {
      file: string;
      claims: number;
      open: { line: number; column: number; state: string; text: string }[];
    }[];
    assert.equal(one!.claims, 2);
    assert.deepEqual(
      one!.open.map(({ line, column, state, text }) => [line, column, state, text]),
      [[3, 1, 'unsourced', 'Exports to Hungary rose by 12 percent in 2019.']],
    );
  });

  it('names things by the team’s word list, and says when that cannot be read', async () => {
    const words = join(folder, 'chancery.words.json');
    writeFileSync(
      words,
      '{"words": [{"form": "Hungary", "type": "organization", "name": "Hungary Football"}]}',
    );
    const named = (await chancery(['analyze', article, '--words', words, '--json'])).out;
    assert.match(named, /"name": "Hungary Football"/);
    assert.equal((await chancery(['check', article, '--words', words])).status, 1);
    writeFileSync(words, '{');
    const { status, err } = await chancery(['check', article, '--words', words]);
    assert.equal(status, 2);
    assert.match(err, /words\.json: The word list/);
  });

  it('writes an annotated copy', async () => {
    verify(TREATY);
    assert.match((await chancery(['export', article])).out, /signed in 1955\.<sup>\[2\]/);
    assert.match(
      (await chancery(['export', article, '--format', 'html'])).out,
      /<mark class="verified">The treaty/,
    );
  });

  it('says what it cannot read, leaves it as it is, and checks the rest', async () => {
    const damaged = join(folder, 'damaged.article');
    writeFileSync(damaged, COPY);
    writeFileSync(`${damaged}.ledger.json`, '{');
    const { status, out, err } = await chancery(['check', damaged, join(folder, 'none.article'), article]);
    assert.equal(status, 2);
    assert.match(err, /damaged\.article: its ledger cannot be read/);
    assert.match(err, /none\.article/);
    assert.match(out, /^2 claims, 2 open$/m);
    assert.equal(readFileSync(`${damaged}.ledger.json`, 'utf8'), '{');
  });

  it('says what is wrong with a command line', async () => {
    for (const args of [
      ['check'],
      ['check', article, '--max-open', 'few'],
      ['check', article, '--format', 'xml'],
      ['export'],
      ['export', article, article],
      ['export', article, '--format', 'pdf'],
    ])
      assert.equal((await chancery(args)).status, 2, args.join(' '));
  });
});
