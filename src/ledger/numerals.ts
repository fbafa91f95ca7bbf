import type { Word } from './word';

/** Digits in threes, or as India groups them. A comma elsewhere is no separator: "1,5" is not 15. */
const grouped = /^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The key of a word with digits: the same for "1,250.5", "1250.5" and "1'250.5". A point parts decimals, and never groups. */
export function numberKey(digits: string): string {
  const small = digits.toLowerCase();
  const number = /^[\d,'.]*/.exec(small)![0];
  return grouped.test(number) ? number.replace(/[,']/g, '') + small.slice(number.length) : small;
}

/** How many characters of a word are a number with a unit or a scale joined to it ("3" of "3bn"); 0 where none is. */
export const numberBeforeLetters = (word: string): number =>
  /^(\d[\d,'.]*)\p{L}+$/u.exec(word)?.[1]!.length ?? 0;

/** "12 500" is one number, "per cent" one word. */
export function joinSplit(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && isFurtherGroup(text, last, word, joined.at(-2)))
      joined[joined.length - 1] = { ...last, end: word.end, key: last.key + word.key };
    else if (last?.key === 'per' && word.key === 'cent')
      joined[joined.length - 1] = { ...last, end: word.end, key: '%', fact: 'unit' };
    else joined.push(word);
  }
  return joined;
}

/** Whether a number's digits go on behind a space. Not behind a day of the month: "on May 5 300 people marched". */
function isFurtherGroup(text: string, last: Word, word: Word, beforeLast: Word | undefined): boolean {
  if (last.fact !== 'number' || word.fact !== 'number' || last.isQuoted !== word.isQuoted) return false;
  if (!/^\s{1,2}$/.test(text.slice(last.end, word.start))) return false;
  if (!/^\d{3}(?:\.\d+)?$/.test(text.slice(word.start, word.end))) return false;
  return (
    beforeLast?.fact !== 'date' && /^[1-9]\d{0,2}(?:\s{1,2}\d{3})*$/.test(text.slice(last.start, last.end))
  );
}
