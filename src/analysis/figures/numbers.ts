import type { Atom } from './atoms';

/** A number as read at one place. */
export interface Numeral {
  /** The atom after it. */
  readonly next: number;
  readonly kind: 'cardinal' | 'ordinal' | 'share' | 'vague';
  /** Undefined where the words give no definite number ("dozens"). */
  readonly value?: number;
  /** Written in figures, or with a word such as "million": certainly a quantity, never a pronoun or an article. */
  readonly firm: boolean;
}

const UNITS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety').map(
  ([word], i): [string, number] => [word, (i + 2) * 10],
);

const SMALL = new Map([...UNITS, ...TENS]);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Abbreviations, glued to digits: "5m", "3.2bn". */
const SUFFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const ORDINALS = new Map([
  ...words(
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  ...TENS.map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
]);
const PARTS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
]);
const MANY = new Set([
  'dozens',
  'scores',
  'tens',
  'hundreds',
  'thousands',
  'lakhs',
  'millions',
  'crores',
  'billions',
  'trillions',
]);
const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
const DASHES = new Set(['-', '–', '‑']);

/** Reads the number that begins at an atom: "2", "25th", "two and a half", "one-third", "hundreds of thousands". */
export function readNumeral(atoms: readonly Atom[], at: number): Numeral | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === 'number') return readDigits(atoms, at);
  if (atom.kind !== 'word') return null;
  return readVague(atoms, at) ?? readShare(atoms, at) ?? readWords(atoms, at);
}

/** Is this a dash that joins what stands on both sides of it without white space? */
export function joins(atoms: readonly Atom[], at: number): boolean {
  const dash = atoms[at];
  const after = atoms[at + 1];
  return !!dash && dash.glued && DASHES.has(dash.text) && !!after && after.glued;
}

function readDigits(atoms: readonly Atom[], at: number): Numeral {
  let value = Number(atoms[at]!.text.replaceAll(',', ''));
  let next = at + 1;
  const suffix = atoms[next];
  if (suffix?.glued && suffix.kind === 'word') {
    if (ORDINAL_SUFFIXES.has(suffix.lower)) return { next: next + 1, kind: 'ordinal', value, firm: true };
    const scale = SUFFIXES.get(suffix.lower);
    if (scale !== undefined) return { next: next + 1, kind: 'cardinal', value: value * scale, firm: true };
  }
  // "3 1/2" and "1/3" are rare in copy; "1/3" still reads as a share.
  if (suffix?.glued && suffix.text === '/' && atoms[next + 1]?.glued && atoms[next + 1]!.kind === 'number') {
    const below = Number(atoms[next + 1]!.text);
    if (value < below && below <= 10)
      return { next: next + 2, kind: 'share', value: value / below, firm: true };
  }
  for (;;) {
    const hyphen = joins(atoms, next) ? 1 : 0;
    const scale = SCALES.get(atoms[next + hyphen]?.lower ?? '');
    const dozen = atoms[next + hyphen]?.lower === 'dozen' ? 12 : undefined;
    if (scale === undefined && dozen === undefined) break;
    value *= (scale ?? dozen)!;
    next += hyphen + 1;
  }
  return { next, kind: 'cardinal', value, firm: true };
}

/** "dozens", "tens of thousands". */
function readVague(atoms: readonly Atom[], at: number): Numeral | null {
  if (!MANY.has(atoms[at]!.lower)) return null;
  const doubled = atoms[at + 1]?.lower === 'of' && MANY.has(atoms[at + 2]?.lower ?? '');
  // "the scores were level", "tens" alone: only before "of", or as thousands and more, is it a number.
  if (!doubled && atoms[at + 1]?.lower !== 'of') return null;
  return { next: doubled ? at + 3 : at + 1, kind: 'vague', firm: true };
}

