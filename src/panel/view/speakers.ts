import type { QuoteItem } from '../protocol';

export interface Speaker {
  /** '' for quotes whose speaker was not found. */
  readonly name: string;
  /** In the order of the text. */
  readonly quotes: readonly QuoteItem[];
  /** Of all that is quoted in the article, from 0 to 1. */
  readonly share: number;
}

/** Who speaks in an article, and how much of what is said in it; in the order in which they first speak. */
export function speakersOf(quotes: readonly QuoteItem[]): Speaker[] {
  const bySpeaker = new Map<string, QuoteItem[]>();
  for (const quote of quotes) {
    const known = bySpeaker.get(quote.speaker);
    if (known) known.push(quote);
    else bySpeaker.set(quote.speaker, [quote]);
  }
  const all = lengthOf(quotes) || 1;
  return [...bySpeaker].map(([name, own]) => ({ name, quotes: own, share: lengthOf(own) / all }));
}

/** Those who say most first. */
export const mostFirst = (a: Speaker, b: Speaker): number => b.share - a.share;

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** How much is quoted, in UTF-16 code units. */
function lengthOf(quotes: readonly QuoteItem[]): number {
  return quotes.flatMap(({ spans }) => spans).reduce((sum, { start, end }) => sum + end - start, 0);
}
