import type { Block, Figure, FigureKind, Passage } from '../model';
import { readCurrencySign, readUnit } from './amounts';
import { type Atom, readAtoms } from './atoms';
import { NUMBERED, readDate } from './dates';
import { joins, type Numeral, readNumeral } from './numbers';

const found = new WeakMap<Passage, readonly Figure[]>();

/**
 * Finds the dates, sums, shares, quantities, durations and numbers of a text, in its order and without overlap.
 * A figure takes in what bounds it ("more than $22 billion", "nearly 40 percent", "some 200") and its unit.
 * Linear in the text's length, and remembered by passage: where nothing changed, only offsets are shifted.
 */
export function findFigures(blocks: readonly Block[]): Figure[] {
  const figures: Figure[] = [];
  for (const { passage, start } of blocks) {
    for (const figure of figuresOf(passage)) {
      figures.push({ kind: figure.kind, start: figure.start + start, end: figure.end + start });
    }
  }
  return figures;
}

/** The figures of one passage; offsets count from its first character. */
export function figuresOf(passage: Passage): readonly Figure[] {
  let figures = found.get(passage);
  if (!figures) {
    figures = readFigures(passage.text).filter(
      (figure) =>
        !passage.parts.some(
          (part) => part.role === 'label' && figure.start < part.end && part.start < figure.end,
        ),
    );
    found.set(passage, figures);
  }
  return figures;
}

/** Finds figures in a stretch of text. */
export function readFigures(text: string): Figure[] {
  const atoms = readAtoms(text);
  const figures: Figure[] = [];
  let free = 0;
  for (let at = 0; at < atoms.length;) {
    const reading = readFigure(atoms, at);
    if (!reading) {
      at += 1;
      continue;
    }
    const first = reading.kind === 'date' || reading.kind === 'ordinal' ? at : beforeBound(atoms, at, free);
    figures.push({ kind: reading.kind, start: atoms[first]!.start, end: atoms[reading.next - 1]!.end });
    at = reading.next;
    free = at;
  }
  return figures;
}

interface Reading {
  readonly kind: FigureKind;
  readonly next: number;
}

function readFigure(atoms: readonly Atom[], at: number): Reading | null {
  const atom = atoms[at]!;
  if (insideName(atoms, at) || isNote(atoms, at)) return null;
  const date = readDate(atoms, at);
  if (date) return { kind: 'date', next: date };
  const sum = readSum(atoms, at);
  if (sum) return { kind: 'money', next: sum };
  if (atom.kind === 'mark') return null;
  if (atom.lower === 'a' || atom.lower === 'half') {
    const long = readLongTime(atoms, at);
    if (long) return { kind: 'duration', next: long };
  }
  const numeral = readNumeral(atoms, at);
  if (!numeral) return null;
  return readCounted(atoms, at, numeral);
}

/** A number with its unit, its range, or by itself. */
function readCounted(atoms: readonly Atom[], at: number, numeral: Numeral): Reading | null {
  const unit =
    numeral.kind === 'ordinal' ? null : readUnit(atoms, afterOf(atoms, numeral), numeral.firm, numeral.value);
  if (unit) return { kind: unit.kind, next: unit.next };
  if (numeral.kind === 'ordinal')
    return isRank(atoms, at, numeral) ? { kind: 'ordinal', next: numeral.next } : null;
  const range = readRange(atoms, numeral);
  if (range) return range;
  if (!numeral.firm && numeral.value !== undefined && numeral.value <= 1) return null;
  return { kind: 'number', next: numeral.next };
}

/** In "hundreds of kilometers" the unit follows "of". */
function afterOf(atoms: readonly Atom[], numeral: Numeral): number {
  return numeral.kind === 'vague' && atoms[numeral.next]?.lower === 'of' ? numeral.next + 1 : numeral.next;
}

/** "3-5 percent", "30 to 40 percent", "2–3 million", "10 or 12". */
function readRange(atoms: readonly Atom[], first: Numeral): Reading | null {
  const joined = joins(atoms, first.next);
  const word = atoms[first.next]?.lower;
  if (!joined && word !== 'to' && word !== 'or') return null;
  const start = first.next + 1;
  const sign = atoms[start] && !joined ? readCurrencySign(atoms, start) : 0;
  if (sign) return null;
  const second = readNumeral(atoms, start);
  if (second?.kind !== 'cardinal') return null;
  const unit = readUnit(atoms, second.next, second.firm, second.value);
  if (unit) return { kind: unit.kind, next: unit.next };
  return joined && first.firm && second.firm ? { kind: 'number', next: second.next } : null;
}

