import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor, AnchorText } from '../../../src/ledger/anchor';
import { CodePoints } from '../../../src/ledger/codePoints';
import { anchorAll, describeAll, follow, reattach } from '../../../src/ledger/follow';
import { describe as describeSpan } from '../../../src/ledger/selectors';
import { decision } from './decisions';
import { editBetween } from './reanchoring';

const BEFORE = 'The talks ended late on Monday in Minsk. ';
const CLAIM = 'Exports to Japan rose 3 percent in 2015.';
const AFTER = ' The ministry gave no reason for the delay.';
const TEXT = BEFORE + CLAIM + AFTER;

const at = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
};

const find = (selectors: ReturnType<typeof describeSpan>, text: string): string | null => {
  const span = anchor(selectors, new AnchorText(text));
  return span && text.slice(span.start, span.end);
};

/** What became of the text, and the words that the decision is then on; null for an orphan. */
const CASES: readonly [string, string, string | null][] = [
  ['nothing happened', TEXT, CLAIM],
  ['text came before it', `New. ${TEXT}`, CLAIM],
  ['it was moved', `${BEFORE}${AFTER} More words stand here now. ${CLAIM}`, CLAIM],
  ['it was wrapped', TEXT.replace('rose 3', 'rose\n3'), CLAIM.replace('rose 3', 'rose\n3')],
  ['a word was spelled right', TEXT.replace('percent', 'per cent'), CLAIM.replace('percent', 'per cent')],
  ['its figure was changed in its place', TEXT.replace('3 percent', '5 percent'), CLAIM.replace('3', '5')],
  [
    'it was reworded in its place',
    TEXT.replace('rose 3 percent in', 'have risen by 3 percent since'),
    'Exports to Japan have risen by 3 percent since 2015.',
  ],
  ['it was deleted', BEFORE + AFTER, null],
  ['a look-alike stands elsewhere', `${BEFORE}${AFTER} Exports to China rose 4 percent in 2016.`, null],
  ['everything is other', 'Nothing of it is here.', null],
  ['nothing is left', '', null],
];

describe('A decision’s words are found again when', () => {
  const selectors = describeSpan(TEXT, at(TEXT, CLAIM));
  for (const [what, text, words] of CASES)
    it(words === null ? `— or are an orphan when ${what}` : what, () =>
      assert.equal(find(selectors, text), words),
    );

  it('a neighbour moved up into their place — which is not they', () => {
    const next = ' Exports to China rose 4 percent in 2016.';
    const text = BEFORE + CLAIM + next + AFTER;
    assert.equal(find(describeSpan(text, at(text, CLAIM)), BEFORE + next.trim() + AFTER), null);
  });

  it('they stood twice: the one in the old surroundings', () => {
    const text = `${CLAIM} So it began. ${BEFORE}${CLAIM}${AFTER}`;
    const second = { start: text.lastIndexOf(CLAIM), end: text.lastIndexOf(CLAIM) + CLAIM.length };
    const found = anchor(describeSpan(text, second), new AnchorText(`New words. ${text}`));
    assert.equal(found?.start, second.start + 'New words. '.length);
    assert.equal(
      find(describeSpan(text, second), `${CLAIM} So it began. ${BEFORE}${AFTER}`),
      null,
      'and its twin is not it',
    );
  });
});

describe('Positions', () => {
  it('count code points in the file and code units here', () => {
    const text = '😀 a 😀 Minsk 😀';
    const span = at(text, 'Minsk');
    const selectors = describeSpan(text, span);
    assert.deepEqual([selectors.start, selectors.end], [6, 11]);
    assert.deepEqual(new CodePoints(text).toUnits(selectors), span);
  });

  it('come back as they were, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const isInside = (offset: number): boolean =>
          /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        if (isInside(start) || isInside(end)) return;
        const points = new CodePoints(text);
        assert.deepEqual(points.toUnits(points.fromUnits({ start, end })), { start, end });
      }),
    );
  });
});

describe('While the article is edited, a decision', () => {
  const made = decision(1, { selectors: describeSpan(TEXT, at(TEXT, CLAIM)) });
  const start = anchorAll([made], TEXT);
  const after = (text: string, from = TEXT, anchored = start): ReturnType<typeof follow> =>
    follow(anchored, [editBetween(from, text)], text);
  const words = ([one]: ReturnType<typeof follow>, text: string): string | null =>
    one!.span && text.slice(one!.span.start, one!.span.end);

  it('moves along with text put in before it, without being described anew', () => {
    const text = `New. ${TEXT}`;
    const moved = after(text);
    assert.equal(words(moved, text), CLAIM);
    assert.equal(moved[0]!.decision, made);
    assert.equal(describeAll(moved, text)[0]!.selectors.start, made.selectors.start + 5);
  });

  it('keeps to its words while a figure in them is changed, and is described anew', () => {
    const text = TEXT.replace('3 percent', '45 percent');
    const changed = after(text);
    assert.equal(words(changed, text), CLAIM.replace('3', '45'));
    assert.equal(changed[0]!.decision.selectors.exact, CLAIM.replace('3', '45'));
  });

  it('is an orphan with its old words when they are cut, and is back when they are pasted', () => {
    const cut = BEFORE + AFTER;
    const orphan = after(cut);
    assert.equal(orphan[0]!.span, null);
    assert.equal(orphan[0]!.decision.selectors.exact, CLAIM);
    const pasted = `${cut} ${CLAIM}`;
    assert.equal(words(after(pasted, cut, orphan), pasted), CLAIM);
  });

  it('can be tied to other words, and remembers what was checked', () => {
    const text = 'Sales to Japan grew.';
    const tied = reattach(
      { ...made, checked: { exact: CLAIM, prefix: '', suffix: '' } },
      { start: 0, end: 20 },
      text,
      'later',
    );
    assert.equal(tied.selectors.exact, text);
    assert.equal(tied.checked?.exact, CLAIM);
    assert.equal(tied.modified, 'later');
  });

  it('stands where it stood when the ledger is read again, unless someone tied it elsewhere', () => {
    const text = `New. ${TEXT}`;
    const known = after(text);
    assert.deepEqual(anchorAll([made], text, known)[0]!.span, known[0]!.span);
    const tied = reattach(made, at(text, 'The talks'), text, '2027-01-01T00:00:00Z');
    assert.deepEqual(anchorAll([tied], text, known)[0]!.span, at(text, 'The talks'));
  });
});

describe('Any text', () => {
  it('takes any selectors without failing, and spans stay inside it', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' }));
    fc.assert(
      fc.property(texts, texts, texts, fc.nat(), (exact, context, text, start) => {
        const selectors = { exact, prefix: context, suffix: context, start, end: start + exact.length };
        const span = anchor(selectors, new AnchorText(text));
        if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back every span that is described in it, or nothing', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), fc.nat(), fc.nat(80), (text, a, size) => {
        const start = a % text.length;
        const span = { start, end: Math.min(text.length, start + 1 + size) };
        assert.deepEqual(anchor(describeSpan(text, span), new AnchorText(text)), span);
      }),
    );
  });

  it('of a hundred thousand words is looked through in moments', () => {
    const text = `${'The talks about trade went on and the ministers said little. '.repeat(10_000)}`;
    const began = performance.now();
    anchor(describeSpan(TEXT, at(TEXT, CLAIM)), new AnchorText(text));
    assert.ok(performance.now() - began < 5000);
  });
});
