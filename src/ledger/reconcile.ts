import { writeDecision } from './annotation';
import { isObject, isSame, type Json, type JsonObject } from './json';
import type { Decision, Ledger, Source } from './model';
import { type Naming, writeNaming } from './naming';

/**
 * Brings two versions of a ledger together, annotation by annotation and never file by file.
 *
 * With a `base`, the version that both started from, what only one side changed, added or took out is so in the result; what one side
 * took out and the other changed stays. Without one, nothing is taken to have been taken out. Where both changed the same annotation, the one
 * modified last holds; of a source both sides' fields are kept, mine first. Properties that other tools wrote are kept from both sides.
 */
export function reconcile(mine: Ledger, theirs: Ledger, base: Ledger | null): Ledger {
  return {
    decisions: merged(mine.decisions, theirs.decisions, base?.decisions, byId, isSameDecision, newest),
    namings: merged(mine.namings, theirs.namings, base?.namings, byId, isSameNaming, newestNaming),
    sources: merged(mine.sources, theirs.sources, base?.sources, byId, isSame, fields),
    foreign: merged(mine.foreign, theirs.foreign, base?.foreign, byIdOrWords, isSame, newestForeign),
    raw: {
      collection: mergeObjects(mine.raw.collection, theirs.raw.collection, base?.raw.collection),
      page: mergeObjects(mine.raw.page, theirs.raw.page, base?.raw.page),
    },
  };
}

const byId = ({ id }: Decision | Naming | Source): string => id;

const byIdOrWords = (value: Json): string =>
  isObject(value) && typeof value['id'] === 'string' ? value['id'] : JSON.stringify(value);

/** Whether two versions of a decision would be written in the same words. */
export const isSameDecision = (one: Decision, other: Decision): boolean =>
  one === other || isSame(writtenOf(one), writtenOf(other));

/** Decisions are compared often, and never change. */
const written = new WeakMap<Decision, JsonObject>();

function writtenOf(decision: Decision): JsonObject {
  let json = written.get(decision);
  if (!json) written.set(decision, (json = writeDecision(decision, '')));
  return json;
}

/** The version modified last; of two modified at once, the same one whichever is asked about first. */
export function newerOf(one: Decision, other: Decision): Decision {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (a !== b) return a > b ? one : other;
  return JSON.stringify(writtenOf(one)) >= JSON.stringify(writtenOf(other)) ? one : other;
}

/** A time that cannot be read is before all others. */
const timeOf = ({ modified }: Decision): number => Date.parse(modified) || 0;

function newest(mine: Decision, theirs: Decision, base: Decision | undefined): Decision {
  const newer = newerOf(mine, theirs);
  const older = newer === mine ? theirs : mine;
  if (!newer.raw && !older.raw) return newer;
  return { ...newer, raw: mergeObjects(newer.raw ?? {}, older.raw ?? {}, base?.raw) };
}

const isSameNaming = (one: Naming, other: Naming): boolean =>
  one === other || isSame(writeNaming(one, ''), writeNaming(other, ''));

function newestNaming(mine: Naming, theirs: Naming): Naming {
  const time = ({ modified }: Naming): number => Date.parse(modified) || 0;
  return time(theirs) > time(mine) ? theirs : mine;
}

/** Annotations of other tools have the W3C's `modified` too. */
function newestForeign(mine: Json, theirs: Json): Json {
  const time = (value: Json): number => (isObject(value) && Date.parse(String(value['modified']))) || 0;
  return time(theirs) > time(mine) ? theirs : mine;
}

const fields = (mine: Source, theirs: Source, base: Source | undefined): Source =>
  mergeObjects(mine, theirs, base) as Source;

/** Merges property by property, and objects within them; where both changed one, mine holds. */
function mergeObjects(mine: JsonObject, theirs: JsonObject, base: JsonObject | undefined): JsonObject {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const value = mergeValue(
        own(mine, name),
        own(theirs, name),
        base && own(base, name),
        base !== undefined,
      );
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const own = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

function mergeValue(
  mine: Json | undefined,
  theirs: Json | undefined,
  base: Json | undefined,
  hasBase: boolean,
): Json | undefined {
  if (hasBase && isSame(mine, base)) return theirs;
  if (hasBase && isSame(theirs, base)) return mine;
  if (isObject(mine) && isObject(theirs))
    return mergeObjects(mine, theirs, isObject(base) ? base : undefined);
  return mine ?? theirs;
}

/** The three-way merge of lists whose items have keys. The order is mine, then what only they have. */
function merged<T>(
  mine: readonly T[],
  theirs: readonly T[],
  base: readonly T[] | undefined,
  keyOf: (item: T) => string,
  same: (one: T, other: T) => boolean,
  both: (mine: T, theirs: T, base: T | undefined) => T,
): T[] {
  const keyed = (items: readonly T[]): Map<string, T> => new Map(items.map((item) => [keyOf(item), item]));
  const [my, their, old] = [keyed(mine), keyed(theirs), keyed(base ?? [])];
  return [...new Set([...my.keys(), ...their.keys()])].flatMap((key) => {
    const [m, t, b] = [my.get(key), their.get(key), old.get(key)];
    if (m !== undefined && t !== undefined) {
      if (same(m, t) || (b !== undefined && same(t, b))) return m;
      return b !== undefined && same(m, b) ? t : both(m, t, b);
    }
    const only = (m !== undefined ? m : t)!;
    return b !== undefined && same(only, b) ? [] : only;
  });
}