/** "two-thirds", "a quarter of", "half of", "one in five". */
function readShare(atoms: readonly Atom[], at: number): Numeral | null {
  const first = atoms[at]!.lower;
  if (first === 'half' && (atoms[at + 1]?.lower === 'of' || atoms[at + 1]?.lower === 'the')) {
    return { next: at + 1, kind: 'share', value: 0.5, firm: true };
  }
  if (first === 'half' && (atoms[at + 1]?.lower === 'a' || joins(atoms, at + 1))) {
    const scale = SCALES.get(atoms[at + 2]?.lower ?? '');
    if (scale !== undefined) return { next: at + 3, kind: 'cardinal', value: scale / 2, firm: true };
  }
  const above = first === 'a' ? 1 : SMALL.get(first);
  if (above === undefined || above > 9) return null;
  if (first !== 'a' && atoms[at + 1]?.lower === 'in' && SMALL.has(atoms[at + 2]?.lower ?? '') && above <= 3) {
    const below = SMALL.get(atoms[at + 2]!.lower)!;
    if (below > above) return { next: at + 3, kind: 'share', value: above / below, firm: true };
  }
  const hyphen = joins(atoms, at + 1) ? 1 : 0;
  const word = atoms[at + 1 + hyphen]?.lower ?? '';
  const part = PARTS.get(
    above > 1 && word.endsWith('s') ? word.slice(0, -1) : word === 'halves' ? 'half' : word,
  );
  if (part === undefined || (above > 1 && !word.endsWith('s'))) return null;
  // "a third meeting", "a second": an article and an ordinal; a share of something says "of".
  const next = at + 2 + hyphen;
  if (above === 1 && !hyphen && atoms[next]?.lower !== 'of') return null;
  return { next, kind: 'share', value: above * part, firm: true };
}

/** "twenty-five", "two hundred and six", "a million", "two and a half", "three dozen", "twenty-fifth". */
function readWords(atoms: readonly Atom[], at: number): Numeral | null {
  let next: number;
  let total = 0;
  let group: number;
  let firm = false;
  let lastScale = Infinity;
  const first = atoms[at]!.lower;
  if (first === 'a' || first === 'an' || first === 'several' || first === 'couple') {
    const scale =
      SCALES.get(atoms[at + 1]?.lower ?? '') ?? (atoms[at + 1]?.lower === 'dozen' ? 12 : undefined);
    if (scale === undefined) return null;
    if (first === 'several') return { next: at + 2, kind: 'vague', firm: true };
    group = scale;
    lastScale = scale;
    firm = true;
    next = at + 2;
  } else {
    const ordinal = ORDINALS.get(first);
    if (ordinal !== undefined) return { next: at + 1, kind: 'ordinal', value: ordinal, firm: false };
    const small = SMALL.get(first);
    if (small === undefined) return null;
    group = small;
    next = at + 1;
  }
  let open = first !== 'a' && group >= 20 && group < 100;
  for (;;) {
    const link = joins(atoms, next) || (atoms[next]?.lower === 'and' && lastScale !== Infinity) ? 1 : 0;
    const word = atoms[next + link]?.lower ?? '';
    const small = SMALL.get(word);
    const ordinal = ORDINALS.get(word);
    const scale = SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined);
    const fits = open ? 10 : lastScale !== Infinity && group % 100 === 0 ? Math.min(lastScale, 100) : 0;
    if (small !== undefined && small > 0 && small < fits && (link || lastScale !== Infinity || open)) {
      group += small;
      next += link + 1;
      open = small >= 20;
      continue;
    }
    if (ordinal !== undefined && ordinal > 0 && ordinal < fits && link) {
      return { next: next + link + 1, kind: 'ordinal', value: total + group + ordinal, firm: true };
    }
    if (scale !== undefined && !(atoms[next]?.lower === 'and')) {
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
      lastScale = scale;
      next += link + 1;
      firm = true;
      open = false;
      continue;
    }
    break;
  }
  const half = afterHalf(atoms, next);
  if (half) {
    const scale = SCALES.get(atoms[half]?.lower ?? '');
    const value = (total + group + 0.5) * (scale ?? 1);
    return { next: scale === undefined ? half : half + 1, kind: 'cardinal', value, firm: true };
  }
  return { next, kind: 'cardinal', value: total + group, firm };
}

/** The atom after " and a half" or "-and-a-half", or 0. */
function afterHalf(atoms: readonly Atom[], at: number): number {
  const dash = joins(atoms, at) ? 1 : 0;
  const parts = ['and', 'a', 'half'];
  for (let i = 0; i < parts.length; i += 1) {
    if (atoms[at + dash + i * (1 + dash)]?.lower !== parts[i]) return 0;
  }
  return at + dash + 2 * (1 + dash) + 1;
}

function words(list: string): [string, number][] {
  return list.split(' ').map((word, value): [string, number] => [word, value]);
}
