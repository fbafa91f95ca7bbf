import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createWorthiness,
  decodeWorthiness,
  encodeWorthiness,
} from '../../../src/analysis/claims/worthiness';
import { segment } from '../../../src/analysis/segment/segment';
import { claimsOf } from './copy';

const bytes = readFileSync(join(__dirname, '../../../media/models/worthiness.bin'));
const record = JSON.parse(readFileSync(join(__dirname, '../../../media/models/worthiness.json'), 'utf8')) as {
  bytes: number;
  scores: Record<string, number>;
};

describe('The model of worthiness', () => {
  it('is small', () => assert.ok(bytes.length < 300_000));

  it('is the one that its record tells of', () => assert.equal(bytes.length, record.bytes));

  it('reaches what a desk may expect of it', () => {
    assert.ok(record.scores['checkthat2024en.devtest: F1']! >= 0.75);
    assert.ok(record.scores['news.tsv, even lines: F1 of worthiness from 0.5']! >= 0.9);
  });

  it('survives packing', () =>
    assert.deepEqual(encodeWorthiness(decodeWorthiness(bytes)), new Uint8Array(bytes)));

  const damage: readonly (readonly [string, () => Uint8Array])[] = [
    ['empty', () => new Uint8Array()],
    ['another file', () => new TextEncoder().encode('{"not":"a model, but some text of fair length"}')],
    ['cut off', () => bytes.subarray(0, bytes.length - 1)],
    ['longer than it says', () => Buffer.concat([bytes, Buffer.from([0])])],
    [
      'changed in one byte',
      () => {
        const copy = new Uint8Array(bytes);
        copy[1000]! ^= 1;
        return copy;
      },
    ],
    [
      'of an impossible size',
      () => {
        const copy = new Uint8Array(bytes);
        new DataView(copy.buffer).setUint32(4, 3, true);
        return copy;
      },
    ],
  ];
  for (const [what, damaged] of damage) {
    it(`refuses a file that is ${what}`, () => assert.throws(() => createWorthiness(damaged()), RangeError));
  }
});

describe('Worthiness', () => {
  const worthiness = createWorthiness(bytes);
  const of = (text: string): number => claimsOf({ text }, worthiness)[0]?.worthiness ?? 0;

  const ranked: readonly (readonly [string, string])[] = [
    ['During the war, more than 2 million people perished.', 'Always be the first guest to leave.'],
    ['Over 80 percent of the towns were destroyed.', 'Many people like tea because it is warm.'],
    ['The treaty was signed by 12 states in 1959.', 'I am the luckiest man because I have friends.'],
  ];
  for (const [first, second] of ranked)
    it(`puts “${first}” before “${second}”`, () => assert.ok(of(first) > of(second)));

  it('lies between 0 and 1 and is the same each time', () => {
    const text = 'The treaty was signed by 12 states in 1959.';
    const [block] = segment(text);
    const judge = (): number =>
      createWorthiness(bytes).of(block!.passage, { start: 0, end: text.length }, ['legal']);
    assert.ok(judge() > 0 && judge() < 1);
    assert.equal(judge(), judge());
  });

  it('lists a day of the month where the wording is that of news', () =>
    assert.equal(
      claimsOf({ text: 'The envoy presented her credentials to the king on March 3.' }, worthiness).length,
      1,
    ));

  it('and drops a cause that nobody would look up', () =>
    assert.equal(claimsOf({ text: 'I am late because of you.' }, worthiness).length, 0));
});
