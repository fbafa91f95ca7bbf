import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { detokenize } from '../corpora';
import { randomFrom, shuffle } from '../random';

/** Openly licensed text without names marked in it: what a teacher tags for the tagger to learn from. */
export interface TextSource {
  readonly name: string;
  /** The public repository that holds the text, as a folder `owner/name` among the texts, and the commit that was read. */
  readonly repository: string;
  readonly commit: string;
  readonly licence: string;
  /** Paragraphs by document; `folder` is the checkout. */
  readonly read: (folder: string) => readonly (readonly string[])[];
}

/** Paragraphs shorter than this are headings and labels, longer ones are tables and lists that lost their marks. */
const SHORTEST = 120;
const LONGEST = 1500;

const proper = (paragraph: string): boolean => paragraph.length >= SHORTEST && paragraph.length <= LONGEST;

/** History of diplomacy, told by the Office of the Historian. */
const history = (repository: string, commit: string, folders: readonly string[]): TextSource => ({
  name: `history: ${repository.split('/')[1]!}`,
  repository,
  commit,
  licence: 'public domain (United States government), CC0 1.0',
  read: (folder) =>
    folders.flatMap((each) =>
      filesIn(join(folder, each), '.xml').map((path) => paragraphsOf(readFileSync(path, 'utf8'))),
    ),
});

export const TEXTS: readonly TextSource[] = [
  history('HistoryAtState/milestones', 'd0a1f8c9fd2bb6af8efd45eead38e7524ad98169', ['chapters']),
  history('HistoryAtState/rdcr', 'f3c53549557dd8cf5d9d85096140ed58208f91c6', ['articles']),
  history('HistoryAtState/wwdai', '21cd6be25c29b53ec1d47b8396e40397b69411d5', ['articles']),
  history('HistoryAtState/other-publications', 'cb3de3985b759be48e160ae644599aa0afa02b43', [
    'secretary-bios',
    'short-history',
    'views-from-the-embassy',
  ]),
  {
    name: 'reports on human rights',
    repository: 'InsideClimateNews/2025-08-state-department-human-rights',
    commit: '7dc670a4006b8a0d50290d4731ec26d83c4b904c',
    licence: 'public domain (United States Department of State)',
    read: readReports,
  },
  {
    name: 'Voice of America news',
    repository: 'umartariq867/Named-Entity-Recognition-with-Python',
    commit: 'c549b67fb2db101bfa3ec8338cce3c03ad7f2478',
    licence:
      'public domain (Voice of America), as collected by the Groningen Meaning Bank; its tags are not used',
    read: readNews,
  },
];

/** Of each country's reports over the years two, and of each of these this many paragraphs: the years repeat each other. */
const REPORTS_PER_COUNTRY = 2;
const PARAGRAPHS_PER_REPORT = 12;

function readReports(folder: string): string[][] {
  const random = randomFrom(1);
  const byCountry = new Map<string, string[]>();
  for (const path of filesIn(join(folder, 'html'), '.html')) {
    const country = parse(path).name;
    byCountry.set(country, [...(byCountry.get(country) ?? []), path]);
  }
  return [...byCountry.keys()].sort().flatMap((country) =>
    shuffle(byCountry.get(country)!.sort(), random)
      .slice(0, REPORTS_PER_COUNTRY)
      .map((path) =>
        shuffle(paragraphsOf(readFileSync(path, 'utf8')), random).slice(0, PARAGRAPHS_PER_REPORT),
      ),
  );
}

/** One word a line, "Sentence: 1" at the first of each; the quotation marks of CSV around commas and marks. */
function readNews(folder: string): string[][] {
  const sentences: string[][] = [];
  for (const row of readFileSync(join(folder, 'ner_dataset.csv'), 'latin1').split(/\r?\n/).slice(1)) {
    const [, first, word] = /^(Sentence: \d+)?,("(?:[^"]|"")*"|[^,]*),/.exec(row) ?? [];
    if (word === undefined) continue;
    if (first) sentences.push([]);
    sentences.at(-1)?.push(word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word);
  }
  // The file is cut short somewhere in its last sentence.
  return sentences.slice(0, -1).map((words) => [detokenize(words).text]);
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of the paragraphs of HTML or TEI; notes and figures are left out. */
export function paragraphsOf(markup: string): string[] {
  const body = markup.replace(/<(note|figure|script|style|head)\b[^>]*>[\s\S]*?<\/\1>/g, ' ');
  return body
    .split(/<p\b[^>]*>/)
    .slice(1)
    .map((part) => plain(part.split('</p>')[0]!))
    .filter(proper);
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();
