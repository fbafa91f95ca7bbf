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
  const headlined = (quote: PlacedQuote): string | null =>
    isHeadline(blocks, quote)
      ? (bodySpeaker(blocks, placed, found, quote) ?? onlySpeaker(placed, found))
      : null;
  return placed.map((quote, at) => {
    const { spans, direct, quoted, speakerSpan, cue, addresseeSpan, unbalanced } = quote;
    const addressee = addresseeSpan && speakers.named(addresseeSpan);
    return {
      id: `q${at + 1}`,
      spans,
      direct,
      quoted,
      speaker: found[at] ?? headlined(quote),
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

/** The one who says a headline's words in the body, its quotation perhaps longer. */
function bodySpeaker(
  blocks: readonly Block[],
  quotes: readonly PlacedQuote[],
  speakers: readonly (string | null)[],
  headline: PlacedQuote,
): string | null {
  const words = ({ block, spans }: PlacedQuote): string => {
    const texts = spans.map(({ start, end }) => textBetween(blocks, block, start, end));
    return ` ${
      texts
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  };
  const wanted = words(headline);
  const at = quotes.findIndex(
    (quote, k) => speakers[k] && quote.direct && quote !== headline && words(quote).includes(wanted),
  );
  return at < 0 ? null : speakers[at]!;
}

/** The text between two offsets of the document, from the block `from` on. */
function textBetween(blocks: readonly Block[], from: number, start: number, end: number): string {
  let text = '';
  for (let k = from; k < blocks.length && blocks[k]!.start < end; k++) {
    const { start: by, passage } = blocks[k]!;
    text += passage.text.slice(Math.max(0, start - by), Math.max(0, end - by));
  }
  return text;
}

/** The one who speaks in all of the document's quotations, two at least: a headline's quotation is theirs. */
function onlySpeaker(quotes: readonly PlacedQuote[], speakers: readonly (string | null)[]): string | null {
  const direct = speakers.filter((speaker, at) => speaker && quotes[at]!.direct);
  return direct.length >= 2 && new Set(direct).size === 1 ? direct[0]! : null;
}
