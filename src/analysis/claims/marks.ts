import type { Passage, Span } from '../model';
import { RECORDS } from './sources';

/**
 * A mark of the trade in the text:
 *
 * - `cited`    a link, "[1]", "(source: …)", a raised note number, "according to the 2016 census"
 * - `checked`  CQ: "leave it, it is right"
 * - `open`     TK, [CHECK], ????, XXX: something is missing yet
 */
export interface Mark extends Span {
  readonly means: 'cited' | 'checked' | 'open';
}

const remembered = new WeakMap<Passage, readonly Mark[]>();

/** How many words "according to" may stand before the record that it names. */
const REACH = 9;

const NOTE_SIGNS = new Set([...'¹²³⁴⁵⁶⁷⁸⁹⁰†‡']);

/** Finds the marks of a passage, in order. Linear, and remembered by passage. */
export function marksOf(passage: Passage): readonly Mark[] {
  let marks = remembered.get(passage);
  if (!marks) {
    marks = readMarks(passage);
    remembered.set(passage, marks);
  }
  return marks;
}

function readMarks({ text, tokens }: Passage): Mark[] {
  const marks: Mark[] = [];
  const add = (means: Mark['means'], start: number, end: number): void => {
    marks.push({ means, start, end });
  };
  readBrackets(text, add);
  for (let at = 0; at < tokens.length; at += 1) {
    const { text: word, start, end } = tokens[at]!;
    if (word.includes('://') || word.startsWith('www.') || (word.startsWith('10.') && word.includes('/')))
      add('cited', start, end);
    else if (word === 'TK' || word === 'TKTK' || word === 'TKs' || isRun(word, 'X', 3))
      add('open', start, end);
    else if (word === 'CQ') add('checked', start, end);
    else if (NOTE_SIGNS.has(word[0]!)) add('cited', start, end);
    else if (word.toLowerCase() === 'according' && tokens[at + 1]?.text.toLowerCase() === 'to') {
      const record = recordAfter(tokens, at + 2);
      if (record) add('cited', start, tokens[record]!.end);
    }
  }
  readQuestionMarks(text, add);
  return marks.sort((a, b) => a.start - b.start);
}

type Add = (means: Mark['means'], start: number, end: number) => void;

/** "[1]", "[12, p. 4]", "[CHECK]", "(source: …)", "[the ministry](https://…)": brackets are looked into once each. */
function readBrackets(text: string, add: Add): void {
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '[' || char === '(') open = at;
    else if ((char === ']' || char === ')') && open >= 0) {
      const inside = text.slice(open + 1, Math.min(at, open + 200)).trim();
      const lower = inside.toLowerCase();
      const square = text[open] === '[';
      if (square && isNoteNumber(inside)) add('cited', open, at + 1);
      else if (
        lower.startsWith('source:') ||
        lower.startsWith('sources:') ||
        lower.startsWith('source :') ||
        lower.startsWith('see http')
      ) {
        add('cited', open, at + 1);
      } else if (
        square &&
        (lower === 'citation needed' ||
          lower === 'check' ||
          lower === 'check?' ||
          lower === 'to be checked' ||
          lower.startsWith('check '))
      ) {
        add('open', open, at + 1);
      }
      open = -1;
    }
  }
}

/** "1", "12", "1, 2", "a": the number of a note. A year in square brackets is an insertion. */
function isNoteNumber(inside: string): boolean {
  if (!inside || inside.length > 8) return false;
  let run = 0;
  for (let i = 0; i < inside.length; i += 1) {
    const char = inside[i]!;
    if (char >= '0' && char <= '9') run += 1;
    else if (char === ',' || char === ' ' || char === '-' || char === '–') run = 0;
    else return char === '^' && i === 0 && inside.length > 1;
    if (run > 3) return false;
  }
  return inside[0]! >= '0' && inside[0]! <= '9';
}

/** "????": one question mark asks, three in a row stand for a missing fact. */
function readQuestionMarks(text: string, add: Add): void {
  for (let at = text.indexOf('???'); at >= 0;) {
    let end = at + 3;
    while (text[end] === '?') end += 1;
    add('open', at, end);
    at = text.indexOf('???', end);
  }
}

function isRun(word: string, letter: string, least: number): boolean {
  if (word.length < least) return false;
  for (let i = 0; i < word.length; i += 1) if (word[i] !== letter) return false;
  return true;
}

/** The token of the record that "according to" names, or 0. */
function recordAfter(tokens: Passage['tokens'], from: number): number {
  const last = Math.min(tokens.length, from + REACH);
  for (let at = from; at < last; at += 1) {
    const word = tokens[at]!.text.toLowerCase();
    if (RECORDS.has(word)) return at;
    if (word === ',' || word === '.' || word === ';') return 0;
  }
  return 0;
}
