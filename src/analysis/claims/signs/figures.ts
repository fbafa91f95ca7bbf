import type { Figure } from '../../model';
import { FIRM, HALF, SLIGHT, type Sign } from './sign';

/** What a figure makes of its clause. Small bare numbers and days are only half a sign. */
export function signOf(figure: Figure, text: string): Sign {
  const { start, end } = figure;
  const words = text.slice(start, end);
  switch (figure.kind) {
    case 'money':
      return { start, end, kind: 'money', weight: FIRM, does: 'names a sum' };
    case 'percent':
      return { start, end, kind: 'statistic', weight: FIRM, does: 'states a share' };
    case 'quantity':
      return { start, end, kind: 'statistic', weight: FIRM, does: 'states a quantity' };
    case 'number':
      return isAge(words, text, figure)
        ? { start, end, kind: 'statistic', weight: HALF, does: 'gives an age' }
        : {
            start,
            end,
            kind: 'statistic',
            weight: isReference(text, figure) ? 0 : weightOf(words, text, start),
            does: 'counts',
          };
    case 'ordinal':
      return { start, end, kind: 'history', weight: SLIGHT, does: 'counts' };
    case 'duration':
      return { start, end, kind: 'history', weight: hasLongTime(words) ? FIRM : HALF, does: 'gives a time' };
    case 'date':
      return hasYear(words)
        ? { start, end, kind: 'date', weight: FIRM, does: 'dates an event' }
        : { start, end, kind: 'date', weight: isClock(words) ? SLIGHT : HALF, does: 'gives a date' };
  }
}

/** A number in figures or of more than one word tells how many. A single word is half a sign; "two", and what is known ("the six"), none. */
function weightOf(words: string, text: string, start: number): number {
  if (hasDigit(words) || words.includes(' ') || words.includes('-')) return FIRM;
  const before = text.slice(Math.max(0, start - 6), start).toLowerCase();
  return words === 'two' || KNOWN.some((word) => before.endsWith(word)) ? 0 : HALF;
}

/** "Keith Osei, 43, was": one or two figures between commas, behind a letter. */
function isAge(words: string, text: string, { start, end }: Figure): boolean {
  if (words.length > 2 || !hasDigit(words) || text[start - 1] !== ' ' || text[start - 2] !== ',')
    return false;
  const before = text.charCodeAt(start - 3);
  const isDigit = before >= 48 && before <= 57;
  return !isDigit && (text[end] === ',' || text[end] === '.' || end === text.length);
}

/** "Article 4(2)", "resolution 2254", "paragraph 7": it names a place in a text. */
function isReference(text: string, { start, end }: Figure): boolean {
  if (text[start - 1] === '(' && text[end] === ')' && /[\p{L}\p{N}]/u.test(text.charAt(start - 2)))
    return true;
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  return REFERRING.some((word) => before.endsWith(word));
}

const REFERRING =
  'article articles section sections paragraph paragraphs clause chapter annex appendix protocol resolution resolutions page pages room gate highway'
    .split(' ')
    .map((word) => `${word} `);

const KNOWN = ['the ', 'these ', 'those ', 'our ', 'their ', 'its '];

function hasDigit(words: string): boolean {
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function hasLongTime(words: string): boolean {
  return (
    words.includes('year') ||
    words.includes('decade') ||
    words.includes('centur') ||
    words.includes('generation')
  );
}

/** "12:30 p.m.": digits first, and a colon or half of the day. */
function isClock(words: string): boolean {
  const code = words.charCodeAt(0);
  return code >= 48 && code <= 57 && (words.includes(':') || words.includes('m.') || words.endsWith('m'));
}

/** Four figures in a row, a century or a decade. */
function hasYear(words: string): boolean {
  let run = 0;
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    run = code >= 48 && code <= 57 ? run + 1 : 0;
    if (run === 4) return true;
  }
  return (
    words.includes('centur') || words.includes('0s') || words.includes('decade') || words.endsWith('ies')
  );
}
