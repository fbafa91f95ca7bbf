import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { answerLines } from '../../../src/cli/lines';

describe('answering lines', () => {
  it('goes on behind a document that the analysis fails on, and says so in its place', async () => {
    const empty = { blocks: [], entities: [], figures: [], quotes: [], claims: [], findings: [] };
    const input = Readable.from(
      ['one', 'two', 'three'].map((words, id) => Buffer.from(`${JSON.stringify({ id, text: words })}\n`)),
    );
    const output = new PassThrough();
    const written = text(output);
    await answerLines(input, output, (words) => {
      if (words === 'two') throw new RangeError('out of range');
      return { text: words, ...empty };
    });
    output.end();
    const answers = (await written)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; error?: string });
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error]),
      [
        [0, undefined],
        [1, 'could not be analyzed: out of range'],
        [2, undefined],
      ],
    );
  });
});
