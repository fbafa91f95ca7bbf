import assert from 'node:assert/strict';
import { openClaimsReport } from '../../../src/exchange/openClaims';
import { handOver } from './handOver';

const COPY = `Trade grows

Exports to Hungary rose by 12 percent in 2019.

The treaty was signed in 1955.
`;

describe('The report of open claims', () => {
  const reported = (name: string, ...verdicts: Parameters<typeof handOver>[1] & object) => ({
    ...handOver(COPY, verdicts, { name }),
    name,
    address: `file:///copy/${name}`,
  });

  it('counts what is open in each article and in all', () => {
    const report = openClaimsReport([
      reported('one.article'),
      reported('two.article', { words: 'The treaty was signed in 1955.', state: 'verified' }),
    ]);
    assert.match(report, /3 of 4 claims in 2 articles are open\./);
    assert.match(report, /\| \[two\.article\]\(<file:\/\/\/copy\/two\.article>\) \| 2 \| 1 \| 0 \|/);
  });

  it('leads to the line of each open claim, those first that most want checking', () => {
    const report = openClaimsReport([reported('one.article')]);
    const lines = [...report.matchAll(/one\.article#L(\d+)/g)].map(([, line]) => line);
    const { standings } = reported('one.article').sourcing;
    const expected = [...standings]
      .sort((a, b) => b.claim!.worthiness - a.claim!.worthiness)
      .map(({ start }) => String(COPY.slice(0, start).split('\n').length));
    assert.deepEqual(lines, expected);
    assert.deepEqual([...lines].sort(), ['3', '5']);
  });

  it('leaves an article out below when nothing in it is open', () => {
    const settled = reported(
      'done.article',
      { words: 'Exports to Hungary rose by 12 percent in 2019.', state: 'verified' },
      { words: 'The treaty was signed in 1955.', state: 'waived', comment: 'Known' },
    );
    assert.doesNotMatch(openClaimsReport([settled]), /^## /m);
  });

  it('says so when there are no articles', () =>
    assert.match(openClaimsReport([]), /0 of 0 claims in 0 articles are open\./));
});