/** "$22 billion", "US$5m", "€3.2bn", "Rs 5 crore", "$4-5 billion". */
function readSum(atoms: readonly Atom[], at: number): number {
  const start = readCurrencySign(atoms, at);
  if (!start || atoms[start]?.kind !== 'number') return 0;
  const number = readNumeral(atoms, start)!;
  if (number.kind !== 'cardinal') return 0;
  const range = readRange(atoms, number);
  if (range?.kind === 'number' || range?.kind === 'money') return range.next;
  const unit = readUnit(atoms, number.next, true, number.value);
  return unit?.kind === 'money' && !joins(atoms, number.next) ? unit.next : number.next;
}

/** "a decade", "half a century", "a century-old": shorter times with an article say how often, not how long. */
function readLongTime(atoms: readonly Atom[], at: number): number {
  let next = at;
  if (atoms[next]?.lower === 'half') next += 1;
  if (joins(atoms, next)) next += 1;
  else if (atoms[next]?.lower === 'a') next += 1;
  else return 0;
  const noun = atoms[next]?.lower;
  if (noun !== 'decade' && noun !== 'century' && noun !== 'millennium') return 0;
  return joins(atoms, next + 1) && atoms[next + 2]?.lower === 'old' ? next + 3 : next + 1;
}

/** "25th", "the third largest": a rank. "First," and "at first", "second to none" are ways of speaking. */
function isRank(atoms: readonly Atom[], at: number, numeral: Numeral): boolean {
  if (numeral.firm) return true;
  if (numeral.value === 1 || numeral.value === 2) {
    const before = atoms[at - 1]?.lower;
    const after = atoms[numeral.next];
    return (
      before !== 'at' &&
      before !== 'a' &&
      before !== 'split' &&
      after?.kind === 'word' &&
      after.lower !== 'and' &&
      after.lower !== 'to'
    );
  }
  return true;
}

/** The number of "Covid-19", "S-400", "World War 2", "Article 5"? Of "mid-1990" and "$5" it is not. */
function insideName(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  const before = atoms[at - 1];
  if (!before || atom.kind === 'mark') return false;
  if (atom.kind === 'word') {
    // "a high-five", "page six"; but "mid-twenties" and "US-two" do not occur.
    return (
      (before.text === '-' && atom.glued && before.glued) ||
      (before.kind === 'word' && PAGED.has(before.lower))
    );
  }
  if (atom.glued && before.kind === 'word' && !isSign(before)) return true;
  if (
    atom.glued &&
    before.glued &&
    (before.text === '-' || before.text === '–') &&
    atoms[at - 2]?.kind === 'word'
  ) {
    const head = atoms[at - 2]!;
    return head.text !== head.lower;
  }
  const label = atoms[before.text === '.' ? at - 2 : at - 1];
  return (
    label?.kind === 'word' &&
    NUMBERED.has(label.lower) &&
    !(label.lower === 'order' || label.lower === 'number')
  );
}

/** What a number written as a word may label: "page six", "Chapter Seven". */
const PAGED = new Set(['page', 'chapter', 'article', 'section', 'part', 'volume']);

function isSign(atom: Atom): boolean {
  return (
    atom.text === 'Rs' ||
    atom.text === 'Rp' ||
    atom.text === 'USD' ||
    atom.text === 'EUR' ||
    atom.text === 'T'
  );
}

/** The "1" of a note's mark "[1]". */
function isNote(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.kind === 'number' && atoms[at - 1]?.text === '[' && atoms[at + 1]?.text === ']';
}

const BOUNDS = new Set(
  'nearly almost some about around roughly approximately over under only just exactly'.split(' '),
);
/** The last words of bounds that take more than one: "more than", "at least", "up to", "as many as". */
const LONG_BOUNDS = new Map<string, readonly string[]>([
  ['than', ['more', 'less', 'fewer', 'greater', 'higher', 'larger', 'lower']],
  ['least', ['at']],
  ['most', ['at']],
  ['to', ['up', 'close', 'next']],
  ['estimated', ['an', 'the']],
]);
const AS = new Set(['many', 'much', 'few', 'little', 'high', 'low']);
/** Bounds that are more often prepositions: they bound only figures, not "over three days of talks". */
const PREPOSITIONS = new Set(['about', 'over', 'around', 'under']);

/** The first atom of "more than", "nearly", "as many as" before a number; never before `free`. */
function beforeBound(atoms: readonly Atom[], at: number, free: number): number {
  const last = at - 1;
  if (last < free) return at;
  const word = atoms[last]!.lower;
  if (BOUNDS.has(word)) {
    return PREPOSITIONS.has(word) &&
      atoms[at]!.kind === 'word' &&
      at - 2 >= free &&
      atoms[at - 2]!.lower === 'talks'
      ? at
      : last;
  }
  const heads = LONG_BOUNDS.get(word);
  if (heads && last - 1 >= free && heads.includes(atoms[last - 1]!.lower)) return last - 1;
  if (word === 'as' && last - 2 >= free && AS.has(atoms[last - 1]!.lower) && atoms[last - 2]!.lower === 'as')
    return last - 2;
  return at;
}
