import type { Atom } from './atoms';
import { joins, readNumeral } from './numbers';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const SHORTENED = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
/** Months that are also other words: alone they count as a month only after one of {@link INTO}. */
const DOUBTFUL = new Set(['march', 'may', 'mar', 'dec', 'jan', 'jun', 'sep', 'august']);
const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
/** Weekdays' short forms that are also other words; they count only before a month or a day. */
const SHORT_WEEKDAYS = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun']);
/** What leads to a month or a year that stands alone. */
const INTO = new Set(
  'in since by until till through during from before after last next this early late mid of between to around about circa year'.split(
    ' ',
  ),
);
const NEAR = new Set(['last', 'next', 'this', 'same', 'previous', 'past', 'following', 'coming']);
const PERIODS = new Set(['year', 'month', 'week', 'decade', 'century', 'weekend', 'quarter']);
const SEASONS = new Set(['spring', 'summer', 'autumn', 'winter', 'fall']);
const DAYS_NEAR = new Set(['yesterday', 'tomorrow']);
const PARTS_OF_PERIOD = new Set([
  'half',
  'quarter',
  'third',
  'decade',
  'decades',
  'years',
  'months',
  'end',
  'beginning',
  'middle',
  'turn',
  'start',
]);
const STAGES = new Set(['early', 'late', 'mid', 'middle']);
const NINETIES = new Set([
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]);
const APOSTROPHES = new Set(["'", '’', '‘']);
const DASHES = new Set(['-', '–', '—', '‑']);
const ZONES = new Set(['gmt', 'utc', 'kst', 'jst', 'cet', 'est', 'edt', 'bst', 'ist', 'msk', 'et']);
/** Nouns that a number before them counts, so that "2000 people" is no year. */
const COUNTED = new Set(
  'people persons troops soldiers workers refugees migrants civilians men women children students delegates members residents families homes words copies deaths cases jobs tonnes tons dollars euros won yen'.split(
    ' ',
  ),
);

/** Reads the date or time that begins at an atom; the atom after it, or 0 where there is none. */
export function readDate(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at]!;
  if (atom.kind === 'number') {
    return (
      readNumericDate(atoms, at) ||
      readClock(atoms, at) ||
      readDayFirst(atoms, at) ||
      readEra(atoms, at) ||
      readOfPeriod(atoms, at)
    );
  }
  if (APOSTROPHES.has(atom.text)) return readShortDecade(atoms, at);
  if (atom.kind !== 'word') return 0;
  return (
    readWeekdayFirst(atoms, at) ||
    readMonthFirst(atoms, at) ||
    readStaged(atoms, at) ||
    readOfPeriod(atoms, at) ||
    readCenturyInWords(atoms, at) ||
    readRelative(atoms, at)
  );
}

/** "2014", as a year: four figures that nothing marks as a count. */
function isYear(atom: Atom | undefined): boolean {
  if (atom?.kind !== 'number' || atom.text.length !== 4 || !isDigits(atom.text)) return false;
  return atom.text >= '1000' && atom.text < '2200';
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i += 1)
    if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
  return true;
}

function isDay(atom: Atom | undefined): boolean {
  return atom?.kind === 'number' && isDigits(atom.text) && Number(atom.text) >= 1 && Number(atom.text) <= 31;
}

/** After "6" or "6th" or "6th of": the atom that should be a month. */
function afterDay(atoms: readonly Atom[], at: number): number {
  const suffix = atoms[at + 1];
  return suffix?.glued &&
    (suffix.lower === 'th' || suffix.lower === 'st' || suffix.lower === 'nd' || suffix.lower === 'rd')
    ? at + 2
    : at + 1;
}

/** The atom after a month's name and its point, or 0. Months are capitalised in copy, or all in capitals. */
function afterMonth(atoms: readonly Atom[], at: number): number {
  const month = atoms[at];
  if (month?.kind !== 'word' || !MONTHS.has(month.lower) || month.text === month.lower) return 0;
  return SHORTENED.has(month.lower) && atoms[at + 1]?.text === '.' && atoms[at + 1]!.glued ? at + 2 : at + 1;
}

