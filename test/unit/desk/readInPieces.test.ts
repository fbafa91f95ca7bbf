import assert from 'node:assert/strict';
import { createAnalyze } from '../../../src/analysis/analyze';
import { readInPieces } from '../../../src/desk/readInPieces';
import { models } from '../analysis/models';

const copy = Array.from(
  { length: 60 },
  (_, at) => `“Exports rose by ${at} percent,” Minister Kofi Osei said in Accra on Monday.`,
).join('\n\n');

describe('A long text', () => {
  it('lets others have their turn, and is read as it would be at once', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    const analysis = await readInPieces(createAnalyze(models), copy, undefined, () => true, 1000);
    clearInterval(timer);
    assert.ok(turns >= 1, `${turns} turns`);
    assert.deepEqual(analysis, createAnalyze(models)(copy));
  });

  it('is read no further when nobody wants it any more', async () => {
    let pieces = 0;
    const analyze = createAnalyze(models);
    const analysis = await readInPieces(
      (text, previous) => (pieces++, analyze(text, previous)),
      copy,
      undefined,
      () => false,
      1000,
    );
    assert.deepEqual([analysis, pieces], [undefined, 1]);
  });
});
