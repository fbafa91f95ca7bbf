import type { Analysis, EntityType } from '../analysis/model';

/** A name that may be written out for someone who has begun it. */
export interface OfferedName {
  readonly name: string;
  readonly type: EntityType;
  /** How often what it names is mentioned. */
  readonly count: number;
  readonly role: string;
}

/** The names of an article, full and short; each once, by how often what it names is mentioned. */
export function offeredNames({ entities }: Analysis): OfferedName[] {
  const offered = new Map<string, OfferedName>();
  for (const { name, variants, type, mentions, roles } of entities)
    for (const form of [name, ...variants]) {
      const known = offered.get(form);
      if (!known || known.count < mentions.length)
        offered.set(form, { name: form, type, count: mentions.length, role: roles[0]?.text ?? '' });
    }
  return [...offered.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Letters that a name must be begun with before it is offered. */
const LEAST = 2;

/** The word right before the cursor, with up to three words with a capital before it: "Austrian Foreign Minister Hu". */
const BEGUN = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{M}'’.-]{0,40} ){0,3}\p{Lu}[\p{L}\p{M}'’.-]{0,40})$/u;

/**
 * What may be the beginning of a name right before the cursor: the last word with a capital, and with it those with capitals before it,
 * the longest first. Empty where nothing is begun: names begin with a capital, and not inside a word.
 *
 * @param line the text of the line up to the cursor
 */
export function begunNames(line: string): string[] {
  const words = BEGUN.exec(line.slice(-200))?.[1]?.split(' ') ?? [];
  if ((words.at(-1) ?? '').length < LEAST) return [];
  return words.map((_, i) => words.slice(i).join(' '));
}

/**
 * Which of the beginnings a name goes on from: the longest that it begins with; else the last word, where a later word of the name begins
 * with that ("Hu" of "Maria Huber"). Undefined where it goes on from none.
 */
export function begunOf(name: string, begun: readonly string[]): string | undefined {
  const low = name.toLowerCase();
  const whole = begun.find((one) => low.startsWith(one.toLowerCase()));
  const last = begun.at(-1);
  const isLater = last !== undefined && low.includes(` ${last.toLowerCase()}`);
  return whole ?? (isLater ? last : undefined);
}
