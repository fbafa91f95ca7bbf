import { hashOf, pair } from './hash';
import type { Lexicon, WordEntry } from './lexicon';

/** Everything about a word that does not depend on where it stands; worked out once a word and kept. */
export interface Word {
  /** Key of the word in lower case, digits levelled. */
  readonly lower: number;
  readonly shape: number;
  /** A name may begin here: with a capital, also after a prefix ("al-Qaida"), or a letter of a script without case. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** Joins the parts of a name: "of", "for", "and", "the", "de", "-", "&". */
  readonly joins: boolean;
  readonly entry: WordEntry;
  /** Keys of the features of the word itself. */
  readonly near: Int32Array;
  /** Keys of the fewer features that it lends to the words around it. */
  readonly far: Int32Array;
}

const JOINING = new Set(
  "of for and the in on de del della di da do dos du des la le van von der den al el bin ibn ben e y & - – ' ’ to".split(
    ' ',
  ),
);

const CASELESS_FROM = 0x0590; // Hebrew, Arabic and, further on, the scripts of Asia have no capitals.

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Character class: 'X' capital, 'x' small, 'c' letter without case, 'd' digit, or the character itself. */
function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 97 && code <= 122) return 120;
  if (code >= 65 && code <= 90) return 88;
  if (isDigit(code)) return 100;
  if (code < 128) return code;
  const letter = text[i]!;
  if (letter.toLowerCase() !== letter) return 88;
  if (letter.toUpperCase() !== letter) return 120;
  // Marks (0x2000 to 0x303f) and halves of pairs such as emoji are no letters.
  const letters =
    code >= CASELESS_FROM && (code < 0x2000 || code >= 0x3040) && (code < 0xd800 || code > 0xdfff);
  return letters ? 99 : code;
}

/** "al-Qaida", "d’Escoto", "el-Sisi": at most this many small letters, a mark that joins, a capital. */
const LONGEST_PREFIX = 3;

function capitalAfterPrefix(text: string): boolean {
  let at = 0;
  while (at < LONGEST_PREFIX && at < text.length && classOf(text, at) === 120) at++;
  return at > 0 && at + 1 < text.length && "-'’".includes(text[at]!) && classOf(text, at + 1) === 88;
}

/** Feature families; each family's keys are mixed with its number. */
const F = {
  word: 1,
  shape: 2,
  prefix: 3,
  suffix: 7,
  coarse: 11,
  middle: 12,
  fine: 13,
  flat: 14,
  rank: 15,
  flag: 16,
  long: 17,
  cased: 18,
  flagShape: 19,
  middleShape: 20,
};

export function readWord(text: string, lexicon: Lexicon): Word {
  const small = text.toLowerCase();
  let levelled = small;
  let shape = 0;
  let last = 0;
  let repeated = 0;
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  for (let i = 0; i < text.length && i < 64; i++) {
    const kind = classOf(text, i);
    if (kind === 88) capitals++;
    else if (kind === 120) smalls++;
    else if (kind === 100) digits++;
    // A run of one class counts up to two: "Popkov" is Xxx… like "Minsk", "EU" like "KOTRA".
    repeated = kind === last ? repeated + 1 : 1;
    last = kind;
    if (repeated <= 2) shape = pair(shape, kind);
  }
  if (digits > 0) levelled = small.replace(/[0-9]/g, '0');
  const first = text.length ? classOf(text, 0) : 0;
  const lower = hashOf(levelled);
  const entry = lexicon.word(lower);
  const near: number[] = [
    pair(F.word, lower),
    pair(F.shape, shape),
    pair(F.long, Math.min(text.length, 12)),
    pair(F.cased, hashOf(text)),
  ];
  const far: number[] = [pair(F.word, lower), pair(F.shape, shape)];
  if (smalls + capitals > 2) {
    for (let n = 1; n <= 4 && n <= small.length; n++) {
      near.push(pair(F.prefix + n, hashOf(small, 0, n)), pair(F.suffix + n, hashOf(small, small.length - n)));
    }
    if (small.length > 3) far.push(pair(F.suffix + 3, hashOf(small, small.length - 3)));
  }
  if (entry.fine) {
    near.push(
      pair(F.coarse, entry.coarse),
      pair(F.middle, entry.middle),
      pair(F.fine, entry.fine),
      pair(F.flat, entry.flat),
      pair(pair(F.middleShape, entry.middle), shape),
    );
    far.push(
      pair(F.coarse, entry.coarse),
      pair(F.middle, entry.middle),
      pair(F.fine, entry.fine),
      pair(F.flat, entry.flat),
    );
  }
  const rank = pair(pair(F.rank, entry.rank), shape);
  near.push(rank);
  for (let bit = 1; bit <= entry.flags; bit <<= 1) {
    if (!(entry.flags & bit)) continue;
    near.push(pair(F.flag, bit), pair(pair(F.flagShape, bit), shape));
    far.push(pair(F.flag, bit));
  }
  if (entry.flags) near.push(pair(F.flag, entry.flags | 0x10000));
  return {
    lower,
    shape,
    capital: first === 88 || first === 99 || capitalAfterPrefix(text),
    upper: capitals > 1 && smalls === 0,
    joins: JOINING.has(small),
    entry,
    near: Int32Array.from(near),
    far: Int32Array.from(far),
  };
}
