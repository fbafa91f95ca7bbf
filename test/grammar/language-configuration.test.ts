import assert from 'node:assert/strict';
import { assertGrowth } from '../cost';
import { readFileSync } from 'node:fs';

interface Pair {
  readonly open: string;
  readonly close: string;
}

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8')) as {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly Pair[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
};

const wordsOf = (text: string): string[] =>
  text.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`)) ?? [];

describe('a word of an article', () => {
  const WHOLE = [
    'O’Brien', "O'Brien", 'Ki-moon', 'Côte', 'Co\u0302te', 'd’Ivoire', 'Secretary-General', 'l’Étoile', 'Лавров', '반기문', 'Brătianu',
    '25th', '2,850', '67.2', 'don’t', 'Al‑Sisi',
  ]; // prettier-ignore
  for (const word of WHOLE)
    it(`is ${word}, whole`, () => assert.deepEqual(wordsOf(`“${word},” (${word}).`), [word, word]));

  it('ends at dashes, points and closing marks', () => {
    assert.deepEqual(wordsOf('‘Minsk’ -- 2,850. The ministers’ text—agreed'), ['Minsk', '2,850', 'The', 'ministers', 'text', 'agreed']);
  }); // prettier-ignore

  it('is found in time proportional to the text', () => {
    for (const piece of ['a-', 'a’', '1,', "''", 'a', '-']) {
      // Eight times the text; quadratic work would cost 64 times as much.
      assertGrowth(
        () => wordsOf(piece.repeat(25_000)),
        () => wordsOf(piece.repeat(200_000)),
        32,
      );
    }
  });
});

describe('quotation marks while typing', () => {
  const PAIRS: readonly (readonly [string, string])[] = [
    ['“', '”'], ['‘', '’'], ['«', '»'], ['„', '“'], ['「', '」'], ['"', '"'], ["'", "'"],
  ]; // prettier-ignore
  for (const [open, close] of PAIRS)
    it(`${open} is closed by ${close}, and put around a selection`, () => {
      assert.ok(configuration.autoClosingPairs.some((pair) => pair.open === open && pair.close === close));
      assert.ok(configuration.surroundingPairs.some((pair) => pair[0] === open && pair[1] === close));
    });

  it('never pairs an apostrophe as a bracket', () => {
    assert.ok(!configuration.brackets.flat().some((mark) => mark === '’' || mark === "'"));
  });
});
