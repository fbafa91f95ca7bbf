import type { Entity, Mention } from '../model';

/** A mention with what it mentions. */
export interface EntityMention extends Mention {
  readonly entity: Entity;
}

const known = new WeakMap<readonly Entity[], readonly EntityMention[]>();

/** All mentions in the order of the text, the longer first where two begin together; worked out once for a list of entities. */
export function mentionsInOrder(entities: readonly Entity[]): readonly EntityMention[] {
  let mentions = known.get(entities);
  if (!mentions) {
    mentions = entities
      .flatMap((entity) => entity.mentions.map(({ start, end, kind }) => ({ start, end, kind, entity })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    known.set(entities, mentions);
  }
  return mentions;
}
