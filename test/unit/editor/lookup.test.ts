import assert from 'node:assert/strict';
import { foldable } from '../../../src/editor/foldable';
import { firstFullMention, mentionAt, quoteAt, standingAt } from '../../../src/editor/lookup';
import { step } from '../../../src/editor/step';
import { withAttribution } from '../../../src/editor/withAttribution';
import { openingMark } from '../../../src/editor/openingMark';
import { searchAddress } from '../../../src/editor/searchAddress';
import { sourceNote } from '../../../src/editor/sourceNote';
import { sourcingOf } from '../../../src/ledger/sourcing';
import { analyze } from './analyzed';

const TEXT = `Ministers meet in Geneva

Soviet Foreign Minister Andrei Gromyko arrived in Geneva on Monday. Exports rose by 12 percent in 1954.

“The talks were useful,” Gromyko said. “We shall meet again.”
`;
const analysis = analyze(TEXT);
const at = (words: string, from = 0): number => TEXT.indexOf(words, from);

describe('What stands at the cursor', () => {
  it('is the person whom a surname means', () => {
    const found = mentionAt(analysis, at('Gromyko said') + 2)!;
    assert.equal(found.entity.name, 'Andrei Gromyko');
    const { start, end } = firstFullMention(analysis, found.entity);
    assert.equal(TEXT.slice(start, end), 'Andrei Gromyko');
  });

  it('is the quote, on its words as on its speaker and cue', () => {
    for (const words of ['talks were', 'Gromyko said', 'said.', 'shall meet'])
      assert.equal(quoteAt(analysis, at(words) + 1)?.speaker, quoteAt(analysis, at('talks'))?.speaker, words);
  });

  it('is the claim', () => {
    const claim = standingAt(sourcingOf(analysis.claims, [], TEXT), at('12 percent'))!;
    assert.ok(TEXT.slice(claim.start, claim.end).includes('Exports rose by 12 percent'));
  });

  it('is nothing where nothing is', () => {
    assert.equal(mentionAt(analysis, at('were useful') + 2), undefined);
    assert.equal(quoteAt(analysis, at('arrived') + 2), undefined);
  });
});

describe('A copied quote', () => {
  it('carries its speaker and their role', () => {
    assert.equal(
      withAttribution(analysis, quoteAt(analysis, at('talks'))!),
      '“The talks were useful, … We shall meet again.” — Andrei Gromyko, Soviet Foreign Minister',
    );
  });

  it('holds no tabs of the copy', () => {
    const text = '“We shall meet\tagain soon,” Lester Pearson said.';
    assert.match(withAttribution(analyze(text), analyze(text).quotes[0]!), /^“We shall meet again soon,”/);
  });
});

describe('A quotation’s opening mark', () => {
  const cases: readonly [text: string, words: string, mark: number | undefined][] = [
    ['He said “no”.', 'no', 8],
    ['Il dit « non ».', 'non', 7],
    ['A: We did.', 'We did.', undefined],
    ['Words', 'Words', undefined],
    ['He said “no”\nWe did.', 'We did.', undefined],
  ];
  for (const [text, words, mark] of cases)
    it(`of “${words}” in “${text}” is ${mark === undefined ? 'none' : `at ${mark}`}`, () => {
      const start = text.indexOf(words);
      assert.equal(openingMark(text, { start, end: start + words.length }), mark);
    });
});

describe('A source written into the text', () => {
  for (const [claim, written] of [
    ['Exports rose.', 'Exports rose (source: UN Comtrade).'],
    ['exports rose', 'exports rose (source: UN Comtrade)'],
    ['exports rose;', 'exports rose (source: UN Comtrade);'],
  ] as const)
    it(`stands before the stop of “${claim}”`, () => {
      const { at, note } = sourceNote(claim, ' UN Comtrade ');
      assert.equal(claim.slice(0, at) + note + claim.slice(at), written);
    });
});

describe('The address of a look-up', () => {
  it('holds the words as they are, marks of addresses too, on one line', () =>
    assert.equal(
      searchAddress('https://find.example/?q={query}', 'S&P rose\r\n by 5 % #1+'),
      'https://find.example/?q=S%26P%20rose%20by%205%20%25%20%231%2B',
    ));
  it('takes no sign in the words for one of its own', () =>
    assert.equal(searchAddress('x?q={query}', '$& {query}'), 'x?q=%24%26%20%7Bquery%7D'));
});

describe('The next and the previous', () => {
  const starts = [10, 20, 30];
  const cases: readonly [offset: number, direction: 'next' | 'previous', index: number][] = [
    [0, 'next', 0],
    [10, 'next', 1],
    [30, 'next', 0],
    [30, 'previous', 1],
    [10, 'previous', 2],
    [15, 'previous', 0],
  ];
  for (const [offset, direction, index] of cases)
    it(`${direction} of ${starts.join(', ')} from ${offset} is ${starts[index]}`, () =>
      assert.equal(step(starts, offset, direction), index));

  it('is none of none', () => assert.equal(step([], 5, 'next'), -1));
});

describe('Folds', () => {
  const folds = (text: string): string[] =>
    foldable(analyze(text)).map(([first, last]) => text.slice(first.start, last.end).replace(/\n+/g, ' / '));

  it('hold a question with its answers', () => {
    const text = 'Q: Who signed?\n\nA: Six states signed it.\n\nQ: And then?\n\nA: Then they went home.\n';
    assert.deepEqual(folds(text), [
      'Q: Who signed? / A: Six states signed it.',
      'Q: And then? / A: Then they went home.',
    ]);
  });

  it('hold a quotation that runs on in the next paragraph', () => {
    const text = 'The hall was full.\n\n“We began in doubt.\n\n“We end in trust,” Lester Pearson said.\n';
    assert.deepEqual(folds(text), ['“We began in doubt. / “We end in trust,” Lester Pearson said.']);
  });

  it('leave what the page has set below the last answer in view', () => {
    const text = 'Q: Who signed?\n\nA: Six states signed it.\n\n-- Ed.\n\n• Link copied\n';
    assert.deepEqual(folds(text), ['Q: Who signed? / A: Six states signed it.']);
  });

  it('hold a communiqué’s parts under their numbered titles', () => {
    const text = `Joint communiqué

I. Navigation

1. The Ministers agreed to keep the river open to all ships.

II. Environment

2. The Ministers welcomed the treaty on clean water.
`;
    assert.deepEqual(
      folds(text).map((fold) => fold.split(' / ')[0]),
      ['I. Navigation', 'II. Environment'],
    );
  });
});
