import { anyOf, GAP, type Rule, WORD_END, WORD_START } from './rule';

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1\d{3}|20\d{2})`;
const AMOUNT = String.raw`\d{1,15}(?:[.,]\d{1,9}){0,6}`;
const SCALE = anyOf(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen']);
const SPELLED = anyOf(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
); // prettier-ignore
const CURRENCY_SIGN = String.raw`(?:(?:US|A|C|HK|NZ|S|NT|R)?\$|[€£¥₩₽₹₺₪]|(?:USD|EUR|GBP|JPY|CHF|KRW)${GAP}?)`;
const CURRENCY = anyOf(
  [
    'dollars', 'euros', 'pounds sterling', 'yen', 'yuan', 'francs', 'Swiss francs', 'rubles',
    'roubles', 'rupees', 'lire', 'kroner', 'kronor', 'pesos', 'cents', 'guilders', 'shillings', 'USD', 'EUR', 'GBP',
  ], // prettier-ignore
);
const NUMBER = `(?:${AMOUNT}(?:${GAP}${SCALE})?|${SPELLED}(?:-${SPELLED})?${GAP}${SCALE})`;

/** A full date; used where a line is recognised by the date it holds. */
export const DATE = `(?:${MONTH}${GAP}?${DAY}(?:,?${GAP}?${YEAR})?|${DAY}${GAP}${MONTH},?(?:${GAP}${YEAR})?|${MONTH},?${GAP}${YEAR}|${YEAR}-\\d{2}-\\d{2})`;

/** The word for a month or weekday, which never continues a person's name. */
export const CALENDAR_WORD = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)`;

export const figureRules: readonly Rule[] = [
  {
    name: 'constant.numeric.date.article',
    match: `${WORD_START}(?:${DATE}|${YEAR}s?)${WORD_END}(?![.,]\\d)`,
  },
  {
    name: 'constant.numeric.money.article',
    match: `(?<![\\p{L}\\p{N}])(?:${CURRENCY_SIGN}${AMOUNT}(?:${GAP}?(?:${SCALE}|bn|m|k)(?!\\p{L}))?|${NUMBER}${GAP}${CURRENCY}${WORD_END}|${AMOUNT}${GAP}${SCALE}${GAP}(?:pounds|marks|won)${WORD_END})`,
  },
  {
    name: 'constant.numeric.percent.article',
    match: `${WORD_START}(?:${AMOUNT}${GAP}?%|(?:${AMOUNT}|${SPELLED})${GAP}(?:percent|per${GAP}cent|percentage${GAP}points?)${WORD_END})`,
  },
  {
    name: 'constant.numeric.number.article',
    match: `${WORD_START}(?:${NUMBER}|\\d{1,9}(?:st|nd|rd|th))${WORD_END}`,
  },
];
