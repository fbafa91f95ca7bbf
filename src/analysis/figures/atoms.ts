import type { Span } from '../model';

/**
 * A piece of text as figures are read from it: finer than a word, since "$22bn", "25-year" and "1990s" each hold a
 * number and something that says what it counts. "US$5m" gives `US` `$` `5` `m`; "G20" and "MH17" stay whole words,
 * and so do web and mail addresses, so that no figure is read out of a name.
 */
export interface Atom extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Nothing stands between this and the atom before. */
  readonly glued: boolean;
}

/** The longest run without white space that is searched for the signs of an address. */
const ADDRESS = 2_000;

/** Joins the parts of a handle: "@lund_945". */
const UNDERSCORE = 95;

const LETTER = /\p{L}|\p{M}/u;
const SPACE = /\s/u;

/** Cuts a passage into atoms. One pass; a code unit that is part of no pair is a mark like any other. */
export function readAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  let last = -1;
  let addressCheckedTo = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code, text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let kind: Atom['kind'] = 'mark';
    if (start >= addressCheckedTo) {
      addressCheckedTo = endOfRun(text, start);
      if (isAddress(text, start, addressCheckedTo)) at = addressCheckedTo;
    }
    if (at > start) kind = 'word';
    else if (isDigit(code)) {
      kind = 'number';
      at = endOfNumber(text, start);
    } else if (isLetter(code, text, at)) {
      kind = 'word';
      do at += 1;
      while (at < text.length && (isLetter(text.charCodeAt(at), text, at) || isDigit(text.charCodeAt(at))));
    } else at += 1;
    const word = text.slice(start, at);
    atoms.push({
      kind,
      start,
      end: at,
      text: word,
      lower: kind === 'word' ? word.toLowerCase() : word,
      glued: last === start,
    });
    last = at;
  }
  return atoms;
}

/** Digits with their separators: "1,234.5", "0.7"; "1991,1992" and "6.2.2017" are left for others to part. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  if (at - start <= 3) {
    while (text[at] === ',' && groupOfThree(text, at + 1)) at += 4;
  }
  const insideDate = text[start - 1] === '.' && isDigit(text.charCodeAt(start - 2));
  if (!insideDate && text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    let after = at + 1;
    while (isDigit(text.charCodeAt(after))) after += 1;
    const dated = text[after] === '.' && isDigit(text.charCodeAt(after + 1));
    if (!dated) at = after;
  }
  return at;
}

function groupOfThree(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function endOfRun(text: string, start: number): number {
  const limit = Math.min(text.length, start + ADDRESS);
  let at = start;
  while (at < limit && !isSpace(text.charCodeAt(at), text, at)) at += 1;
  return at;
}

function isAddress(text: string, start: number, end: number): boolean {
  if (end - start < 5) return false;
  const run = text.slice(start, end);
  if (run.includes('://') || run.startsWith('www.')) return true;
  const mail = run.indexOf('@');
  return mail > 0 && run.indexOf('.', mail) > mail;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE;
  return LETTER.test(text[at]!);
}

function isSpace(code: number, text: string, at: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(text[at]!);
}
