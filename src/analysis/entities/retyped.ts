import type { Token } from '../model';
import { countryOfName } from './resolve/countries';
import { asKnown } from './known';
import { FLAG, type Lexicon } from './lexicon';
import type { Name } from './lists';
import type { Word } from './word';

/** A name with the label that its words leave no doubt about, whatever the tagger took it for; two where it runs over two. */
export function retyped(
  tokens: readonly Token[],
  words: readonly Word[],
  lexicon: Lexicon,
  name: Name,
): Name[] {
  if (name.label === 'group') return peopleAndPerson(tokens, name);
  const known = asKnown(words, lexicon, name);
  if (known) return [known];
  return withoutHolders(tokens, name).map((each) =>
    countryAsPlace(tokens, aloneAsItIs(words, peopleOf(tokens, words, each))),
  );
}

/** Those who hold an office are no body: of "Foreign Ministers of the Republic of Finland", the country is named. */
function withoutHolders(tokens: readonly Token[], name: Name): Name[] {
  const { label, first, last } = name;
  const textAt = (i: number) => tokens[i]!.text.toLowerCase();
  if (label !== 'organization') return [name];
  const head = first + (QUALIFIERS.has(textAt(first)) && last - first > 1 ? 1 : 0);
  if (!HOLDERS.has(textAt(head))) return [name];
  for (let from = head + 1; from < last; from++) {
    const country = countryAsPlace(tokens, { ...name, first: from });
    if (country.label === 'place' && textAt(from) !== 'the' && /^(?:of|the)$/.test(textAt(from - 1)))
      return [country];
  }
  return [];
}

const QUALIFIERS: ReadonlySet<string> = new Set([
  'foreign',
  'prime',
  'defence',
  'defense',
  'finance',
  'interior',
  'trade',
]);
const HOLDERS: ReadonlySet<string> = new Set([
  'ministers',
  'presidents',
  'premiers',
  'ambassadors',
  'chancellors',
  'envoys',
]);

/** Small words that names of peoples and circles hold: "Friends of Syria". */
const BETWEEN: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'de',
  'al',
  'la',
  'du',
  'des',
]);

/** "Democratic pollster Pat Caddell": a people ends before a common word; whom it leads to is someone else. */
function peopleAndPerson(tokens: readonly Token[], name: Name): Name[] {
  const { first, last } = name;
  const isCommon = (i: number): boolean => /^\p{Ll}/u.test(tokens[i]!.text) && !BETWEEN.has(tokens[i]!.text);
  let end = first + 1;
  while (end < last && !isCommon(end)) end++;
  if (end === last) return [name];
  let from = last;
  while (/^\p{Lu}/u.test(tokens[from - 1]!.text)) from--;
  const people = { ...name, last: end };
  return last - from < 2 ? [people] : [people, { label: 'person', first: from, last }];
}

/** A people's adjective alone is no place, and a country or city alone no event: "Belarusian", "Eurasia". */
function aloneAsItIs(words: readonly Word[], name: Name): Name {
  const { label, first, last } = name;
  if (last - first > 1) return name;
  const { flags } = words[first]!.entry;
  const isPlace = (flags & (FLAG.country | FLAG.city | FLAG.region)) !== 0;
  if (label === 'place' && flags & FLAG.demonym && !isPlace) return { ...name, label: 'group' };
  if (label === 'event' && isPlace && !(flags & FLAG.eventHead)) return { ...name, label: 'place' };
  return name;
}

/** A country's name is a place's, also where the country acts: "North Korea withdrew". Some are people's names too: "Jordan". */
function countryAsPlace(tokens: readonly Token[], name: Name): Name {
  const { label, first, last } = name;
  if (label === 'place' || label === 'person' || label === 'other' || last - first > LONGEST_COUNTRY)
    return name;
  const text = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
  return countryOfName(text) === undefined ? name : { ...name, label: 'place' };
}

/** Words of the longest country name that is looked for: "Bosnia and Herzegovina". */
const LONGEST_COUNTRY = 4;

/** "Scottish independence" names a people, and no event: nothing in it is one, has a capital of its own, or a date. */
function peopleOf(tokens: readonly Token[], words: readonly Word[], name: Name): Name {
  const { label, first, last } = name;
  if (label !== 'event' || last - first < 2 || !(words[first]!.entry.flags & FLAG.demonym)) return name;
  for (let i = first + 1; i < last; i++)
    if (words[i]!.entry.flags & FLAG.eventHead || !/^\p{Ll}/u.test(tokens[i]!.text)) return name;
  return { label: 'group', first, last: first + 1 };
}
