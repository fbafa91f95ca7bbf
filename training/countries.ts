/**
 * Writes src/analysis/entities/data/countries.ts: the names and demonyms by which copy knows the world's countries.
 *
 *     npx tsx training/countries.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countries from 'world-countries';
import packageJson from 'world-countries/package.json';

/** Names that the press uses, or used, and that the package lists under another or under none. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  BA: ['Bosnia'],
  BS: ['The Bahamas'],
  BY: ['Byelorussia', 'Belorussia'],
  CD: ['Congo', 'DRC', 'Zaire', 'Congo-Kinshasa'],
  CG: ['Congo-Brazzaville'],
  CI: ["Cote d'Ivoire", "Côte d'Ivoire"],
  CN: ['PRC'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'Britain', 'Great Britain'],
  GM: ['The Gambia'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  KR: ['Korea', 'ROK'],
  KG: ['Kyrgyzstan', 'Kirghizia'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR'],
  MD: ['Moldavia'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands'],
  PS: ['State of Palestine'],
  RU: ['Russian Federation'],
  ST: ['Sao Tome and Principe'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turkiye'],
  US: ['US', 'USA', 'America', 'United States of America'],
  VA: ['Vatican', 'Holy See'],
  VN: ['Viet Nam'],
};

/** Peoples and adjectives that the package gives in another form only. */
const furtherDemonyms: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentinian'],
  BA: ['Bosnian', 'Bosniak'],
  BY: ['Belarussian', 'Byelorussian'],
  CV: ['Cape Verdean'],
  DK: ['Dane'],
  DJ: ['Djiboutian'],
  EC: ['Ecuadorian'],
  ES: ['Spaniard'],
  FI: ['Finn'],
  FR: ['Frenchman', 'Frenchmen', 'Frenchwoman'],
  GB: ['Briton'],
  HR: ['Croat'],
  IE: ['Irishman', 'Irishmen'],
  IS: ['Icelandic'],
  KG: ['Kyrgyz'],
  KR: ['Korean'],
  KZ: ['Kazakh'],
  LU: ['Luxembourgish'],
  MV: ['Maldivian'],
  NL: ['Dutchman', 'Dutchmen'],
  NP: ['Nepali'],
  NZ: ['New Zealander'],
  PH: ['Philippine', 'Filipina'],
  PL: ['Pole'],
  RS: ['Serb'],
  SA: ['Saudi'],
  SE: ['Swede'],
  SI: ['Slovenian'],
  SK: ['Slovakian'],
  TJ: ['Tajik'],
  TR: ['Turk'],
  TM: ['Turkmen'],
  UZ: ['Uzbek'],
};

/** Names that are more often something else, or that belong to a dependency and its sovereign alike. */
const dropped = new Set([
  'Gibraltar',
  'Djibouti',
  'Vatican',
  'French',
  'British',
  'American',
  'Norwegian',
  'Dutch',
  'Indian',
]);

const claimed = new Set<string>();
/** Keeps the first use of a name: the sovereign state's, since those come first. */
const fresh = (names: readonly string[]): string[] =>
  names.filter((name) => name !== '' && !claimed.has(name) && (claimed.add(name), true));

const sovereignFirst = [...countries].sort(
  (a, b) => Number(b.unMember) - Number(a.unMember) || a.cca2.localeCompare(b.cca2),
);
const rows = sovereignFirst.map(({ cca2, name, demonyms, unMember }) => {
  const names = fresh([name.common, name.official, ...(furtherNames[cca2] ?? [])]);
  const peoples = `${demonyms?.eng?.m ?? ''}, ${demonyms?.eng?.f ?? ''}`
    .split(/, | or /)
    .filter((demonym) => unMember || !dropped.has(demonym));
  return [cca2, names.join(';'), fresh([...peoples, ...(furtherDemonyms[cca2] ?? [])]).join(';')].join('|');
});

const file = join(import.meta.dirname, '../src/analysis/entities/data/countries.ts');
writeFileSync(
  file,
  `/**
 * Countries and territories: ISO 3166-1 alpha-2 code, names, demonyms.
 * Written by training/countries.ts from world-countries ${packageJson.version} (https://github.com/mledoze/countries, ODbL 1.0),
 * with the press's further names; do not edit.
 */
export const countryRows = \`
${rows.sort().join('\n')}
\`;
`,
);
console.log(`${rows.length} countries`);
