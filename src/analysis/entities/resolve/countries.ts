import { countryRows } from '../data/countries';
import { fold } from './fold';

const names = new Map<string, string>();
const demonyms = new Map<string, string>();

/** A name without article, accents and abbreviating stops: "the U.S." becomes "us". */
export const countryKey = (name: string): string => fold(name).replace(/\./g, '').replace(/^the /, '');

for (const row of countryRows.trim().split('\n')) {
  const [code, places, peoples] = row.split('|') as [string, string, string];
  for (const place of places.split(';')) names.set(countryKey(place), code);
  for (const people of peoples.split(';')) if (people) demonyms.set(countryKey(people), code);
}

/** ISO 3166-1 alpha-2 code of the country that bears this name ("Belarus", "the Republic of Korea", "U.S."). */
export const countryOfName = (name: string): string | undefined => names.get(countryKey(name));

/** Code of the country whose people or adjective this is ("Belarusian", "Belarusians", "South Korean"). */
export function countryOfDemonym(word: string): string | undefined {
  const key = countryKey(word);
  return demonyms.get(key) ?? (key.endsWith('s') ? demonyms.get(key.slice(0, -1)) : undefined);
}

/** The countries that a phrase names or whose people it names, in order: "Belarusian Ambassador to Korea": BY, KR. */
export function countriesIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    let size = Math.min(LONGEST_NAME, words.length - at);
    let code: string | undefined;
    for (; size > 0 && code === undefined; size--) {
      const phrase = words.slice(at, at + size).join(' ');
      code = names.get(phrase) ?? countryOfDemonym(phrase);
      if (code !== undefined) at += size;
    }
    if (code === undefined) at++;
    else found.push(code);
  }
  return found;
}

/** Words of the longest country name looked for inside a phrase. */
const LONGEST_NAME = 4;
