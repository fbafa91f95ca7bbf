import { misspell } from './editScripts';
import type { Chance } from './random';

/** Rewrites a claim; null where it has nothing of the kind. */
export type ClaimEdit = (words: string, chance: Chance) => string | null;

/** Replaces one match of a pattern, chosen by chance. */
function one(words: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string | null {
  const found = [...words.matchAll(pattern)];
  if (found.length === 0) return null;
  const { 0: text, index } = chance.of(found);
  return words.slice(0, index) + by(text) + words.slice(index + text.length);
}

const swapFor =
  (pairs: readonly (readonly [string, string])[]) =>
  (words: string, chance: Chance): string | null => {
    const [from, to] = chance.of([...pairs, ...pairs.map(([a, b]) => [b, a] as const)]);
    const changed = words.replace(new RegExp(`\\b${from}\\b`), to);
    return changed === words ? null : changed;
  };

/** A word inside double or angle quotation marks is exchanged. */
function exchangeQuoted(words: string, chance: Chance): string | null {
  const quoted = /[“"«]([^“”"«»]{8,})[”"»]/u.exec(words);
  if (!quoted) return null;
  const changed = one(quoted[1]!, /(?<![\p{L}’'])[a-z]{4,}(?![\p{L}’'])/gu, chance, (word) =>
    word === 'peace' ? 'trade' : 'peace',
  );
  return changed === null ? null : words.replace(quoted[1]!, changed);
}

const changed = (before: string, after: string): string | null => (before === after ? null : after);

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const DATE = new RegExp(`\\b(${MONTHS}|${SHORT}) (\\d{1,2})\\b(?:, (\\d{4})\\b)?(?![-–\\d])`, 'g');
const MONEY = /\$(\d[\d,.]*) (million|billion|trillion)\b/g;

/** Sets the date of a claim otherwise: "Feb. 6, 1990". */
const reset =
  (by: (month: string, day: number, year: string | undefined) => string): ClaimEdit =>
  (words) => {
    const found = [...words.matchAll(DATE)][0];
    if (!found) return null;
    const [text, month = '', day, year] = found;
    const written = by(month, Number(day), year);
    const after = words.slice(0, found.index) + written + words.slice(found.index + text.length);
    return after === words ? null : after;
  };

const inFull = (month: string): string =>
  month.endsWith('.') ? MONTHS.split('|').find((full) => full.startsWith(month.slice(0, 3)))! : month;

const dayFirst = (month: string, day: number | string, year: string | undefined): string =>
  `${day} ${month}${year === undefined ? '' : ` ${year}`}`;

const ordinal = (day: number): string =>
  `${day}${day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

/** Edits that make a checked claim another claim. */
export const MATERIAL: Readonly<Record<string, ClaimEdit>> = {
  'a figure is changed': (words, chance) =>
    one(words, /\d+/g, chance, (digits) => String(Number(digits) + 1 + chance.below(20))),
  'a digit is put in': (words, chance) => one(words, /\d+/g, chance, (digits) => `${digits}0`),
  'a name is exchanged': (words, chance) =>
    one(words, /(?<=[a-z,] )[A-Z]\p{Ll}{3,}/gu, chance, (name) =>
      name === 'Iceland' ? 'Ireland' : 'Iceland',
    ),
  'a letter of a name is changed': (words, chance) =>
    one(
      words,
      /(?<=[a-z,] )[A-Z]\p{Ll}{3,}/gu,
      chance,
      (name) => name.slice(0, -1) + (name.endsWith('k') ? 'v' : 'k'),
    ),
  'a name is left out': (words, chance) => one(words, /(?<=[a-z,] )[A-Z]\p{Ll}{3,} /gu, chance, () => ''),
  'a month is exchanged': (words, chance) =>
    one(
      words,
      /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g,
      chance,
      (month) => (month === 'March' ? 'April' : 'March'),
    ),
  'a unit is exchanged': swapFor([
    ['percent', 'percentage points'],
    ['million', 'billion'],
    ['years', 'months'],
    ['kilometers', 'miles'],
    ['hundred', 'thousand'],
    ['days', 'weeks'],
  ]),
  'a currency is exchanged': (words, chance) =>
    one(words, /[$€£]/g, chance, (sign) => (sign === '$' ? '€' : '$')),
  'a number in letters is exchanged': swapFor([
    ['two', 'three'],
    ['six', 'seven'],
    ['first', 'second'],
    ['half', 'third'],
    ['ten', 'twelve'],
  ]),
  '“not” is put in': (words, chance) =>
    one(
      words,
      /\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do) (?!not\b)/g,
      chance,
      (verb) => `${verb}not `,
    ),
  'the day of a date is changed while it is set otherwise': reset((month, day, year) =>
    dayFirst(inFull(month), day + 1, year),
  ),
  'the month of a date is changed while it is set otherwise': reset((month, day, year) =>
    dayFirst(inFull(month) === 'May' ? 'July' : 'May', day, year),
  ),
  'the year of a date is changed while it is set otherwise': reset((month, day, year) =>
    dayFirst(inFull(month), day, String(Number(year ?? 1999) + 1)),
  ),
  'a sum of money is changed while it is set otherwise': (words, chance) =>
    one(words, MONEY, chance, (found) =>
      found.replace(
        MONEY,
        (_, sum: string, scale: string) => `${Number.parseInt(sum, 10) + 1} ${scale} dollars`,
      ),
    ),
  'a million becomes a billion': (words) => changed(words, words.replace(/\bmillion\b/, 'billion')),
  'a decimal point is moved': (words, chance) =>
    one(words, /\b\d{2,}\.\d+\b/g, chance, (number) => String(Number(number) / 10)),
  'a decimal point is made a comma': (words, chance) =>
    one(words, /\b\d+\.\d\b/g, chance, (number) => number.replace('.', ',')),
  'a thousand becomes one with decimals': (words, chance) =>
    one(words, /\b\d{1,3},\d{3}\b/g, chance, (number) => number.replace(',', '.')),
  'a group of digits is left out': (words, chance) =>
    one(words, /\b\d{1,3},\d{3}\b/g, chance, (number) => number.slice(0, -4)),
  'it goes the other way': swapFor([
    ['rose', 'fell'],
    ['below', 'above'],
    ['lowest', 'highest'],
    ['before', 'after'],
    ['most', 'few'],
    ['opened', 'closed'],
  ]),
  '“never” is put in': (words, chance) =>
    one(
      words,
      /\b(rose|fell|signed|established|opened|took|told|showed) /g,
      chance,
      (verb) => `never ${verb}`,
    ),
  'an office is exchanged': (words, chance) =>
    one(words, /\b(president|minister|ambassador|envoy|secretary|governor|consul)s?\b/g, chance, (office) =>
      office.startsWith('minister') ? 'consul' : 'minister',
    ),
  'an office is lowered': (words, chance) =>
    one(
      words,
      /(?<!deputy )\b(president|minister|ambassador|secretary|governor)\b/g,
      chance,
      (office) => `deputy ${office}`,
    ),
  'two names change places': (words) =>
    changed(words, words.replace(/\b(\p{Lu}\p{Ll}{3,}) and (\p{Lu}\p{Ll}{3,})/u, '$2 and $1')),
  'a negation is taken out': (words, chance) => one(words, /\b(not|never|no) |n[’']t\b/g, chance, () => ''),
  'a word in quotation marks is exchanged': exchangeQuoted,
};

const styles: readonly ((words: string) => string)[] = [
  (words) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (words) => words.replace(/“/g, '«').replace(/”/g, '»'),
  (words) => words.replace(/(^|[\s(])"/g, '$1“').replace(/"/g, '”'),
  (words) => words.replace(/(\p{L})'(?=\p{L})/gu, '$1’'),
];

/** Edits that leave a checked claim what it was. */
export const COSMETIC: Readonly<Record<string, ClaimEdit>> = {
  'other quotation marks': (words, chance) => changed(words, chance.of(styles)(words)),
  'other dashes': (words, chance) =>
    changed(words, words.replace(/ -- | — | – |—/g, chance.of([' -- ', ' — ', '—', ' – ']))),
  'no-break and double spaces': (words, chance) =>
    one(words, / /g, chance, () => chance.of(['\u00a0', '  ', '\u202f', '\n'])),
  're-wrapped': (words) => changed(words, words.replace(/(.{30,50}?) /g, '$1\n')),
  ligatures: (words) => changed(words, words.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')),
  // Within quotation marks every letter counts.
  'a slip in an ordinary word, or its correction': (words, chance) =>
    /[“”"«»„‘]/.test(words) ? null : changed(words, misspell(words, chance)),
  '“per cent” for “percent”': (words) => changed(words, words.replace(/\bpercent\b/, 'per cent')),
  '“%” for “percent”': (words) => changed(words, words.replace(/\bpercent\b/, '%')),
  'a comma more': (words, chance) =>
    one(words, /(?<=[a-z]{3}) (?=(and|but|which|where|who)\b)/g, chance, () => ', '),
  'a contraction written out': (words) =>
    changed(words, words.replace(/\b(is|are|did|does|do|was|were|has|have)n[’']t\b/, '$1 not')),
  'thousands without their comma': (words) => changed(words, words.replace(/(\d),(?=\d{3})/, '$1')),
  'thousands with a space for their comma': (words, chance) =>
    one(words, /(?<=\d),(?=\d{3}\b)/g, chance, () => chance.of([' ', '\u00a0', '\u2009', '\u202f'])),
  'a date with the day first': reset(dayFirst),
  'a date with the day first, and its month in full': reset((month, day, year) =>
    dayFirst(inFull(month), day, year),
  ),
  'a date with an ordinal': reset((month, day, year) => `the ${dayFirst(`of ${month}`, ordinal(day), year)}`),
  'a month in full': reset(
    (month, day, year) => `${inFull(month)} ${day}${year === undefined ? '' : `, ${year}`}`,
  ),
  'a month cut short': (words) =>
    changed(words, words.replace(/\b(Jan|Feb|Oct|Nov|Dec)(?:uary|ruary|ober|ember)\b(?= \d)/, '$1.')),
  '“dollars” for “$”': (words) => changed(words, words.replace(MONEY, '$1 $2 dollars')),
  '“$3m” for “$3 million”': (words) =>
    changed(
      words,
      words.replace(
        MONEY,
        (_, sum: string, scale: string) => `$${sum}${scale === 'million' ? 'm' : `${scale[0]}n`}`,
      ),
    ),
  'a soft hyphen': (words, chance) => one(words, /(?<=[a-z]{3})(?=[a-z]{3})/g, chance, () => '\u00ad'),
};
