import type { Quote, Span } from '../model';
import type { Attribution } from './attributions';
import type { Reading } from './candidates';
import type { Phrase } from './subjects';

/** A quote that does not know its place among the document's quotes and whom its source stands for. */
export type LocalQuote = Omit<Quote, 'id' | 'speaker' | 'addressee'>;

/** Turns an attribution into spans of the passage. A statement all in quotation marks is direct, any other is not. */
export function render(reading: Reading, { candidate, content }: Attribution): LocalQuote | null {
  if (content.length === 0) return null;
  const { words, quotations, text } = reading;
  const spanOf = ({ first, last }: Phrase): Span => ({ start: words[first]!.start, end: words[last]!.end });
  const marked = quotationsIn(reading, content);
  const direct = content.every((phrase) => inQuotations(reading, phrase));
  const inner = marked
    .map((index) => quotations[index]!.inner)
    .map((span) => trim(text, span))
    .filter(notEmpty);
  const spans = (direct ? inner : content.map(spanOf).map((span) => trim(text, span))).filter(notEmpty);
  if (spans.length === 0) return null;
  const unbalanced = marked.some((index) => quotations[index]!.unclosed || quotations[index]!.unopened);
  return {
    spans,
    direct,
    quoted: direct ? [] : inner,
    ...(candidate?.source && { speakerSpan: spanOf(candidate.source) }),
    ...(candidate && { cue: spanOf(candidate.cue) }),
    ...(candidate?.addressee && { addresseeSpan: spanOf(candidate.addressee) }),
    ...(unbalanced && { unbalanced }),
  };
}

/** Indices of the quotations that the phrases touch, in order. */
function quotationsIn({ words }: Reading, phrases: readonly Phrase[]): number[] {
  const found: number[] = [];
  for (const { first, last } of phrases)
    for (let k = first; k <= last; k++) {
      const { quotation } = words[k]!;
      if (quotation >= 0 && found[found.length - 1] !== quotation) found.push(quotation);
    }
  return found;
}

/** Whether every word of the phrase stands in quotation marks; marks between quotations do not count. */
function inQuotations({ words }: Reading, { first, last }: Phrase): boolean {
  for (let k = first; k <= last; k++) {
    const word = words[k]!;
    if (
      word.quotation < 0 &&
      !['comma', 'stop', 'dash', 'semicolon', 'mark', 'quote', 'open', 'close'].includes(word.kind)
    )
      return false;
  }
  return true;
}

/** The span without white space at its edges. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function notEmpty({ start, end }: Span): boolean {
  return start < end;
}
