import assert from 'node:assert/strict';
import { assertGrowth, cost } from '../../cost';
import fc from 'fast-check';
import type { Block, Entity } from '../../../src/analysis/model';
import { findQuotes } from '../../../src/analysis/quotes/quotes';
import { segment } from '../../../src/analysis/segment/segment';

const words = fc.constantFrom(
  ...'Osei Rao the ministry said told , . “ ” " ‘ ’ \' « » that he she and but who according to : ; -- ( ) called a trap was it not Q: ? adding'.split(
    ' ',
  ),
  '\n\n',
  '😀',
  '\ud800',
  '\u0000',
  '\u00a0',
  'مرحبا',
);
const copy = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('Quotes of a document', () => {
  it('stand inside the text, in order, whatever the text is', () => {
    fc.assert(
      fc.property(copy, (text) => {
        let from = 0;
        for (const quote of findQuotes(segment(text), [])) {
          assert.ok(quote.spans.length > 0);
          assert.ok(quote.spans[0]!.start >= from);
          from = quote.spans[0]!.start;
          for (const span of [
            ...quote.spans,
            ...quote.quoted,
            quote.cue,
            quote.speakerSpan,
            quote.addresseeSpan,
          ]) {
            if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are the same after an edit as from scratch', () => {
    fc.assert(
      fc.property(copy, copy, fc.nat(), (before, insert, at) => {
        const cut = at % (before.length + 1);
        const after = before.slice(0, cut) + insert + before.slice(cut);
        const blocks = segment(before);
        findQuotes(blocks, []);
        assert.deepEqual(findQuotes(segment(after, blocks), []), findQuotes(segment(after), []));
      }),
      { numRuns: 500 },
    );
  });

  it('are numbered in the order of the text', () => {
    const quotes = findQuotes(segment('“Yes,” said Osei.\n\n“No,” said Rao.'), []);
    assert.deepEqual(
      quotes.map(({ id }) => id),
      ['q1', 'q2'],
    );
  });

  const heavy: [what: string, text: (size: number) => string][] = [
    ['straight marks only', (size) => '"'.repeat(size)],
    ['straight marks between words', (size) => 'a "'.repeat(size)],
    ['curly marks, all opened', (size) => '“a '.repeat(size)],
    ['curly marks, all nested', (size) => '“a '.repeat(size / 2) + '” '.repeat(size / 2)],
    ['single marks', (size) => "the states' ".repeat(size)],
    ['closing marks that nothing opened', (size) => 'a” '.repeat(size)],
    ['cues without end', (size) => 'he said she believed '.repeat(size / 4)],
    ['commas without end', (size) => 'said, Osei, '.repeat(size / 4)],
    ['no marks at all', (size) => 'The talks went on and on. '.repeat(size / 4)],
    ['paragraphs of quotations', (size) => '“Yes,” he said.\n\n'.repeat(size / 8)],
  ];
  for (const [what, text] of heavy) {
    it(`take time in proportion to the length: ${what}`, function () {
      this.timeout(60_000);
      const [short, long] = [text(16_000), text(64_000)];
      // Four times the text; quadratic work would cost sixteen times as much.
      assertGrowth(
        () => findQuotes(segment(short), []),
        () => findQuotes(segment(long), []),
        10,
      );
    });
  }

  it('reads a hundred thousand marks, and a megabyte without one', function () {
    this.timeout(60_000);
    const many = findQuotes(segment('“a '.repeat(100_000)), []);
    assert.ok(many.every(({ unbalanced }) => unbalanced));
    assert.deepEqual(findQuotes(segment('The talks went on and on. '.repeat(40_000)), []), []);
  });

  it('finds speakers again in a long document in a few milliseconds when one line changed', () => {
    const text = '“We go on,” Osei said. “You will see.”\n\nHe said that Rao agreed.\n\n'.repeat(2000);
    const entities: Entity[] = ['Osei', 'Rao'].map((name, k) => ({
      id: `e${k + 1}`,
      type: 'person',
      name,
      variants: [],
      roles: [],
      mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        kind: 'name' as const,
      })),
    }));
    const blocks: Block[] = segment(text);
    const first = cost(() => findQuotes(segment(text), entities));
    findQuotes(blocks, entities);
    const again = cost(() => findQuotes(blocks, entities));
    assert.ok(again < first, `${again} ms again, ${first} ms at first`);
  });
});
