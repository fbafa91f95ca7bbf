import { hostOf, type Pasted } from './identifiers';
import { isList, isObject, type Json, type JsonObject, stringOf } from './json';
import type { Source } from './model';

/** The kinds of work that a desk cites, by CSL's names. */
export const SOURCE_TYPES = [
  'webpage',
  'article-newspaper',
  'article-journal',
  'report',
  'dataset',
  'book',
  'treaty',
  'legislation',
  'speech',
  'interview',
  'broadcast',
  'personal_communication',
  'document',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** A citation's fields as someone enters them. Dates: "2016-05-03", "2016-05", "2016", "3 May 2016", "May 3, 2016", or anything else as it is. */
export interface SourceFields {
  readonly type?: SourceType;
  readonly title?: string;
  /** Each as "Family, Given", or as a whole: "UN Statistics Division". */
  readonly authors?: readonly string[];
  /** The paper, agency, site or database: "Yonhap". */
  readonly container?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly doi?: string;
  readonly isbn?: string;
  readonly accessed?: string;
  readonly archivedUrl?: string;
  /** Interview notes, how to reach someone, what to ask. */
  readonly note?: string;
}

/** The fields that what was pasted says by itself. */
export function fieldsOf(pasted: Pasted, accessed: string): SourceFields {
  switch (pasted.kind) {
    case 'doi':
      return { type: 'article-journal', doi: pasted.doi, url: pasted.url };
    case 'isbn':
      return { type: 'book', isbn: pasted.isbn };
    case 'url':
      return { type: 'webpage', url: pasted.url, accessed };
  }
}

/**
 * Makes a source from its fields. The id is made of what identifies the work, so that two people who enter the same one enter one
 * source, and two who enter different ones never share an id.
 */
export function createSource(fields: SourceFields): Source {
  const item: Record<string, Json | undefined> = {
    type: fields.type ?? 'document',
    title: fields.title,
    author: fields.authors?.length ? fields.authors.map(nameOf) : undefined,
    'container-title': fields.container,
    publisher: fields.publisher,
    issued: fields.date === undefined ? undefined : dateOf(fields.date),
    URL: fields.url,
    DOI: fields.doi,
    ISBN: fields.isbn,
    accessed: fields.accessed === undefined ? undefined : dateOf(fields.accessed),
    archive_location: fields.archivedUrl,
    note: fields.note,
  };
  const stated = Object.fromEntries(
    Object.entries(item).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
  const source = { id: '', type: 'document', ...stated };
  return { ...source, id: idOf(source) };
}

/** The same for the same work, however often it is entered: by which a source is offered again and not twice. */
export function workKey(source: JsonObject): string {
  const doi = stringOf(source['DOI'])?.toLowerCase();
  if (doi) return `doi:${doi}`;
  const isbn = stringOf(source['ISBN']);
  if (isbn) return `isbn:${isbn}`;
  const url = stringOf(source['URL']);
  if (url) return `url:${url.split('#', 1)[0]!.replace(/\/$/, '')}`;
  return JSON.stringify(
    ['type', 'title', 'author', 'container-title', 'publisher', 'issued', 'note'].map(
      (name) => source[name] ?? null,
    ),
  );
}

function idOf(source: JsonObject): string {
  const name = sourceName(source as Source)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-|-$/g, '');
  return `${name || 'source'}-${hash(workKey(source))}`;
}

/** FNV-1a over code units, twice with different seeds: 64 bits in all, enough to keep a newsroom's sources apart. */
function hash(text: string): string {
  const half = (seed: number): string => {
    let value = seed;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}

function nameOf(name: string): JsonObject {
  const [family, given, ...more] = name.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? { family, given } : { literal: name.trim() };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateOf(date: string): JsonObject {
  const text = date.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(text);
  const dayFirst = /^(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})$/.exec(text);
  const monthFirst = /^([A-Za-z]{3,9})\.? (?:(\d{1,2}), )?(\d{4})$/.exec(text);
  const parts = iso
    ? iso.slice(1, 4)
    : dayFirst
      ? [dayFirst[3], monthNumber(dayFirst[2]!), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], monthNumber(monthFirst[1]!), monthFirst[2]]
        : [];
  const numbers = parts.filter((part) => part !== undefined).map(Number);
  const [year, month = 1, day = 1] = numbers;
  const isDate = year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? { 'date-parts': [numbers] } : { raw: text };
}

/** 0 for what is no month, which makes no date. */
function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;
}

/** "3 May 2016", "May 2016", "2016", or as it was entered; '' where there is none. */
export function dateText(date: Json | undefined): string {
  if (!isObject(date)) return '';
  const parts = isList(date['date-parts']) ? date['date-parts'][0] : undefined;
  if (!isList(parts)) return stringOf(date['raw']) ?? stringOf(date['literal']) ?? '';
  const [year, month, day] = parts;
  return [day, month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** "Lee Joel" as "Joel Lee"; several with commas. '' where there is none. */
export function authorsText(source: Source): string {
  const authors = isList(source['author']) ? source['author'].filter(isObject) : [];
  return authors
    .map(({ family, given, literal }) => stringOf(literal) ?? [given, family].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');
}

/** What a source is called in a word or two: the paper, the publisher, the author, the title, or the site. */
export function sourceName(source: Source): string {
  const isSpoken = ['interview', 'speech', 'personal_communication'].includes(source.type);
  return (
    (isSpoken && authorsText(source)) ||
    stringOf(source['container-title']) ||
    stringOf(source['publisher']) ||
    authorsText(source) ||
    stringOf(source['title']) ||
    hostOf(stringOf(source['URL']) ?? '') ||
    'source'
  );
}
