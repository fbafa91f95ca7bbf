import { FIRM, HALF, isWord, type ReadSigns, wordAt, wordSet } from './sign';

/** Amounts without a number. */
const MANY = wordSet(
  'many most few several numerous hundreds thousands millions dozens countless majority minority',
);
const SHARES = wordSet('majority minority bulk plurality');
/** Words that leave little or nothing out. */
const LARGELY = wordSet('largely mainly mostly predominantly chiefly overwhelmingly solely exclusively');

/** "most of the trade", "the majority", "Many universities …", "largely dependent", "has always been". */
export const readAmounts: ReadSigns = (words, note) => {
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    const after = wordAt(words, at + 1);
    if (word === 'most' && after === 'of') note('statistic', FIRM, 'states a share', at, at + 1);
    else if (SHARES.has(word)) note('statistic', FIRM, 'states a share', at);
    else if (LARGELY.has(word)) note('statistic', HALF, 'states a share', at);
    else if (word === 'always' || word === 'never') note('statistic', HALF, 'speaks of every case', at);
    else if (MANY.has(word) && after !== 'importantly' && opens(at)) note('statistic', FIRM, 'counts', at);
  }

  /** Only as a sentence's subject: elsewhere "many" is a manner of speaking. */
  function opens(at: number): boolean {
    return at === words.from || (at === words.from + 1 && !isWord(words.lower[at - 1]!));
  }
};
