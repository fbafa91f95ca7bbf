import assert from 'node:assert/strict';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { assertGrowth } from '../cost';
import { loadGrammar, paint } from './tokenize';

/** A line that repeats one piece of text, about `length` characters long. */
const lineOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

describe('the cost of the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const HOSTILE = [
    'A ', 'Aa ', 'A.', '“', '‘', '“‘', "'a ", "'a'b'c ", 's’ a’a ', '»', '(', '(a) (a', '1,1', '$1', '-- ', '* ', '—',
    'President A ', 'Ambassador to the ', 'Mr ', 'Council of Europe and ', 'United ', 'Belarus-', 'Share | ', 'é́', '\t', '\u00a0',
    'Feb. 6, ', 'one-two ', '\ud800', '\0',
  ]; // prettier-ignore

  for (const piece of HOSTILE)
    it(`grows with the length of the line, not with its square: ${JSON.stringify(piece)}`, () => {
      const [short, long] = [lineOf(piece, 12_500), lineOf(piece, 100_000)];
      // Eight times the text; quadratic work would cost 64 times as much.
      assertGrowth(
        () => grammar.tokenizeLine2(short, INITIAL),
        () => grammar.tokenizeLine2(long, INITIAL),
        32,
      );
    });

  it('never nests quotations more than three deep, however many marks open', () => {
    const depth = (scopes: readonly string[]): number =>
      scopes.filter((scope) => scope.startsWith('string.quoted')).length;
    const deepest = Math.max(
      ...paint(grammar, 'Marks.\n' + '“‘„«'.repeat(50) + 'x').map((part) => depth(part.scopes)),
    );
    assert.equal(deepest, 3);
  });

  it('starts every paragraph afresh, whatever the one above left open', () => {
    const open = ['“', '‘', '"', "'a 'b", '«', '„', '‹', '「', '『', '``', '‚a', '(', '-- ', 'By A (', '“‘„'];
    for (const mark of open) {
      const below = paint(grammar, `First paragraph.\nThen ${mark}words\nplain words only`).filter((part) =>
        part.words.includes('plain'),
      );
      assert.deepEqual(below, [], mark);
    }
  });
});