/** ", 2017 - 18:07", " 1986", or nothing. */
function afterYear(atoms: readonly Atom[], at: number): number {
  const comma = atoms[at]?.text === ',' ? 1 : 0;
  if (isYear(atoms[at + comma]) && !(comma && countsPeople(atoms, at + comma)))
    return afterClock(atoms, at + comma + 1);
  return afterClock(atoms, at);
}

function countsPeople(atoms: readonly Atom[], at: number): boolean {
  return COUNTED.has(atoms[at + 1]?.lower ?? '');
}

/** " - 18:07", ", 6 p.m. GMT", or nothing. */
function afterClock(atoms: readonly Atom[], at: number): number {
  const mark = atoms[at]?.text;
  const skip =
    mark === ',' || mark === '-' || mark === '–' || atoms[at]?.lower === 'at' || mark === 'T' ? 1 : 0;
  return (atoms[at + skip]?.kind === 'number' && readClock(atoms, at + skip)) || at;
}

/** "18:07", "6 p.m.", "10:30 a.m. GMT". */
function readClock(atoms: readonly Atom[], at: number): number {
  const hour = atoms[at]!;
  if (!isDigits(hour.text) || hour.text.length > 2 || Number(hour.text) > 24) return 0;
  let next = at + 1;
  let found = false;
  while (
    next < at + 5 &&
    atoms[next]?.text === ':' &&
    atoms[next]!.glued &&
    atoms[next + 1]?.glued &&
    isDigits(atoms[next + 1]!.text) &&
    atoms[next + 1]!.text.length === 2
  ) {
    next += 2;
    found = true;
  }
  const half = atoms[next]?.lower;
  if (half === 'am' || half === 'pm') {
    next += 1;
    found = true;
  } else if (
    (half === 'a' || half === 'p') &&
    atoms[next + 1]?.text === '.' &&
    atoms[next + 2]?.lower === 'm'
  ) {
    next += atoms[next + 3]?.text === '.' && atoms[next + 3]!.glued ? 4 : 3;
    found = true;
  }
  if (!found) return 0;
  return ZONES.has(atoms[next]?.lower ?? '') ? next + 1 : next;
}

/** "2017-02-06", "06/02/2017", "6.2.2017", each perhaps with a time. */
function readNumericDate(atoms: readonly Atom[], at: number): number {
  const mark = atoms[at + 1];
  const second = atoms[at + 2];
  const third = atoms[at + 4];
  if (
    !mark?.glued ||
    !second?.glued ||
    atoms[at + 3]?.text !== mark.text ||
    !atoms[at + 3]!.glued ||
    !third?.glued
  )
    return 0;
  if (!DASHES.has(mark.text) && mark.text !== '/' && mark.text !== '.') return 0;
  const yearFirst = isYear(atoms[at]) && isDay(second) && isDay(third);
  const yearLast =
    isDay(atoms[at]) && isDay(second) && (isYear(third) || (mark.text === '/' && third.text.length === 2));
  if (!yearFirst && !yearLast) return 0;
  // "2017-02-06T18:07Z"
  const joined = atoms[at + 5];
  if (joined?.glued && joined.kind === 'word' && joined.text === 'T')
    return readClock(atoms, at + 6) || at + 5;
  return afterClock(atoms, at + 5);
}

/** "26 April 1986", "26th of April", "6-7 February 2017". */
function readDayFirst(atoms: readonly Atom[], at: number): number {
  if (!isDay(atoms[at])) return 0;
  let next = afterDay(atoms, at);
  const range = joins(atoms, next) || atoms[next]?.lower === 'and' || atoms[next]?.lower === 'to';
  if (range && isDay(atoms[next + 1])) next = afterDay(atoms, next + 1);
  if (atoms[next]?.lower === 'of') next += 1;
  const month = afterMonth(atoms, next);
  return month ? afterYear(atoms, month) : 0;
}

