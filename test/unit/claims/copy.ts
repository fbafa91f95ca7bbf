import { createFindClaims } from '../../../src/analysis/claims/claims';
import type { Worthiness } from '../../../src/analysis/claims/worthiness';
import type { Claim, Entity, EntityType, Quote, Span } from '../../../src/analysis/model';
import { segment } from '../../../src/analysis/segment/segment';

/** A piece of copy with what the stages before claims found in it, told by the words themselves. */
export interface Copy {
  readonly text: string;
  readonly entities?: readonly Entity[];
  readonly quotes?: readonly Quote[];
}

/** A judge that holds every clause alike. */
const EVEN: Worthiness = { of: () => 0.5 };

export function claimsOf({ text, entities = [], quotes = [] }: Copy, worthiness: Worthiness = EVEN): Claim[] {
  return createFindClaims(worthiness)(segment(text), entities, quotes);
}

/** The words of a claim or its evidence. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Where words stand in a text. @throws Error when they do not. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in “${text}”`);
  return { start, end: start + words.length };
}

export function entity(
  text: string,
  id: string,
  type: EntityType,
  name: string,
  more: Partial<Entity> = {},
): Entity {
  return {
    id,
    type,
    name,
    variants: [],
    mentions: [{ ...at(text, name), kind: 'name' }],
    roles: [],
    ...more,
  };
}

export interface Said {
  readonly words: string | readonly string[];
  readonly by?: string;
  readonly cue?: string;
  readonly speaker?: string;
  readonly direct?: boolean;
}

export function quote(text: string, { words, by, cue, speaker, direct = false }: Said): Quote {
  return {
    id: 'q1',
    spans: [words].flat().map((part) => at(text, part)),
    direct,
    quoted: [],
    speaker: speaker ?? null,
    ...(by ? { speakerSpan: at(text, by) } : {}),
    ...(cue ? { cue: at(text, cue) } : {}),
  };
}
