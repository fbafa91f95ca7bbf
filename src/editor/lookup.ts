import type { Analysis, Entity, Mention, Quote, Span } from '../analysis/model';
import type { Sourcing, Standing } from '../ledger/sourcing';

/** Whether an offset stands in a span or right behind it, as a cursor does. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The entity named or meant at an offset, with the mention; the shortest where several overlap. */
export function mentionAt(
  analysis: Analysis,
  offset: number,
): { entity: Entity; mention: Mention } | undefined {
  let best: { entity: Entity; mention: Mention } | undefined;
  for (const entity of analysis.entities)
    for (const mention of entity.mentions)
      if (touches(mention, offset) && (!best || length(mention) < length(best.mention)))
        best = { entity, mention };
  return best;
}

/** The quote whose words, source or cue stand at an offset; the innermost where quotes are nested. */
export function quoteAt({ quotes }: Analysis, offset: number): Quote | undefined {
  const parts = (quote: Quote): Span[] =>
    [...quote.spans, quote.cue, quote.speakerSpan].filter((span) => span !== undefined);
  return smallest(
    quotes.filter((quote) => parts(quote).some((span) => touches(span, offset))),
    (quote) => extent(quote),
  );
}

/** The claim that an offset stands in, with how it stands; the shortest where several overlap. */
export function standingAt(sourcing: Sourcing | undefined, offset: number): Standing | undefined {
  return smallest(
    (sourcing?.standings ?? []).filter((standing) => touches(standing, offset)),
    (standing) => standing,
  );
}

/** From the first of a quote's words to the last. */
export function extent({ spans }: Quote): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

/** The full form of a name in the text if there is one: the first mention that bears it, else the first of all. */
export function firstFullMention(analysis: Analysis, entity: Entity): Mention {
  return (
    entity.mentions.find(({ start, end }) => analysis.text.slice(start, end) === entity.name) ??
    entity.mentions[0]!
  );
}

function smallest<T>(items: readonly T[], spanOf: (item: T) => Span): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || length(spanOf(item)) < length(spanOf(best)) ? item : best),
    undefined,
  );
}

function length({ start, end }: Span): number {
  return end - start;
}
