import type { Block, Quote, Span } from '../model';

/**
 * A stretch of a passage that is not the paper's own: words that a quote reports, or, with `voice` -1, the words that
 * name who said them. Offsets in the passage.
 */
export interface Cut extends Span {
  /** Which of the passage's quotes, counted from 0; -1 for a cue or a speaker. */
  readonly voice: number;
  readonly direct: boolean;
}

/** The cuts of one block, in order, and the quotes whose voices they are. */
export interface Voices {
  readonly cuts: readonly Cut[];
  readonly quotes: readonly Quote[];
}

const NONE: Voices = { cuts: [], quotes: [] };

/** Tells for each block whose voices it holds. Linear in blocks and, but for a sort, in quotes. */
export function voicesOf(blocks: readonly Block[], quotes: readonly Quote[]): Voices[] {
  const reported = reportedStretches(quotes);
  let next = 0;
  return blocks.map((block) => {
    while (next < reported.length && reported[next]!.end <= block.start) next += 1;
    if (next === reported.length || reported[next]!.start >= block.end) return NONE;
    const cuts: Cut[] = [];
    const found = new Map<Quote, number>();
    for (let at = next; at < reported.length && reported[at]!.start < block.end; at += 1) {
      const { start, end, quote } = reported[at]!;
      if (!found.has(quote)) found.set(quote, found.size);
      pushClipped(cuts, block, { start, end }, found.get(quote)!, quote.direct);
    }
    for (const { speakerSpan, cue } of found.keys()) {
      if (speakerSpan) pushClipped(cuts, block, speakerSpan, -1, false);
      if (cue) pushClipped(cuts, block, cue, -1, false);
    }
    cuts.sort((a, b) => a.start - b.start || b.end - a.end);
    return { cuts, quotes: [...found.keys()] };
  });
}

function pushClipped(cuts: Cut[], block: Block, span: Span, voice: number, direct: boolean): void {
  const start = Math.max(span.start, block.start);
  const end = Math.min(span.end, block.end);
  if (start < end) cuts.push({ start: start - block.start, end: end - block.start, voice, direct });
}

interface Reported extends Span {
  readonly quote: Quote;
}

/** All spans of all quotes in order, each cut where the one before still runs. */
function reportedStretches(quotes: readonly Quote[]): Reported[] {
  const all = quotes.flatMap((quote) =>
    quote.spans.map(({ start, end }): Reported => ({ start, end, quote })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Reported[] = [];
  let free = 0;
  for (const { start, end, quote } of all) {
    const from = Math.max(start, free);
    if (from >= end) continue;
    cut.push({ start: from, end, quote });
    free = end;
  }
  return cut;
}