/** "Monday", "Monday, Feb. 6, 2017", "Mon 6 February". */
function readWeekdayFirst(atoms: readonly Atom[], at: number): number {
  const day = atoms[at]!;
  if (!WEEKDAYS.has(day.lower) || day.text === day.lower) return 0;
  const short = SHORT_WEEKDAYS.has(day.lower);
  let next = at + 1;
  if (short && atoms[next]?.text === '.' && atoms[next]!.glued) next += 1;
  const rest = atoms[next]?.text === ',' ? next + 1 : next;
  const date =
    readMonthFirst(atoms, rest) || (atoms[rest]?.kind === 'number' ? readDayFirst(atoms, rest) : 0);
  return date || (short ? 0 : next);
}

/** "Feb. 6, 2017 - 18:07", "April 26", "April 1986", "Feb. 6-7", "in May". */
function readMonthFirst(atoms: readonly Atom[], at: number): number {
  const next = afterMonth(atoms, at);
  if (!next) return 0;
  if (isDay(atoms[next]) && !(atoms[next + 1]?.glued && atoms[next + 1]!.text === '%')) {
    let end = afterDay(atoms, next);
    if (joins(atoms, end) && isDay(atoms[end + 1])) end = afterDay(atoms, end + 1);
    return afterYear(atoms, end);
  }
  const comma = atoms[next]?.text === ',' || atoms[next]?.lower === 'of' ? 1 : 0;
  if (isYear(atoms[next + comma]) && !countsPeople(atoms, next + comma)) return next + comma + 1;
  const alone = atoms[at]!.lower;
  if (SHORTENED.has(alone) && next === at + 1) return 0;
  if (DOUBTFUL.has(alone) && !INTO.has(atoms[at - 1]?.lower ?? '')) return 0;
  return next;
}

/** "2014", "1914-18", "1990s", "480 B.C.", "20th century". */
function readEra(atoms: readonly Atom[], at: number): number {
  const number = atoms[at]!;
  const after = atoms[at + 1];
  const century = afterCentury(atoms, at);
  if (century) return century;
  const era = afterEra(atoms, at + 1);
  if (era && isDigits(number.text)) return era;
  if (!isYear(number)) return 0;
  if (after?.glued && after.lower === 's') return at + 2;
  if (
    after?.glued &&
    APOSTROPHES.has(after.text) &&
    atoms[at + 2]?.glued &&
    atoms[at + 2]!.lower === 's' &&
    number.text.endsWith('0')
  ) {
    return at + 3;
  }
  if (countsPeople(atoms, at) || isCode(atoms, at)) return 0;
  const led = INTO.has(atoms[at - 1]?.lower ?? '');
  if (number.text < '1500' && !led) return 0;
  // "1914-18", "2014/15", "1939–1945"
  if (after && (joins(atoms, at + 1) || (after.text === '/' && after.glued))) {
    const second = atoms[at + 2]!;
    if (
      second?.kind === 'number' &&
      (isYear(second) || (second.text.length === 2 && isDigits(second.text)))
    ) {
      return at + 3;
    }
  }
  return at + 1;
}

/** "Resolution 1973", "No. 2020": the number names something. */
function isCode(atoms: readonly Atom[], at: number): boolean {
  return NUMBERED.has(atoms[at - (atoms[at - 1]?.text === '.' ? 2 : 1)]?.lower ?? '');
}

/** Words after which a number is a label: nothing is counted, and nothing dated. */
export const NUMBERED = new Set(
  'resolution article articles chapter section no number page pages annex paragraph flight room protocol regulation rule law bill order form unit highway route channel charter agenda apollo boeing airbus soyuz'.split(
    ' ',
  ),
);

/** "B.C.", "AD", "BCE". */
function afterEra(atoms: readonly Atom[], at: number): number {
  const first = atoms[at];
  if (first?.kind !== 'word') return 0;
  if (first.text === 'BC' || first.text === 'AD' || first.text === 'BCE' || first.text === 'CE')
    return at + 1;
  if (
    (first.text === 'B' || first.text === 'A') &&
    atoms[at + 1]?.text === '.' &&
    (atoms[at + 2]?.text === 'C' || atoms[at + 2]?.text === 'D')
  ) {
    return atoms[at + 3]?.text === '.' && atoms[at + 3]!.glued ? at + 4 : at + 3;
  }
  return 0;
}

