import { COUNTRY } from './countries';
import { CALENDAR_WORD } from './figures';
import { anyOf, GAP, type Rule, WORD_END, WORD_START } from './rule';

const HONORIFICS =
  'Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady Gen Lt Col Capt Maj Adm Sen Rep Gov Amb Rev Msgr Mme'.split(' ');

/** Offices that are recognised with or without a name after them. */
const OFFICES = [
  'President', 'Vice President', 'Vice-President', 'Prime Minister', 'Deputy Prime Minister', 'Premier', 'Chancellor',
  'Foreign Minister', 'Deputy Foreign Minister', 'Vice Foreign Minister', 'Defense Minister', 'Defence Minister',
  'Finance Minister', 'Trade Minister', 'Interior Minister', 'Justice Minister', 'Minister', 'Minister for Foreign Affairs',
  'Minister of Foreign Affairs', 'Foreign Secretary', 'Secretary of State', 'Deputy Secretary of State',
  'Assistant Secretary of State', 'Secretary-General', 'Secretary General', 'Under-Secretary-General', 'General Secretary',
  'Director-General', 'Director General', 'High Representative', 'High Commissioner', 'Commissioner', 'Ambassador',
  'Permanent Representative', 'Consul General', 'Consul-General', 'Special Envoy', 'Special Representative',
  'Chargé d’Affaires', 'National Security Adviser', 'National Security Advisor', 'Taoiseach',
]; // prettier-ignore

/** Ranks and styles that are everyday words elsewhere: only a name after them makes them a title. */
const RANKS = [
  'King', 'Queen', 'Prince', 'Princess', 'Crown Prince', 'Emperor', 'Empress', 'Sultan', 'Emir', 'Shah', 'Sheikh', 'Pope',
  'Cardinal', 'Archbishop', 'Bishop', 'Patriarch', 'Ayatollah', 'Imam', 'General', 'Admiral', 'Colonel', 'Captain', 'Major',
  'Marshal', 'Field Marshal', 'Senator', 'Congressman', 'Congresswoman', 'Governor', 'Mayor', 'Judge', 'Justice',
  'Professor', 'Chairman', 'Chairwoman', 'Speaker', 'Secretary', 'Consul', 'Envoy',
]; // prettier-ignore

/** "General Assembly", "Justice Department": words that make a body, not a person, of what stands before them. */
const BODY_WORDS = [
  'Agreement', 'Assembly', 'Avenue', 'Commission', 'Committee', 'Conference', 'Council', 'Court', 'Department', 'Election',
  'Hotel', 'House', 'Institute', 'Ministry', 'Office', 'Palace', 'Secretariat', 'Secretary', 'Square', 'Staff', 'Street',
  'University',
]; // prettier-ignore

/** What an office is held at, besides a country. */
const SEATS = [
  'European Union',
  'EU',
  'United Nations',
  'UN',
  'U.N.',
  'NATO',
  'OSCE',
  'Council of Europe',
  'Vatican',
  'Republic',
];

const NAME_WORD = `(?!${CALENDAR_WORD}${WORD_END}|${anyOf(BODY_WORDS)}${WORD_END})\\p{Lu}(?:\\.|[\\p{L}\\p{M}]*(?:[’'-](?!s${WORD_END})[\\p{L}\\p{M}]+)*)`;
const PARTICLE = anyOf([
  'al',
  'bin',
  'bint',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'van',
  'von',
  'zu',
]);

/** One to four words of a name: "Popkov", "Ban Ki-moon", "Conor Cruise O’Brien", "Pérez de Cuéllar". */
export const PERSON = `${NAME_WORD}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}${NAME_WORD}){0,3}`;

const title = { name: 'variable.parameter.title.article' };
const person = { name: 'entity.name.function.person.article' };
const country = { name: 'entity.name.type.country.article' };

export const titleRules: readonly Rule[] = [
  {
    match: `${WORD_START}(${anyOf(OFFICES)})(?:${GAP}(?:of|to|for|at)(?:${GAP}the)?${GAP}(?:(${COUNTRY}${WORD_END})|${anyOf(SEATS)}${WORD_END}))?(?:${GAP}(${PERSON})|${WORD_END})`,
    captures: { 1: title, 2: country, 3: person },
  },
  {
    match: `${WORD_START}(${anyOf(RANKS)}|${anyOf(HONORIFICS)}\\.?)${GAP}(${PERSON})`,
    captures: { 1: title, 2: person },
  },
];
