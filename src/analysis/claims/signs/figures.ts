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
      return {
        start,
        end,
        kind: 'statistic',
        weight: isWeighty(words, text, start) ? FIRM : 0,
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

/** "the two countries", "both", "three of them": a number below ten in words names, rather than counts. */
function isWeighty(words: string, text: string, start: number): boolean {
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  if (words.includes(' ') || words.includes('-') || words.length > 5) return true;
  const before = text.slice(Math.max(0, start - 6), start).toLowerCase();
  const known =
    before.endsWith('the ') ||
    before.endsWith('these ') ||
    before.endsWith('those ') ||
    before.endsWith('our ') ||
    before.endsWith('their ') ||
    before.endsWith('its ');
  return !known && words !== 'two';
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
