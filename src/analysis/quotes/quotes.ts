import type { Block, Entity, Quote } from '../model';
import { linkQuotes } from './link';
import { createSpeakers } from './speakers';

/**
 * Finds quotations and reported statements with their cues and speakers, in the order of the text. What a passage says on
 * its own is remembered by passage; runs over paragraphs and speakers are worked out over the whole document each time.
 */
export function findQuotes(blocks: readonly Block[], entities: readonly Entity[]): Quote[] {
  const speakers = createSpeakers(blocks, entities);
  return linkQuotes(blocks).map((placed, at) => {
    const { spans, direct, quoted, speakerSpan, cue, addresseeSpan, unbalanced } = placed;
    const addressee = addresseeSpan && speakers.named(addresseeSpan);
    return {
      id: `q${at + 1}`,
      spans,
      direct,
      quoted,
      speaker: speakers.speakerOf(placed),
      ...(speakerSpan && { speakerSpan }),
      ...(cue && { cue }),
      ...(addressee && { addressee }),
      ...(addresseeSpan && { addresseeSpan }),
      ...(unbalanced && { unbalanced }),
    };
  });
}
