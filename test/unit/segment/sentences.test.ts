import assert from 'node:assert/strict';
import { createPassage } from '../../../src/analysis/segment/passage';

const sentences = (text: string): string[] => {
  const passage = createPassage('paragraph', text);
  return passage.sentences.map(({ start, end }) => passage.text.slice(start, end));
};

/** Each line is a paragraph; "|" stands where a sentence ends and the next begins. */
const cases = {
  'full stops, question and exclamation marks': ['Talks began.|They failed!|Why?|Nobody knows.'],
  'closing marks belong to the sentence they close': [
    '“We will return.”|She left.',
    'He said: “We will.”|“When?” was the reply.',
    '(The text was changed.)|It now reads well.',
    "``We agree.''|He left.",
  ],
  'a sentence may end within a quotation': ['She said “Stop!|Now!”.|He did.'],
  'a quoted question or shout goes on': [
    '“Again?” sighed Lund.|“Yes.”',
    '“Really?” Ida Lund asked.|Nobody spoke.',
    '“Stop!” the envoy cried.',
  ],
  'notes and marks belong to the sentence before them': [
    'Rents fell.[1]|Wages rose. [2, 3]|Prices fell.²|Debt rose.',
    'He left. [laughs]|She came. [CHECK]|They met. CQ|All went.',
    'Rents fell in the U.S. [1]|The fall went on.',
    'Rents fell. (Source: UN Comtrade, vol. 3)|Wages rose.',
  ],
  'an insertion opens the next': [
    'She left.|[The envoy] came.|[T]he hall was empty.',
    'She left.|(He came.)|They met.',
  ],
  'or ends where a new sentence begins': ['“Are we late?”|The hall was empty.'],
  'titles and initials are followed by names': [
    'He met Mr. Lind, Gen. Osei and St. John Rivers.|They spoke.',
    'George W. Haas and J.K. Rowe came.|Lt. Col. Adu did not.',
  ],
  'abbreviations end a sentence before a word that begins one': [
    'It was signed in the U.S. President Rao was there.|He left.',
    'It was signed in the U.S.|The rest is history.',
    'He works for Acme Inc.|He likes it.',
    'Talks begin at 9 a.m.|Rao will chair them.',
    'Talks begin at 9 a.m. Monday in Oslo.',
    'They meet in Feb.|The rest is open.',
    'They meet on Feb. 10 in Oslo.',
  ],
  'decimals, ellipses and addresses': [
    'Growth was 3.5 percent.|It will rise.',
    'He paused ... then went on.|Well…|No.',
    'See www.mfa.example for more.|Or call.',
  ],
  'letters that count': ['We need a Plan B.|The first failed.'],
  'numbers begin sentences': ['It failed.|12 states left.'],
} as const;

describe('Sentences', () => {
  for (const [what, texts] of Object.entries(cases))
    describe(what, () => {
      for (const marked of texts)
        it(marked, () => {
          const expected = marked.split('|');
          assert.deepEqual(sentences(expected.join(' ')), expected);
        });
    });

  it('keep a dateline with the sentence that follows it', () =>
    assert.deepEqual(sentences('MINSK, Feb. 6 (Yonhap) -- Talks began. They failed.'), [
      'MINSK, Feb. 6 (Yonhap) -- Talks began.',
      'They failed.',
    ]));

  it('keep a paragraph’s number with it', () => {
    const passage = createPassage('numbered', '12. The Ministers met. They agreed.');
    assert.deepEqual(
      passage.sentences.map(({ start, end }) => passage.text.slice(start, end)),
      ['12. The Ministers met.', 'They agreed.'],
    );
  });

  it('end in East Asian copy without white space', () =>
    assert.deepEqual(sentences('会谈开始。“好！”他说。'), ['会谈开始。', '“好！”', '他说。']));

  it('part the two printings of a caption', () => {
    const once = 'The harbour of Oslo at dawn (Ida Lund)';
    assert.deepEqual(
      createPassage('caption', `${once} ${once}`).sentences.map(({ start }) => start),
      [0, once.length + 1],
    );
  });
});
