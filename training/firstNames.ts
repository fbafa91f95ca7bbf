/**
 * Writes src/analysis/entities/data/firstNames.ts: first names that tell whether a man or a woman bears them.
 *
 *     npx tsx training/firstNames.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fold } from '../src/analysis/entities/resolve/fold';

interface Locale {
  readonly person?: {
    readonly first_name?: { readonly female?: readonly string[]; readonly male?: readonly string[] };
  };
}
const require = createRequire(import.meta.url);
const { allLocales } = require('@faker-js/faker') as { allLocales: Readonly<Record<string, Locale>> };
const { version } = require('@faker-js/faker/package.json') as { version: string };

/** A name counts when this many locales list it, ... */
const LOCALES = 2;
/** ... and this many times as many for the one gender as for the other. */
const LEAD = 4;

/** Names of people in the news of many years that the package's locales hardly know. */
const further = {
  female: 'hillary ursula federica mette benazir sahle samia dilma condoleezza nikki jacinda',
  male: 'volodymyr recep narendra barack sergei shinzo bashar',
};

const counts = { female: new Map<string, number>(), male: new Map<string, number>() };
for (const { person } of Object.values(allLocales))
  for (const gender of ['female', 'male'] as const)
    for (const name of new Set(person?.first_name?.[gender] ?? []))
      if (/^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(name)) {
        const key = fold(name);
        counts[gender].set(key, (counts[gender].get(key) ?? 0) + 1);
      }

const names = (gender: 'female' | 'male', other: 'female' | 'male'): string => {
  const found = [...counts[gender]]
    .filter(([name, count]) => count >= LOCALES && count >= LEAD * (counts[other].get(name) ?? 0))
    .map(([name]) => name);
  const all = new Set([...found, ...further[gender].split(' ')]);
  return [...all].sort().join(' ');
};

writeFileSync(
  join(import.meta.dirname, '../src/analysis/entities/data/firstNames.ts'),
  `/**
 * First names, folded (see resolve/fold.ts), that mostly women and mostly men bear.
 * Written by training/firstNames.ts from @faker-js/faker ${version} (MIT); do not edit.
 */
export const femaleNames =
  '${names('female', 'male')}';

export const maleNames =
  '${names('male', 'female')}';
`,
);
