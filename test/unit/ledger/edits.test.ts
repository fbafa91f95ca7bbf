import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftThrough, type Edit } from '../../../src/ledger/edits';

const TEXT = 'Trade rose by 12 percent in 2019.';
const SHARE = { start: 14, end: 24 };

/** The text after a replacement. */
const apply = (text: string, { offset, removed }: Edit, added: string): string =>
  text.slice(0, offset) + added + text.slice(offset + removed);

describe('A span in an edited text', () => {
  const cases: readonly [what: string, span: typeof SHARE, offset: number, removed: number, added: string, shows: string][] = [
    ['moves down when a word is typed before it', SHARE, 6, 0, 'again ', '12 percent'],
    ['stays when a word is typed behind it', SHARE, 25, 0, 'only ', '12 percent'],
    ['does not take in what is typed right before it', SHARE, 14, 0, 'about ', '12 percent'],
    ['does not take in what is typed right behind it', SHARE, 24, 0, 'age points', '12 percent'],
    ['takes in what is typed inside it', SHARE, 16, 0, '.5', '12.5 percent'],
    ['loses what is removed at its beginning', SHARE, 10, 7, '', 'percent'],
    ['loses what is removed at its end', SHARE, 16, 12, '', '12'],
    ['is empty when all of it is removed', SHARE, 10, 20, '', ''],
    ['keeps to its place when all of it is replaced', SHARE, 14, 10, 'a fifth', 'a fifth'],
  ]; // prettier-ignore
  for (const [what, span, offset, removed, added, shows] of cases)
    it(what, () => {
      const edit = { offset, removed, added: added.length };
      const { start, end } = shiftThrough(span, [edit]);
      assert.equal(apply(TEXT, edit, added).slice(start, end), shows);
    });

  it('shows the same words after any edits outside it, and never leaves the text', () => {
    const edits = fc.array(fc.tuple(fc.nat(80), fc.nat(12), fc.string({ maxLength: 8 })), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (list) => {
        let text = `${TEXT} ${TEXT}`;
        let span = { start: 14, end: 24 };
        for (const [at, length, added] of list) {
          const offset = Math.min(at, text.length);
          const removed = Math.min(length, text.length - offset);
          const outside = offset + removed <= span.start || offset >= span.end;
          const before = text.slice(span.start, span.end);
          const edit = { offset, removed, added: added.length };
          span = shiftThrough(span, [edit]);
          text = apply(text, edit, added);
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          if (outside && before !== '') assert.equal(text.slice(span.start, span.end), before);
        }
      }),
    );
  });
});
