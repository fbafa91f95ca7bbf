import type { Span } from '../model';
import { isSpace } from './characters';

/** A line without the white space around it, and whether an empty line (or the start of the text) stands before it. */
export interface Line extends Span {
  readonly spaced: boolean;
}

const isBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

/** The non-empty lines of a text, trimmed. Lines end at LF, CRLF, CR and the Unicode line and paragraph separators. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    let stop = at;
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++;
    let [start, end] = [at, stop];
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, spaced });
    spaced = start === end;
    const crlf = text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a;
    at = stop + (crlf ? 2 : 1);
  }
  return lines;
}

/** Columns between which hard-wrapped copy is set. Shorter lines are stacks and lists, longer ones whole paragraphs. */
const NARROWEST = 40;
const WIDEST = 110;

/**
 * Joins the lines of hard-wrapped paragraphs. Lines between two empty ones are one paragraph when an editor that wraps
 * greedily would have broken them just there: each line is full (the next line's first word would not have fitted
 * into the widest), most breaks fall inside a sentence, and one of the lines goes on in lower case. A stack of
 * headline, byline and date, and sentences set one a line, fail this.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let first = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && !lines[at]!.spaced && !beginsItem(text, lines[at]!)) continue;
    if (isWrapped(text, lines, first, at)) joined.push({ ...lines[first]!, end: lines[at - 1]!.end });
    else for (let line = first; line < at; line++) joined.push(lines[line]!);
    first = at;
  }
  return joined;
}

/** Whether a line begins a new item whatever stood before: a bullet, a number, a turn of an interview. */
function beginsItem(text: string, line: Line): boolean {
  return /^(?:[•·▪*–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s|[QA]\d?[:.]\s)/.test(
    text.slice(line.start, line.start + 6),
  );
}

/** Whether the lines `[first, last)` are one wrapped paragraph. */
function isWrapped(text: string, lines: readonly Line[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  let widest = 0;
  for (let at = first; at < last; at++) widest = Math.max(widest, lines[at]!.end - lines[at]!.start);
  if (widest > WIDEST) return false;
  let [inside, lower] = [0, 0];
  for (let at = first + 1; at < last; at++) {
    const [line, next] = [lines[at - 1]!, lines[at]!];
    const width = line.end - line.start;
    if (width < NARROWEST || width + 1 + firstWord(text, next) <= widest) return false;
    if (/[\p{L}\p{N},—–-]/u.test(text.charAt(line.end - 1))) inside++;
    if (/\p{Ll}/u.test(text.charAt(next.start))) lower++;
  }
  return lower > 0 && inside * 2 >= last - first - 1;
}

function firstWord(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
  return end - line.start;
}
