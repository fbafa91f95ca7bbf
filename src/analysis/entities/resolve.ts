import type { Block, Entity, LocalMention, Mention, Role } from '../model';
import { link, type Linked } from './link';
import { areAlike, namesOf, type PassageNames } from './resolve/occurrences';

/**
 * Groups mentions into entities, with the nominals ("the envoy") that stand for them. `mentions` holds one list a block, offsets
 * inside its passage, in the order of the text.
 */
export type Resolve = (blocks: readonly Block[], mentions: readonly (readonly LocalMention[])[]) => Entity[];

/**
 * Makes the resolution of mentions. What is read from a passage is remembered by passage; and as long as an edit only moves the names,
 * what was joined last stays joined, and is put in its new places. The result depends on blocks and mentions alone.
 */
export function createResolve(): Resolve {
  let known: readonly PassageNames[] = [];
  let linked: readonly Linked[] = [];
  return (blocks, mentions) => {
    const passages = blocks.map(({ passage }, at) => namesOf(passage, mentions[at] ?? []));
    const isKnown =
      passages.length === known.length && passages.every((each, at) => areAlike(each, known[at]!));
    if (!isKnown) linked = link(passages);
    known = passages;
    return linked.map((each, at) => placed(each, `e${at + 1}`, blocks, passages));
  };
}

function placed(
  { type, name, variants, names, nominals, gender, country }: Linked,
  id: string,
  blocks: readonly Block[],
  passages: readonly PassageNames[],
): Entity {
  const mentions: Mention[] = [];
  const roles: Role[] = [];
  for (const { block, index } of names) {
    const { start: by, passage } = blocks[block]!;
    const occurrence = passages[block]!.occurrences[index]!;
    mentions.push({ start: by + occurrence.start, end: by + occurrence.end, kind: 'name' });
    if (type !== 'person') continue;
    for (const { start, end } of occurrence.roles)
      roles.push({ start: by + start, end: by + end, text: passage.text.slice(start, end) });
  }
  for (const { block, index } of nominals) {
    const { start: by } = blocks[block]!;
    const { start, end } = passages[block]!.nominals[index]!;
    mentions.push({ start: by + start, end: by + end, kind: 'nominal' });
  }
  if (nominals.length > 0) mentions.sort((a, b) => a.start - b.start);
  return {
    id,
    type,
    name,
    variants,
    mentions,
    roles,
    ...(gender && { gender }),
    ...(country && { country }),
  };
}
