import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFigures } from '../../../src/analysis/figures/figures';
import { segment } from '../../../src/analysis/segment/segment';

/** The figures of a line of copy, each as "kind: words". */
function figures(text: string): string[] {
  return findFigures(segment(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** Each line of copy, and the figures that an editor underlines in it. */
function reads(rows: readonly (readonly [string, ...string[]])[]): void {
  for (const [copy, ...expected] of rows) {
    it(copy, () => assert.deepEqual(figures(copy), expected));
  }
}

describe('Dates', () => {
  describe('as newspapers on both sides of the Atlantic write them', () =>
    reads([
      ['The envoys meet on Feb. 10 in Seoul.', 'date: Feb. 10'],
      ['The reactor burned on April 26, 1986, and for days after.', 'date: April 26, 1986'],
      ['The reactor burned on 26 April 1986.', 'date: 26 April 1986'],
      ['They signed on the 6th of February 2017 in Oslo.', 'date: 6th of February 2017'],
      ['The summit of 6-7 February failed.', 'date: 6-7 February'],
      ['He arrived on Monday, Feb. 6, and left on Tuesday.', 'date: Monday, Feb. 6', 'date: Tuesday'],
      ['Relations began in February 1992.', 'date: February 1992'],
      ['It ended last June. It began in Sept. of that year.', 'date: last June', 'date: Sept.'],
      ['The file is dated 2017-02-06.', 'date: 2017-02-06'],
      ['The file is dated 6.2.2017 or 06/02/2017.', 'date: 6.2.2017', 'date: 06/02/2017'],
      ['Published : Feb. 6, 2017 - 18:07', 'date: Feb. 6, 2017 - 18:07'],
      ['The vote is at 10:30 a.m. GMT, or 6 p.m. in Seoul.', 'date: 10:30 a.m. GMT', 'date: 6 p.m.'],
    ]));

  describe('as stretches of time', () =>
    reads([
      ['The country left the union in 1991.', 'date: 1991'],
      ['In the 1990s trade collapsed, as in the ’30s.', 'date: 1990s', 'date: ’30s'],
      ['It was devastated in the first half of the 20th century.', 'date: first half of the 20th century'],
      ['Growth returned in the second quarter of 2016.', 'date: second quarter of 2016'],
      ['From the mid-1990s to early 2014 it was closed.', 'date: mid-1990s', 'date: early 2014'],
      ['The war of 1914-18 changed the map.', 'date: 1914-18'],
      ['The temple was built in 480 B.C. by colonists.', 'date: 480 B.C.'],
      ['He retired last year and died the same month.', 'date: last year', 'date: same month'],
    ]));

  describe('but not names, verbs and labels that look like them', () =>
    reads([
      ['The president may march on, May said.'],
      ['Resolution 1973 allowed it.'],
      ['See https://example.org/2014/05 for the text.'],
    ]));
});

describe('Money', () =>
  reads([
    ['It cost Belarus more than $22 billion.', 'money: more than $22 billion'],
    ['The fund holds US$5m and €3.2bn.', 'money: US$5m', 'money: €3.2bn'],
    ['The prize is 300 million won.', 'money: 300 million won'],
    ['The party won 300 seats and three won twice.', 'number: 300', 'number: three'],
    ['Rs 5 crore was promised.', 'money: Rs 5 crore'],
    ['Repairs cost 22 billion dollars.', 'money: 22 billion dollars'],
    ['Aid of 30 billion U.S. dollars was pledged.', 'money: 30 billion U.S. dollars'],
    ['It will cost $4-5 billion.', 'money: $4-5 billion'],
    ['He weighs 200 pounds and owes 5,000 pounds.', 'quantity: 200 pounds', 'money: 5,000 pounds'],
  ]));

describe('Shares', () =>
  reads([
    ['Nearly 40 percent work for the state.', 'percent: Nearly 40 percent'],
    ['Turnout fell by 3.5% to 61 per cent.', 'percent: 3.5%', 'percent: 61 per cent'],
    ['The lead shrank by three percentage points.', 'percent: three percentage points'],
    ['Between 30 to 40 percent stayed at home.', 'percent: 30 to 40 percent'],
    [
      'Two-thirds of the members voted, and a quarter of them left.',
      'number: Two-thirds',
      'number: a quarter',
    ],
  ]));

describe('Numbers', () => {
  reads([
    ['More than two million people perished.', 'number: More than two million'],
    ['There are some 200 Belarusians in Korea.', 'number: some 200'],
    ['As many as 1,250 came.', 'number: As many as 1,250'],
    ['Hundreds of thousands of people fled.', 'number: Hundreds of thousands'],
    ['Two and a half million voted.', 'number: Two and a half million'],
    ['Two hundred and six delegates came.', 'number: Two hundred and six'],
    ['The third round opens the twenty-fifth session.', 'ordinal: third', 'ordinal: twenty-fifth'],
    ['It is one of the top priorities.'],
    ['Covid-19, the G20, flight MH17 and an S-400 are names.'],
    ['They shared a high-five on page six.'],
    ['Ask @lund_945 about it.'],
    ['The figure is disputed [1].'],
  ]);

  it('except a communiqué’s paragraph numbers', () =>
    assert.deepEqual(figures('12. The Ministers welcomed the 3 reports.'), ['number: 3']));
});

describe('Quantities and times', () =>
  reads([
    ['The tunnel is 57 kilometers long.', 'quantity: 57 kilometers'],
    ['It covers 1,200 sq. km, or 300,000 acres.', 'quantity: 1,200 sq. km', 'quantity: 300,000 acres'],
    ['It was minus 3 degrees Celsius.', 'quantity: 3 degrees Celsius'],
    ['After seven decades of rule and a 25-year war.', 'duration: seven decades', 'duration: 25-year'],
    ['A 25-year-old waited half a century.', 'duration: 25-year-old', 'duration: half a century'],
    ['They talked for two-and-a-half years.', 'duration: two-and-a-half years'],
  ]));

describe('Whatever is pasted', () => {
  const scraps = fc.constantFrom(
    'Feb.',
    ' ',
    '$',
    '5',
    '-',
    'million',
    'of',
    'the',
    '’',
    '%',
    '1990',
    's',
    'and',
    'a',
    'half',
    '\n',
    '\ud83d',
    '٪',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('figures stand in order, apart, inside the text, and not on white space', () =>
    fc.assert(
      fc.property(text, (copy) => {
        let free = 0;
        for (const { start, end } of findFigures(segment(copy))) {
          assert.ok(start >= free && start < end && end <= copy.length);
          assert.equal(copy.slice(start, end).trim().length, end - start);
          free = end;
        }
      }),
      { numRuns: 500 },
    ));

  it('a paragraph reads the same wherever it stands', () =>
    fc.assert(
      fc.property(text, (copy) => {
        const alone = figures('Trade rose to $5 billion in May 2016.');
        const below = figures(`${copy}\n\nTrade rose to $5 billion in May 2016.`);
        assert.deepEqual(below.slice(-alone.length), alone);
      }),
    ));
});
