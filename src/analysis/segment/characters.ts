/**
 * Classes of UTF-16 code units, as the scanners need them. Latin text answers from a table; the class of any other
 * unit is worked out once, from the Unicode properties, and kept in the same table.
 */
export const Unit = {
  unknown: 0,
  space: 1,
  letter: 2,
  digit: 3,
  /** ' and ’, which may join a name or open a contraction. */
  apostrophe: 4,
  /** Hyphens that join words: - and its non-breaking twin. */
  hyphen: 5,
  /** En and em dashes, horizontal bar. */
  dash: 6,
  /** High and low surrogates: what they are depends on the pair. */
  surrogate: 7,
  /** Joiners and variation selectors, which belong to the character before them. */
  extender: 8,
  mark: 9,
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

const table = new Uint8Array(0x10000);

function classify(code: number): Unit {
  if (code >= 0xd800 && code <= 0xdfff) return Unit.surrogate;
  // A zero-width space separates words; the joiners, the soft hyphen and the selectors do not.
  if (code === 0x200b) return Unit.space;
  if (code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060) return Unit.extender;
  if (code >= 0xfe00 && code <= 0xfe0f) return Unit.extender;
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return Unit.apostrophe;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return Unit.hyphen;
  if (code >= 0x2012 && code <= 0x2015) return Unit.dash;
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return Unit.space;
  if (/\p{Nd}/u.test(character)) return Unit.digit;
  if (/[\p{L}\p{M}\p{N}_]/u.test(character)) return Unit.letter;
  return Unit.mark;
}

/** The class of a UTF-16 code unit; `NaN`, as `charCodeAt` gives beyond the end, counts as space. */
export function unitOf(code: number): Unit {
  if (code !== code) return Unit.space;
  const known = table[code] as Unit;
  if (known !== Unit.unknown) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

/** Whether the code unit is white space (line breaks, no-break spaces and the byte order mark among it). */
export const isSpace = (code: number): boolean => unitOf(code) === Unit.space;

/** Whether the character at `index` is a letter in upper case (title case included). */
export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (unitOf(code) !== Unit.letter) return false;
  const character = text.charAt(index);
  return character.toLowerCase() !== character;
}

/** Whether the character at `index` is a letter in lower case. */
export function isLowerAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (unitOf(code) !== Unit.letter) return false;
  const character = text.charAt(index);
  return character.toUpperCase() !== character;
}

const closing = new Set(['”', '’', '"', "'", '»', ')', ']', '}', '」', '』', '›', "''"]);
const opening = new Set(['“', '‘', '"', "'", '«', '(', '[', '{', '„', '‚', '「', '『', '‹', '``', '»']);

/** Whether the token can close a quotation or a bracket. */
export const isClosing = (token: string): boolean => closing.has(token);

/** Whether the token can open a quotation or a bracket. */
export const isOpening = (token: string): boolean => opening.has(token);
