import assert from 'node:assert/strict';
import { KeyTable, Lexicon } from '../../../src/analysis/entities/lexicon';
import { hashOf, pair } from '../../../src/analysis/entities/hash';
import { readWord } from '../../../src/analysis/entities/word';

const nothing = new Uint32Array();
const empty = new Lexicon(
  new KeyTable(nothing),
  nothing,
  new Uint16Array(),
  new KeyTable(nothing),
  new Uint8Array(),
);
const read = (text: string) => readWord(text, empty);

describe('a word', () => {
  const capital: readonly (readonly [text: string, capital: boolean, upper: boolean])[] = [
    ['Minsk', true, false],
    ['minsk', false, false],
    ['EU', true, true],
    ['Écija', true, false],
    ['économie', false, false],
    ['Жуков', true, false],
    ['北京', true, false],
    ['لبنان', true, false],
    ['al-Qaida', true, false],
    ['d’Escoto', true, false],
    ['non-aligned', false, false],
    ['25th', false, false],
    ['“', false, false],
    ['', false, false],
    ['\ud83d', false, false],
  ];
  for (const [text, isCapital, isUpper] of capital) {
    it(`“${text}” ${isCapital ? 'may' : 'may not'} begin a name${isUpper ? ', and is all capitals' : ''}`, () => {
      assert.equal(read(text).capital, isCapital);
      assert.equal(read(text).upper, isUpper);
    });
  }

  it('has the shape of words written like it', () => {
    assert.equal(read('Minsk').shape, read('Popkov').shape);
    assert.notEqual(read('Minsk').shape, read('MINSK').shape);
    assert.notEqual(read('Al-Assad').shape, read('Assad').shape);
  });

  it('levels digits: 1994 and 2015 are one word', () => assert.equal(read('1994').lower, read('2015').lower));
});

describe('known phrases', () => {
  const words = ['treaty', 'of', 'rome'].map((word) => hashOf(word));
  let key = 0;
  const keys = words.map((word) => (key = pair(key, word)));
  const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
  const lexicon = new Lexicon(
    new KeyTable(nothing),
    nothing,
    new Uint16Array(),
    new KeyTable(Uint32Array.from(order, (i) => keys[i]!)),
    Uint8Array.from(order, (i) => (i === 2 ? 6 : 0)),
  );

  it('match whole', () => assert.equal(lexicon.phraseAt(words, 0, 3), 3 * 16 + 6));
  it('do not match where the sentence ends before they do', () =>
    assert.equal(lexicon.phraseAt(words, 0, 2), 0));
  it('do not match from their middle', () => assert.equal(lexicon.phraseAt(words, 1, 3), 0));
});
