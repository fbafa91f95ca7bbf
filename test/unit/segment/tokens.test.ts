import assert from 'node:assert/strict';
import { tokenize } from '../../../src/analysis/segment/tokens';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

describe('Tokens', () => {
  const table: readonly (readonly [what: string, text: string, tokens: string])[] = [
    [
      'names with apostrophes stay whole',
      'Siobhan O’Brien of Côte d’Ivoire',
      'Siobhan O’Brien of Côte d’Ivoire',
    ],
    ['and with a straight one', "Sana'a and N'Djamena", "Sana'a and N'Djamena"],
    [
      'names with hyphens stay whole',
      'Ban Ki-moon met Jean-Pierre al-Assad',
      'Ban Ki-moon met Jean-Pierre al-Assad',
    ],
    ['compounds stay whole', 'the Belarus-Korea talks', 'the Belarus-Korea talks'],
    ['a possessive is parted', "Minsk’s mayor, O’Brien's car", "Minsk ’s mayor , O’Brien 's car"],
    ['so is a bare one', 'the ministers’ plan', 'the ministers ’ plan'],
    ['and one after a closing mark', 'the “Quartet”’s envoy', 'the “ Quartet ” ’s envoy'],
    ['contractions are parted', "don't, we’ll, can’t, I'm", "do n't , we ’ll , ca n’t , I 'm"],
    ['a possessive may be of one letter', 'Plan B’s fate', 'Plan B ’s fate'],
    ['initials keep their stop', 'J.K. Rowe met George W. Haas', 'J.K. Rowe met George W. Haas'],
    ['letters that count do not', 'We need a Plan B. The rest', 'We need a Plan B . The rest'],
    [
      'titles and months keep theirs',
      'Gen. Osei met Mr. Lind on Feb. 6.',
      'Gen. Osei met Mr. Lind on Feb. 6 .',
    ],
    ['states and capitals', 'the U.S. and U.N. in D.C.', 'the U.S. and U.N. in D.C.'],
    ['an abbreviation in a compound', 'a U.S.-led force', 'a U.S.-led force'],
    ['hours', 'at 9:30 a.m. or 18:07', 'at 9:30 a.m. or 18:07'],
    ['“no.” before a number only', 'No. 5 said no. Then', 'No. 5 said no . Then'],
    ['a degree', 'a Ph.D. from Oslo', 'a Ph.D. from Oslo'],
    ['a missing space', 'the end.The rest', 'the end . The rest'],
    ['numbers with separators', '1,000.5 and 3/4 of 2.5 million', '1,000.5 and 3/4 of 2.5 million'],
    ['money and shares', '$22 billion, US$3, €5m, 40%', '$ 22 billion , US $ 3 , € 5m , 40 %'],
    ['ordinals', 'the 25th of the G20', 'the 25th of the G20'],
    ['dashes', 'Belarus -- a state—or two – said', 'Belarus -- a state — or two – said'],
    ['ranges with a dash are parted', 'in 2014–2019', 'in 2014 – 2019'],
    ['slashes between words part them', 'a and/or b (Lee/The Gazette)', 'a and / or b ( Lee / The Gazette )'],
    ['ampersands inside names', 'AT&T, R&D, but B & C', 'AT&T , R&D , but B & C'],
    [
      'quotation marks of every style',
      '“a” "b" ‘c’ \'d\' «e» „f“ 「g」',
      '“ a ” " b " ‘ c ’ \' d \' « e » „ f “ 「 g 」',
    ],
    ['Treebank marks', "``a''", "`` a ''"],
    ['ellipses', 'well... so… yes', 'well ... so … yes'],
    [
      'addresses',
      'See https://embassy.example/a?b=1, or mail press@mfa.example.',
      'See https://embassy.example/a?b=1 , or mail press@mfa.example .',
    ],
    ['handles and tags', '@MFA_Oslo #peace', '@MFA_Oslo #peace'],
    ['emoji are not cut', 'ok 👍🏽👨‍👩‍👧🇰🇷!', 'ok 👍🏽 👨‍👩‍👧 🇰🇷 !'],
    ['letters beyond the first plane', '𝒜𝒷 x', '𝒜𝒷 x'],
    ['right-to-left names', 'عبد الفتاح، said', 'عبد الفتاح ، said'],
    ['hard spaces part words', 'Mr\u00a0Lind\u2009said', 'Mr Lind said'],
    ['combining accents belong to their letter', 'Jose\u0301 said', 'Jose\u0301 said'],
  ];
  for (const [what, text, expected] of table) it(what, () => assert.equal(words(text), expected));

  it('stand at their own characters', () => {
    const text = ' Mr. Lind’s 「plan」 …';
    for (const { start, end, text: word } of tokenize(text)) assert.equal(text.slice(start, end), word);
  });
});
