import type { Analysis, Entity, Mention, Span } from '../analysis/model';

/** A replacement of a mention's words. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * How the mentions of an entity read when the one at the cursor is given another name. A person who is renamed in full keeps short mentions
 * short: "Andrei Popkov" to "Andrei Popov" makes "Popkov" "Popov". One renamed by a short form changes that form wherever it stands,
 * inside the full name too; what is set in capitals stays so. Mentions that share no word with the old name, an acronym or "the envoy", stay.
 */
export function renamed({ text }: Analysis, entity: Entity, at: Mention, name: string): Replacement[] {
  const old = wordsOf(text.slice(at.start, at.end));
  const next = wordsOf(name);
  const result: Replacement[] = [];
  for (const { start, end, kind } of entity.mentions) {
    if (kind !== 'name') continue;
    const words = text.slice(start, end);
    const plain = replacementOf(words, old, next);
    const replaced =
      plain !== undefined && isCapitals(words) && !isCapitals(name) ? plain.toUpperCase() : plain;
    if (replaced !== undefined && replaced !== words) result.push({ start, end, text: replaced });
  }
  return result;
}

/** White space parts words; it is kept where words are. */
const wordsOf = (name: string): string[] => name.trim().split(/\s+/);

function replacementOf(words: string, old: readonly string[], next: readonly string[]): string | undefined {
  const present = wordsOf(words);
  const place = placeOf(old, present);
  // The whole old name, alone or inside a fuller one.
  if (place >= 0)
    return [...present.slice(0, place), ...next, ...present.slice(place + old.length)].join(' ');
  // A part of it: the same part of the new name.
  const from = placeOf(present, old);
  if (from < 0) return undefined;
  const isEnd = from + present.length === old.length;
  const part = isEnd
    ? next.slice(Math.max(0, next.length - present.length))
    : next.slice(from, from + present.length);
  return part.length > 0 ? part.join(' ') : undefined;
}

/** "HUBER", as a headline sets it; an acronym or an initial may be no other. */
const isCapitals = (words: string): boolean => /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();

/** Where some words stand among others, in their order and whatever their capitals; -1 where they do not. */
function placeOf(some: readonly string[], others: readonly string[]): number {
  for (let at = 0; at + some.length <= others.length; at++)
    if (some.every((word, i) => word.toLowerCase() === others[at + i]!.toLowerCase())) return at;
  return -1;
}
