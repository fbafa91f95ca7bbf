import type { Span } from '../analysis/model';

/**
 * A text without its typography: what is left is the same for “it’s” and "it's", for a dash of any length, for text re-wrapped,
 * set with no-break spaces or ligatures, in capitals, or with its accents written in another way. Quotations are looked for in folded
 * texts, and found at their place in the text itself.
 */
export interface Folded {
  readonly text: string;
  /** Where in the text the folded code unit number i begins and ends, in code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 0x20;
const QUOTE = 0x27;
const DASH = 0x2d;
const STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Folds to nothing. Control characters do, so that the classes' numbers are no character's. */
const NOTHING = 1;
/** Folds to several letters: see `ligatures`. */
const LIGATURE = 2;

const ligatures: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

/** A ligature has three letters at most. */
const LONGEST_LIGATURE = 3;

const quotes = new Set('"\'`´“”„‟‘’‚‛«»‹›「」『』′″＂＇ʼ');
const dashes = new Set('-‐‑‒–—―−﹘﹣－');
const nothing = new Set('\u00ad\u200c\u200d\u2060\ufeff');

const table = new Uint16Array(0x10000);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  if (code === 0x200b || /\s/.test(character)) return SPACE;
  if (nothing.has(character) || code < SPACE) return NOTHING;
  if (quotes.has(character)) return QUOTE;
  if (dashes.has(character)) return DASH;
  if (code === ELLIPSIS) return STOP;
  if (ligatures.has(character)) return LIGATURE;
  if (/\p{M}/u.test(character)) return NOTHING;
  const [letter = character] = character.normalize('NFD');
  const small = letter.toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) || NOTHING : code;
}

/** What a code unit folds to: a code unit, or one of the classes above. */
export function foldedUnit(code: number): number {
  return (table[code] ||= classify(code));
}

/** Folds a text. Linear in its length. */
export function fold(text: string): Folded {
  const room = text.length + (LONGEST_LIGATURE - 1) * ligaturesIn(text);
  const units = new Uint16Array(room);
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  let size = 0;
  const push = (unit: number, start: number, end: number): void => {
    units[size] = unit;
    starts[size] = start;
    ends[size++] = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = foldedUnit(text.charCodeAt(i));
    const last = size ? units[size - 1]! : SPACE;
    switch (unit) {
      case NOTHING:
        break;
      case LIGATURE:
        for (const letter of ligatures.get(text.charAt(i))!) push(letter.charCodeAt(0), i, i + 1);
        break;
      case SPACE:
        // Spaces run together, and house styles differ on those beside quotation marks and dashes.
        if (last !== SPACE && last !== QUOTE && last !== DASH) push(SPACE, i, i + 1);
        break;
      case QUOTE:
      case DASH:
        if (size && last === SPACE) size--;
        // "''" and "--" are one mark; a mark that closes and one that opens the next sentence are two.
        if (size && units[size - 1] === unit && ends[size - 1] === i) ends[size - 1] = i + 1;
        else push(unit, i, i + 1);
        break;
      case STOP:
        if (last === STOP) ends[size - 1] = i + 1;
        else push(STOP, i, i + 1);
        break;
      default:
        push(unit, i, i + 1);
    }
  }
  return { text: stringOf(units.subarray(0, size)), starts, ends };
}

/** A text folded on its own, to be looked for: without space at its ends. */
export const foldWords = (text: string): string => fold(text).text.trim();

/** Where a stretch of the folded text stands in the text. */
export function unfold({ starts, ends }: Folded, { start, end }: Span): Span {
  return end > start ? { start: starts[start]!, end: ends[end - 1]! } : { start: 0, end: 0 };
}

function ligaturesIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (foldedUnit(text.charCodeAt(i)) === LIGATURE) count++;
  return count;
}

/** Built by the piece: a call takes only so many arguments. */
function stringOf(units: Uint16Array): string {
  const PIECE = 8192;
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += PIECE)
    pieces.push(String.fromCharCode(...units.subarray(i, i + PIECE)));
  return pieces.join('');
}
