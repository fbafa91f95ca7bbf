import type { Analysis, Quote } from '../analysis/model';

/** “Words … more words” — Speaker, role: on one line, however the copy is wrapped. */
export function withAttribution({ text, entities }: Analysis, quote: Quote): string {
  const words = quote.spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
  const speaker = entities.find((entity) => entity.id === quote.speaker);
  const named =
    speaker?.name ??
    (quote.speakerSpan && oneLine(text.slice(quote.speakerSpan.start, quote.speakerSpan.end)));
  const role = speaker?.roles[0]?.text;
  const source = [named, role].filter((part) => part !== undefined).join(', ');
  const shown = quote.direct ? `“${words}”` : words;
  return source ? `${shown} — ${source}` : shown;
}

function oneLine(words: string): string {
  return words.replace(/[\r\n\t ]+/g, ' ');
}
