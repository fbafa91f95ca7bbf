import { ENTITY_TYPES, type Analysis, type Span } from '../analysis/model';
import { openingMark } from './openingMark';

/** Types of semantic tokens, as package.json declares them. */
export const TOKEN_TYPES = [...ENTITY_TYPES, 'quotation', 'statement'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/**
 * The coloured stretches of a text: the names; and what no name covers of direct quotations and, in their own way, of reported
 * statements. In the order of the text and without overlap, as VS Code wants them.
 */
export function colouredSpans({ text, entities, quotes }: Analysis): (Span & { type: TokenType })[] {
  const names = entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, type })),
  );
  const quoted = quotes
    .flatMap((quote) => (quote.direct ? quote.spans : quote.quoted))
    // An answer in an interview is spoken too, but on a page of nothing but quotation no quotation would stand out.
    .filter((span) => openingMark(text, span) !== undefined)
    .map(({ start, end }) => ({ start, end, type: 'quotation' as const }));
  const reported = quotes
    .filter(({ direct }) => !direct)
    .flatMap(({ spans }) => spans)
    .map(({ start, end }) => ({ start, end, type: 'statement' as const }));
  return [names, quoted, reported].reduce<(Span & { type: TokenType })[]>(paintBelow, []);
}

/** Adds to what is painted what of `below` is still bare. Linear but for the sorting. */
function paintBelow<T extends Span>(painted: readonly T[], below: readonly T[]): T[] {
  const result = [...painted];
  let next = 0;
  let at = 0;
  for (const span of below.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    at = Math.max(at, span.start);
    while (next < painted.length && painted[next]!.end <= at) next++;
    let over = next;
    while (at < span.end) {
      const cover = painted[over];
      const end = Math.min(span.end, cover ? Math.max(at, cover.start) : span.end);
      if (end > at) result.push({ ...span, start: at, end });
      if (!cover || cover.start >= span.end) {
        at = Math.max(at, span.end);
        break;
      }
      at = Math.max(end, cover.end);
      over++;
    }
  }
  return result.sort((a, b) => a.start - b.start);
}