/** "20th century", "19th and 20th centuries". */
function afterCentury(atoms: readonly Atom[], at: number): number {
  const numeral = readNumeral(atoms, at);
  if (numeral?.kind !== 'ordinal') return 0;
  let next = numeral.next;
  if (atoms[next]?.lower === 'and' || atoms[next]?.lower === 'or') {
    const second = readNumeral(atoms, next + 1);
    if (second?.kind === 'ordinal') next = second.next;
  }
  const hyphen = joins(atoms, next) ? 1 : 0;
  const noun = atoms[next + hyphen]?.lower;
  if (noun !== 'century' && noun !== 'centuries') return 0;
  next += hyphen + 1;
  return afterEra(atoms, next) || next;
}

function readCenturyInWords(atoms: readonly Atom[], at: number): number {
  if (NINETIES.has(atoms[at]!.lower) && atoms[at - 1]?.lower === 'the') return at + 1;
  return afterCentury(atoms, at);
}

/** "'90s", "’68". */
function readShortDecade(atoms: readonly Atom[], at: number): number {
  const number = atoms[at + 1];
  if (!number?.glued || number.kind !== 'number' || number.text.length !== 2 || atoms[at]!.glued) return 0;
  return atoms[at + 2]?.glued && atoms[at + 2]!.lower === 's' ? at + 3 : 0;
}

/** "early 2014", "mid-1990s", "late 20th century", "early February", "late last year". */
function readStaged(atoms: readonly Atom[], at: number): number {
  if (!STAGES.has(atoms[at]!.lower)) return 0;
  const hyphen = joins(atoms, at + 1) ? 1 : 0;
  const article = atoms[at + 1]?.lower === 'the' ? 1 : 0;
  return readWhole(atoms, at + 1 + hyphen + article);
}

/** A year, month, decade or century, without anything before it. */
function readWhole(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at];
  if (!atom) return 0;
  if (atom.kind === 'number') return readEra(atoms, at) || readDayFirst(atoms, at);
  if (atom.kind !== 'word') return APOSTROPHES.has(atom.text) ? readShortDecade(atoms, at) : 0;
  return readMonthFirst(atoms, at) || readCenturyInWords(atoms, at) || readRelative(atoms, at);
}

/** "first half of the 20th century", "second quarter of 2016", "end of the 1990s". */
function readOfPeriod(atoms: readonly Atom[], at: number): number {
  const numeral = readNumeral(atoms, at);
  let next = numeral?.kind === 'ordinal' ? numeral.next : at;
  if (!PARTS_OF_PERIOD.has(atoms[next]?.lower ?? '')) return 0;
  next += 1;
  if (atoms[next]?.lower !== 'of') return 0;
  next += 1;
  if (atoms[next]?.lower === 'the') next += 1;
  if (PERIODS.has(atoms[next]?.lower ?? '')) return next + 1;
  return readWhole(atoms, next) || (STAGES.has(atoms[next]?.lower ?? '') ? readStaged(atoms, next) : 0);
}

/** "last year", "the same month", "next week", "last Monday", "summer 2014", "yesterday". */
function readRelative(atoms: readonly Atom[], at: number): number {
  const first = atoms[at]!.lower;
  if (DAYS_NEAR.has(first)) return at + 1;
  if (SEASONS.has(first)) {
    const next = atoms[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    return isYear(atoms[next]) ? next + 1 : 0;
  }
  if (!NEAR.has(first)) return 0;
  const second = atoms[at + 1];
  if (!second) return 0;
  if (PERIODS.has(second.lower) || SEASONS.has(second.lower)) return at + 2;
  if (first === 'past' || first === 'coming' || first === 'same') return 0;
  return readWeekdayFirst(atoms, at + 1) || readMonthFirst(atoms, at + 1);
}
