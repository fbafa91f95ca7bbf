import type { Gazetteers } from './gazetteers';
import type { GoldSpan } from './corpora';
import type { Label } from '../../src/analysis/entities/tags';

/** Names to put in the place of others, by label: those of one word and those of several. */
export type NamePool = Readonly<
  Partial<Record<Label, { readonly short: readonly string[]; readonly long: readonly string[] }>>
>;

/** Pools from the gazetteers; people get a first and a last name of one locale. */
export function poolOf({ forms, people }: Gazetteers): NamePool {
  const pool = (names: readonly string[]) => ({
    short: names.filter((name) => !name.includes(' ')),
    long: names.filter((name) => name.includes(' ')),
  });
  const persons = people.flatMap(({ firstNames, lastNames }) =>
    lastNames.map((last, i) => `${firstNames[(i * 7919) % firstNames.length]!} ${last}`),
  );
  return {
    person: { short: people.flatMap(({ lastNames }) => lastNames), long: persons },
    organization: pool(forms.organization ?? []),
    place: pool(forms.place ?? []),
    event: pool(forms.event ?? []),
    document: pool(forms.document ?? []),
  };
}

/** How often a name gives way to another. */
const SHARE = 0.6;

/**
 * The same sentence about others: names replaced by names of their kind and length. A tagger that sees one sentence
 * with several casts learns its grammar and not its cast.
 */
export function rename(
  text: string,
  gold: readonly GoldSpan[],
  pool: NamePool,
  random: () => number,
): { text: string; gold: GoldSpan[] } {
  let told = '';
  let at = 0;
  const renamed = [...gold]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const name = text.slice(span.start, span.end);
      const kind = pool[span.label]?.[name.includes(' ') ? 'long' : 'short'] ?? [];
      const other = kind.length && random() < SHARE ? kind[Math.floor(random() * kind.length)]! : name;
      const upper = name.length > 3 && name === name.toUpperCase() && text === text.toUpperCase();
      told += text.slice(at, span.start);
      const start = told.length;
      told += upper ? other.toUpperCase() : other;
      at = span.end;
      return { start, end: told.length, label: span.label };
    });
  return { text: told + text.slice(at), gold: renamed };
}
