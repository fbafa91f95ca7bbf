import type { Analysis, BlockKind, Entity, Mention } from '../analysis/model';

/** Where copy first tells of someone: a headline or a caption introduces nobody. */
const INTRODUCING: ReadonlySet<BlockKind> = new Set(['paragraph', 'question', 'answer', 'numbered', 'list']);

/** The first mention of an entity in the body, when that is a short form and the body has the full one later. */
export function shortFirstMention({ text, blocks }: Analysis, entity: Entity): Mention | undefined {
  if (entity.type !== 'person' && entity.type !== 'organization') return undefined;
  const isInBody = ({ start }: Mention): boolean => {
    const block = blocks.find((one) => one.start <= start && start < one.end);
    return block !== undefined && INTRODUCING.has(block.passage.kind);
  };
  const first = entity.mentions.find((mention) => mention.kind === 'name' && isInBody(mention));
  const isToldLater = entity.mentions.some(
    (mention) =>
      first &&
      mention.start > first.start &&
      isInBody(mention) &&
      text.slice(mention.start, mention.end) === entity.name,
  );
  return first && isToldLater ? first : undefined;
}
