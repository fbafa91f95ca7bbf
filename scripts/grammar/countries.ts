import countries from 'world-countries';
import { type Rule, WORD_END, WORD_START } from './rule';
import { trie } from './trie';

/** Names that the press uses, or used at the time, and that the package has no entry for. */
const PRESS_AND_HISTORIC_NAMES = [
  'America', 'Britain', 'Burma', 'Ceylon', 'Congo', 'Czech Republic', 'Czechoslovakia', 'East Germany', 'East Timor',
  'England', 'Great Britain', 'Holland', 'Holy See', 'Korea', 'Macedonia', 'Northern Ireland', 'Persia', 'Prussia',
  'Rhodesia', 'Scotland', 'Siam', 'Soviet Union', 'Swaziland', 'The Gambia', 'The Netherlands', 'Turkey', 'U.A.E.', 'U.K.',
  'U.S.', 'U.S.A.', 'U.S.S.R.', 'UAE', 'UK', 'US', 'USA', 'USSR', 'Viet Nam', 'Wales', 'West Germany', 'Yugoslavia',
  'Zaire', "Cote d'Ivoire", 'Cabo Verde', 'DPRK', 'Sao Tome and Principe',
]; // prettier-ignore

/** Peoples that the package gives in another form ("Turkish" but not "Turk") or does not list. */
const FURTHER_DEMONYMS = [
  'African', 'Arab', 'Argentinian', 'Asian', 'Bosniak', 'Briton', 'Cape Verdean', 'Croat', 'Czechoslovak', 'Dane',
  'East German', 'Ecuadorian', 'English', 'European', 'Finn', 'Icelandic', 'Kazakh', 'Korean', 'Kurd', 'Kurdish', 'Kyrgyz',
  'Luxembourgish', 'Maldivian', 'New Zealander', 'Philippine', 'Pole', 'Prussian', 'Scot', 'Scottish', 'Serb', 'Slovenian',
  'Soviet', 'Spaniard', 'Swede', 'Tajik', 'Turk', 'Uzbek', 'Vietnamese', 'Welsh', 'West German', 'Yugoslav',
]; // prettier-ignore

const SPELLED_LIKE_ITS_PLURAL = /(?:s|x|z|sh|ch|ese|ish)$/;

function countryNames(): string[] {
  const listed = countries.flatMap((country) => [country.name.common, country.name.official]);
  return [...listed.map((name) => name.replace(/, .*| \(.*/, '')), ...PRESS_AND_HISTORIC_NAMES];
}

function demonyms(places: ReadonlySet<string>): string[] {
  const listed = countries.flatMap((country) => [
    country.demonyms?.eng?.m ?? '',
    country.demonyms?.eng?.f ?? '',
  ]);
  const singular = [...listed.flatMap((words) => words.split(/, | or /)), ...FURTHER_DEMONYMS].filter(
    (word) => word !== '' && !places.has(word),
  );
  return singular.flatMap((word) => (SPELLED_LIKE_ITS_PLURAL.test(word) ? [word] : [word, `${word}s`]));
}

const places = new Set(countryNames());

/** Matches a country's name, without boundaries. */
export const COUNTRY = trie([...places]);

/** "Belarus", "the Republic of Korea"; not the "Jersey" of "New Jersey", nor the "US" of "US$5". */
export const countryRule: Rule = {
  name: 'entity.name.type.country.article',
  match: `(?<!New )${WORD_START}${COUNTRY}${WORD_END}(?!\\$)`,
};

/** "Belarusian", "Belarusians", "South Korean". */
export const demonymRule: Rule = {
  name: 'entity.name.type.demonym.article',
  match: `${WORD_START}${trie(demonyms(places))}${WORD_END}`,
};
