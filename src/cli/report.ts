import { lineAndColumn } from '../exchange/lineAndColumn';
import { ENTITY_TYPES, type Analysis, type Entity, type Quote, type Span } from '../analysis/model';

/** Longest excerpt of the text that a line of the report shows, in code units. */
const EXCERPT = 100;

/** A report of one article, for reading in a terminal. */
export function describe(file: string, analysis: Analysis): string {
  const { text, entities, quotes, claims } = analysis;
  const placeOf = lineAndColumn(text);
  const place = (offset: number): string => {
    const { line, column } = placeOf(offset);
    return `${line}:${column}`;
  };
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const lines = [file];
  const section = (title: string, rows: readonly string[]): void => {
    lines.push('', `  ${title} (${rows.length})`, ...rows.map((row) => `    ${row}`));
  };
  const byType = ENTITY_TYPES.flatMap((type) => entities.filter((entity) => entity.type === type));
  section('Entities', byType.map(describeEntity));
  section(
    'Quotes',
    quotes.map((quote) => `${place(quote.spans[0]!.start)}  ${describeQuote(text, quote, names)}`),
  );
  section(
    'Claims',
    claims.map((claim) => {
      const source = claim.speaker ? `${claim.sourcing} to ${names.get(claim.speaker)}` : claim.sourcing;
      return `${place(claim.start)}  ${source} · ${claim.kinds.join(', ')} · ${excerpt(text, claim)} (${claim.reason})`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

function describeEntity(entity: Entity): string {
  const role = entity.roles[0] ? `, ${entity.roles[0].text}` : '';
  const count = entity.mentions.length === 1 ? '1 mention' : `${entity.mentions.length} mentions`;
  return `${entity.type.padEnd(12)}  ${entity.name}${role} · ${count}`;
}

function describeQuote(text: string, quote: Quote, names: ReadonlyMap<string, string>): string {
  const words = quote.spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  const named = quote.speaker ? names.get(quote.speaker) : undefined;
  const speaker =
    named ??
    (quote.speakerSpan ? text.slice(quote.speakerSpan.start, quote.speakerSpan.end) : 'no speaker found');
  const said = quote.direct ? `“${shorten(words)}”` : shorten(words);
  return `${speaker}: ${said}`;
}

function excerpt(text: string, { start, end }: Span): string {
  return shorten(text.slice(start, end));
}

function shorten(words: string): string {
  const line = words.replace(/\s/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
}
