import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chancery } from './chancery';
import { version } from '../../../package.json';

interface Answer {
  readonly id: unknown;
  readonly error?: string;
  readonly entities: {
    type: string;
    name: string;
    mentions: { start: number; end: number; kind: string }[];
  }[];
  readonly quotes: { spans: { start: number; end: number }[]; direct: boolean; speaker: string | null }[];
  readonly claims: { kinds: string[]; sourcing: string; worthiness: number }[];
}
const answers = (out: string): Answer[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

const TEXT = '“The talks were useful,” Andrei Gromyko said. Exports rose by 12 percent in 1954.';

describe('chancery analyze --jsonl', () => {
  it('answers each line in its place, a bad one too, and goes on', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: TEXT }),
      'not json',
      '7',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ text: 'no id' }),
      '',
      JSON.stringify({ id: 3, text: '' }),
    ];
    const { status, out } = await chancery(['analyze', '--jsonl'], lines.join('\n'));
    const read = answers(out);
    assert.equal(status, 0);
    assert.deepEqual(
      read.map(({ id, error }) => [id, error !== undefined]),
      [['a', false], [null, true], [null, true], ['b', true], [null, true], [3, false]],
    ); // prettier-ignore
  });

  it('gives entities, quotes and claims with offsets in UTF-16 code units', async () => {
    const text = `🕊 ${TEXT}`;
    const [answer] = answers((await chancery(['analyze', '--jsonl'], JSON.stringify({ id: 1, text }))).out);
    const gromyko = answer!.entities.find(({ type }) => type === 'person')!;
    const [mention] = gromyko.mentions;
    assert.equal(text.slice(mention!.start, mention!.end), 'Andrei Gromyko');
    assert.equal(mention!.kind, 'name');
    const [quote] = answer!.quotes;
    assert.equal(text.slice(quote!.spans[0]!.start, quote!.spans[0]!.end), 'The talks were useful,');
    assert.ok(
      answer!.claims.some(({ kinds, sourcing }) => kinds[0] === 'statistic' && sourcing === 'unsourced'),
    );
    for (const { worthiness } of answer!.claims) assert.ok(worthiness >= 0 && worthiness <= 1);
  });

  it('takes a line feed alone for the end of a line, and a byte order mark for nothing', async () => {
    const text = `One\u2028two\u2029three\u0085four`;
    const input = `\ufeff{"id":1,"text":"${text}"}\r\n{"id":2,"text":"é"}`;
    const read = answers((await chancery(['analyze', '--jsonl'], input)).out);
    assert.deepEqual(
      read.map(({ id, error }) => [id, error]),
      [
        [1, undefined],
        [2, undefined],
      ],
    );
  });

  it('keeps nothing between lines', async () => {
    const line = JSON.stringify({ id: 1, text: 'Gromyko left.' });
    const [alone] = answers((await chancery(['analyze', '--jsonl'], line)).out);
    const before = JSON.stringify({ id: 0, text: TEXT });
    const [, after] = answers((await chancery(['analyze', '--jsonl'], `${before}\n${line}`)).out);
    assert.deepEqual(after, alone);
  });
});

describe('chancery analyze FILE', () => {
  let folder: string;
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('prints a report to read', async () => {
    const { status, out } = await chancery(['analyze', file('a.article', `Talks in Geneva\n\n${TEXT}\n`)]);
    assert.equal(status, 0);
    assert.match(out, /person +Andrei Gromyko/);
    assert.match(out, /3:2 +Andrei Gromyko: “The talks were useful,”/);
    assert.match(out, /unsourced · statistic.* · Exports rose by 12 percent/);
  });

  it('prints JSON that names the file', async () => {
    const path = file('b.article', TEXT);
    const list = JSON.parse((await chancery(['analyze', path, path, '--json'])).out) as Answer[];
    assert.deepEqual(list.map(({ id }) => id), [path, path]); // prettier-ignore
  });

  it('reads UTF-8 with a mark, UTF-16 and Windows line ends', async () => {
    const utf16 = Buffer.from(`\ufeff${TEXT}\r\n`, 'utf16le');
    for (const content of [`\ufeff${TEXT}\r\n`, utf16, Buffer.from(utf16).swap16()]) {
      const { status, out } = await chancery(['analyze', '--jsonl', file('c.article', content)]);
      assert.equal(status, 0);
      assert.ok(answers(out)[0]!.entities.some(({ name }) => name === 'Andrei Gromyko'));
    }
  });

  it('says which file cannot be read, reads the others, and ends with 2', async () => {
    const binary = file('d.article', new Uint8Array([0xff, 0x00, 0x80, 0xc3]));
    const { status, out, err } = await chancery([
      'analyze', '--jsonl', binary, join(folder, 'missing.article'), folder, file('e.article', TEXT),
    ]); // prettier-ignore
    assert.equal(status, 2);
    assert.equal(answers(out).length, 1);
    assert.match(err, /d\.article: not a text file/);
    assert.match(err, /missing\.article: /);
  });

  it('reads an empty file', async () => {
    const { status, out } = await chancery(['analyze', '--json', file('f.article', '')]);
    assert.equal(status, 0);
    assert.deepEqual((JSON.parse(out) as Answer[])[0]!.entities, []);
  });
});

describe('chancery', () => {
  it('says how it is used', async () => {
    const { status, out } = await chancery(['--help']);
    assert.equal(status, 0);
    assert.match(out, /Usage: chancery analyze/);
  });

  it('tells its version', async () => assert.equal((await chancery(['--version'])).out, `${version}\n`));

  const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /no command/],
    [['annotate'], /no command “annotate”/],
    [['analyze'], /no file/],
    [['analyze', 'a', '--format', 'xml'], /no format “xml”/],
    [['analyze', '--what'], /--what/],
  ];
  for (const [args, message] of wrong)
    it(`refuses “${args.join(' ')}” with a reason`, async () => {
      const { status, err } = await chancery(args);
      assert.equal(status, 2);
      assert.match(err, message);
    });
});
