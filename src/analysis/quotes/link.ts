import type { Block, Span } from '../model';
import { quotesOf } from './attributions';
import type { LocalQuote } from './render';

/** A quote at its place in the document, before its speaker is resolved. */
export interface PlacedQuote extends Omit<LocalQuote, 'opens' | 'open' | 'mark'> {
  /** Index of the block in which it begins. */
  readonly block: number;
}

/**
 * The quotes of all passages at their places in the document, with what runs over from one passage to the next: a quotation that
 * is left open and re-opened in the next paragraph is one quote, and "Cruz continued:" takes the next paragraph's
 * quotation. Linear in the number of blocks and quotes.
 */
export function linkQuotes(blocks: readonly Block[]): PlacedQuote[] {
  const placed: PlacedQuote[] = [];
  /** The last quote, where its closing mark is still to come. */
  let open: PlacedQuote | undefined;
  let mark: string | undefined;
  let awaiting: Pick<PlacedQuote, 'speakerSpan' | 'cue' | 'addresseeSpan'> | undefined;
  for (const [index, { passage, start }] of blocks.entries()) {
    if (passage.kind === 'separator') continue;
    const found = quotesOf(passage);
    let left: PlacedQuote | undefined;
    for (const [at, local] of found.quotes.entries()) {
      let quote: PlacedQuote = place(local, start, index);
      const first = at === 0 && local.opens;
      if (first && open && local.mark === mark && !(open.cue && quote.cue)) {
        placed.pop();
        quote = join(open, quote);
      } else if (first && awaiting && !quote.cue && !quote.speakerSpan) {
        quote = { ...quote, ...awaiting };
      }
      placed.push(quote);
      left = local.open ? quote : undefined;
      mark = local.mark;
    }
    open = left;
    awaiting = found.awaiting && moved(found.awaiting, start);
  }
  return placed;
}

function place(local: LocalQuote, by: number, block: number): PlacedQuote {
  const { spans, direct, quoted, unbalanced } = local;
  return {
    spans: spans.map((span) => shift(span, by)),
    direct,
    quoted: quoted.map((span) => shift(span, by)),
    ...moved(local, by),
    ...(unbalanced && { unbalanced }),
    block,
  };
}

function moved(
  { speakerSpan, cue, addresseeSpan }: Pick<LocalQuote, 'speakerSpan' | 'cue' | 'addresseeSpan'>,
  by: number,
): Pick<PlacedQuote, 'speakerSpan' | 'cue' | 'addresseeSpan'> {
  return {
    ...(speakerSpan && { speakerSpan: shift(speakerSpan, by) }),
    ...(cue && { cue: shift(cue, by) }),
    ...(addresseeSpan && { addresseeSpan: shift(addresseeSpan, by) }),
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A quotation and its re-opening: balanced, since the first paragraph's missing mark is the custom. */
function join(first: PlacedQuote, next: PlacedQuote): PlacedQuote {
  const { speakerSpan, cue, addresseeSpan } = { ...next, ...first };
  return {
    spans: [...first.spans, ...next.spans],
    direct: first.direct && next.direct,
    quoted: [...first.quoted, ...next.quoted],
    ...(speakerSpan && { speakerSpan }),
    ...(cue && { cue }),
    ...(addresseeSpan && { addresseeSpan }),
    ...(next.unbalanced && { unbalanced: true }),
    block: first.block,
  };
}
