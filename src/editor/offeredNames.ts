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

/**
 * The beginning of a name right before the cursor, with the words of it that stand before: from the last word with a capital that a name may
 * begin with. Undefined where nothing is begun: names begin with a capital, and not inside a word.
 *
 * @param line the text of the line up to the cursor
 */
export function begunName(line: string): string | undefined {
  const begun =
    /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{M}'’.-]{0,40} ){0,3}\p{Lu}[\p{L}\p{M}'’.-]{0,40})$/u.exec(
      line.slice(-200),
    )?.[1];
  return begun && begun.length >= LEAST ? begun : undefined;
}
