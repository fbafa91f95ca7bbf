import { findQuotes } from '../../../src/analysis/quotes/quotes';
import { segment } from '../../../src/analysis/segment/segment';
import type { Entity, EntityType, Gender, Mention, Quote } from '../../../src/analysis/model';

/** Whom a test's text names: the forms of the name, longest first, and what the text makes known of them. */
export interface Cast {
  readonly type?: EntityType;
  readonly gender?: Gender;
  readonly roles?: readonly string[];
  readonly names: readonly string[];
}

/** A quote as an editor would note it down. */
export interface Noted {
  readonly says: readonly string[];
  readonly direct: boolean;
  readonly source?: string;
  readonly cue?: string;
  readonly speaker?: string;
  readonly to?: string;
  readonly quoted?: readonly string[];
  readonly unbalanced?: true;
}

/** Reads a text; ¶ stands for a new paragraph. */
export function read(copy: string, cast: Readonly<Record<string, Cast>> = {}): Noted[] {
  const text = copy.replace(/\s*¶\s*/g, '\n\n');
  return findQuotes(segment(text), entitiesOf(text, cast)).map((quote) => note(text, quote));
}

function note(text: string, quote: Quote): Noted {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    says: quote.spans.map(words),
    direct: quote.direct,
    ...(quote.speakerSpan && { source: words(quote.speakerSpan) }),
    ...(quote.cue && { cue: words(quote.cue) }),
    ...(quote.speaker && { speaker: quote.speaker }),
    ...(quote.addresseeSpan && { to: words(quote.addresseeSpan) }),
    ...(quote.quoted.length > 0 && { quoted: quote.quoted.map(words) }),
    ...(quote.unbalanced && { unbalanced: true }),
  };
}

/** Entities with a mention wherever one of their names stands; ids are the cast's keys. */
function entitiesOf(text: string, cast: Readonly<Record<string, Cast>>): Entity[] {
  return Object.entries(cast).map(([id, { type = 'person', gender, roles = [], names }]) => {
    const taken = new Set<number>();
    const mentions: Mention[] = [];
    for (const name of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (taken.has(at)) continue;
        for (let k = at; k < at + name.length; k++) taken.add(k);
        mentions.push({ start: at, end: at + name.length, kind: 'name' });
      }
    mentions.sort((a, b) => a.start - b.start);
    const found = roles.map((role) => ({
      start: text.indexOf(role),
      end: text.indexOf(role) + role.length,
      text: role,
    }));
    return {
      id,
      type,
      name: names[0]!,
      variants: names.slice(1),
      mentions,
      roles: found,
      ...(gender && { gender }),
    };
  });
}
