/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A value as a list: JSON-LD writes a list of one as the thing itself. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value];

export const stringOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * An object with `known` properties first, in their order, and then whatever else `raw` has, as it stood. A known property that is
 * undefined is left out, also where `raw` has it.
 */
export function overlay(known: Readonly<Record<string, Json | undefined>>, raw: JsonObject = {}): JsonObject {
  const stated = Object.entries(known).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  const others = Object.entries(raw).filter(([name]) => !Object.hasOwn(known, name));
  return Object.fromEntries([...stated, ...others]);
}

/** Whether two values say the same; the order of an object's properties says nothing. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((value, i) => isSame(value, other[i]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

/** An object without some of its properties. */
export function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
