import type { Block, Entity, Quote } from '../model';
import { linkQuotes, type PlacedQuote } from './link';
import { createSpeakers } from './speakers';

/**
 * Finds quotations and reported statements with their cues and speakers, in the order of the text. What a passage says on
 * its own is remembered by passage; runs over paragraphs and speakers are worked out over the whole document each time.
 */
export function findQuotes(blocks: readonly Block[], entities: readonly Entity[]): Quote[] {
  const speakers = createSpeakers(blocks, entities);
  const placed = linkQuotes(blocks);
  const found = placed.map((quote) => speakers.speakerOf(quote));
  const only = onlySpeaker(placed, found);
  return placed.map((quote, at) => {
    const { spans, direct, quoted, speakerSpan, cue, addresseeSpan, unbalanced } = quote;
    const addressee = addresseeSpan && speakers.named(addresseeSpan);
    return {
      id: `q${at + 1}`,
      spans,
      direct,
      quoted,
      speaker: found[at] ?? (isHeadline(blocks, quote) ? only : null),
      ...(speakerSpan && { speakerSpan }),
      ...(cue && { cue }),
      ...(addressee && { addressee }),
      ...(addresseeSpan && { addresseeSpan }),
      ...(unbalanced && { unbalanced }),
    };
  });
}

/** Whether the quote is a headline's and names nobody. */
function isHeadline(blocks: readonly Block[], { block, direct, speakerSpan }: PlacedQuote): boolean {
  return direct && !speakerSpan && blocks[block]!.passage.kind === 'headline';
}

/** The one who speaks in all of the document's quotations, two at least: a headline's quotation is theirs. */
function onlySpeaker(quotes: readonly PlacedQuote[], speakers: readonly (string | null)[]): string | null {
  const direct = speakers.filter((speaker, at) => speaker && quotes[at]!.direct);
  return direct.length >= 2 && new Set(direct).size === 1 ? direct[0]! : null;
}
