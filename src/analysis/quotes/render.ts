import type { Quote, Span } from '../model';
import type { Candidate, Reading } from './candidate';
import type { Phrase } from './subjects';

/** A statement of a passage with its cue and source, word indices. */
export interface Attribution {
  /** Null for a quotation that no cue claims. */
  readonly candidate: (Pick<Candidate, 'source' | 'addressee'> & { readonly cue?: Phrase }) | null;
  readonly content: Phrase[];
  /** All of it stands in quotation marks: further quotations go on with it. */
  readonly quotation: boolean;
  /** A turn of an interview or transcript: word for word without marks. */
  readonly turn?: boolean;
}

/** A quote that does not know its place among the document's quotes and whom its source stands for. */
export interface LocalQuote extends Omit<Quote, 'id' | 'speaker' | 'addressee'> {
  /** It begins with the passage, at a mark: the passage before may announce it, or go on in it. */
  readonly opens: boolean;
  /** Its last mark is missing at the passage's end: it may go on in the next passage. */
  readonly open: boolean;
  /** The mark with which its last quotation opens. */
  readonly mark?: string;
}

/** Turns an attribution into spans of the passage. A statement all in quotation marks is direct, any other is not. */
export function render(reading: Reading, attribution: Attribution): LocalQuote | null {
  const { candidate, content, turn } = attribution;
  if (content.length === 0) return null;
  const { words, quotations, text } = reading;
  const marked = quotationsIn(reading, content).map((index) => quotations[index]!);
  const inside = content.every((phrase) => inQuotations(reading, phrase));
  const inner = marked.map((quotation) => trim(text, quotation.inner)).filter(notEmpty);
  const spans = (inside ? inner : content.map((phrase) => trim(text, spanOf(reading, phrase)))).filter(
    notEmpty,
  );
  // "agreed to:" before a list reports the list's items, not its own colon.
  if (!spans.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) return null;
  const last = marked[marked.length - 1];
  return {
    spans,
    direct: inside || !!turn,
    quoted: inside ? [] : inner,
    ...(candidate && namesOf(reading, candidate)),
    ...(marked.some(({ unclosed, unopened }) => unclosed || unopened) && { unbalanced: true }),
    opens: content[0]!.first === 0 && words[0]!.quotation >= 0,
    mark: last && text[last.outer.start],
    open: !!last && last.unclosed && last.outer.end === text.length,
  };
}

/** Who says it to whom, and the cue, as spans. */
export function namesOf(
  reading: Reading,
  { source, addressee, cue }: NonNullable<Attribution['candidate']>,
): Pick<LocalQuote, 'speakerSpan' | 'cue' | 'addresseeSpan'> {
  return {
    ...(source && { speakerSpan: spanOf(reading, source) }),
    ...(cue && { cue: spanOf(reading, cue) }),
    ...(addressee && { addresseeSpan: spanOf(reading, addressee) }),
  };
}

function spanOf({ words }: Reading, { first, last }: Phrase): Span {
  return { start: words[first]!.start, end: words[last]!.end };
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
export function inQuotations({ words }: Reading, { first, last }: Phrase): boolean {
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
