import type { Span } from '../analysis/model';
import { CodePoints } from './codePoints';
import { fold, foldWords } from './fold';
import type { QuoteSelector, Selectors } from './model';

/**
 * How much of the text before and after is kept, in code units: some five words, enough to tell one place from another, and
 * little enough that an edit changes few descriptions. Hypothesis keeps as much.
 */
export const CONTEXT = 32;

/**
 * Words that stand more than once in the text keep at least twice the context, and as much more as it takes to tell them apart, up
 * to this size: a refrain or a doubled caption is then told from its twin. The longer context says for itself that there was one.
 */
export const LONGEST_CONTEXT = 512;

/** The words of a span and those around them. The cost is that of looking for them in the text twice, seldom more often. */
export function quote(text: string, { start, end }: Span): QuoteSelector {
  const exact = text.slice(start, end);
  let size = hasTwin(text, { start, end }) ? 2 * CONTEXT : CONTEXT;
  while (size < LONGEST_CONTEXT && !isOnlyOne(text, Math.max(0, start - size), end + size)) size *= 2;
  const from = Math.max(0, start - size);
  const to = end + size;
  return {
    exact,
    prefix: wholeFrom(text.slice(from, start), from > 0),
    suffix: wholeUntil(text.slice(end, to), to < text.length),
  };
}

/** Describes a span so that it can be found again in another version of the text. */
export function describe(text: string, span: Span, points: CodePoints = new CodePoints(text)): Selectors {
  return { ...quote(text, span), ...points.fromUnits(span) };
}

/** Whether the words stood more than once in the text when they were described. */
export const isOneOfSeveral = ({ prefix, suffix }: QuoteSelector): boolean =>
  prefix.length > CONTEXT || suffix.length > CONTEXT;

/** A twin is looked for by the longest word, of which so many places are tried. */
const MOST_PLACES = 100;

/** How much longer than the words their twin may be set: wrapped, indented, with other marks. */
const SLACK = 32;

/** Whether the same words, typography apart, stand elsewhere in the text too. */
function hasTwin(text: string, { start, end }: Span): boolean {
  const exact = text.slice(start, end);
  let [word, offset] = ['', 0];
  for (const { 0: found, index } of exact.matchAll(/[\p{L}\p{N}]+/gu))
    if (found.length > word.length) [word, offset] = [found, index];
  if (!word) return false;
  const wanted = foldWords(exact);
  let at = text.indexOf(word);
  for (let i = 0; at >= 0 && i < MOST_PLACES; i++, at = text.indexOf(word, at + 1)) {
    if (at >= start && at < end) continue;
    const from = Math.max(at < start ? 0 : end, at - offset - SLACK);
    const to = Math.min(at < start ? start : text.length, at - offset + exact.length + SLACK);
    if (fold(text.slice(from, to)).text.includes(wanted)) return true;
  }
  return false;
}

function isOnlyOne(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return text.indexOf(words) === from && text.indexOf(words, from + 1) < 0;
}

/** Without half a character where the context was cut. */
function wholeFrom(text: string, isCut: boolean): string {
  const first = text.charCodeAt(0);
  return isCut && first >= 0xdc00 && first <= 0xdfff ? text.slice(1) : text;
}

function wholeUntil(text: string, isCut: boolean): string {
  const last = text.charCodeAt(text.length - 1);
  return isCut && last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
