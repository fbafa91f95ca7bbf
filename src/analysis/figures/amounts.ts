import type { Atom } from './atoms';
import { joins } from './numbers';
import type { FigureKind } from '../model';

/** What a number counts: the kind of figure it makes, and the atom after the unit. */
export interface Unit {
  readonly next: number;
  readonly kind: FigureKind;
}

const SYMBOLS = new Set([...'$€£¥₩₹₽₺₴₪₫₦₱฿¢']);
/** Letters before a symbol ("US$", "HK$") and codes that stand for one ("Rs", "USD"). */
const BEFORE_SYMBOL = new Set(['US', 'C', 'CA', 'A', 'AU', 'NZ', 'HK', 'NT', 'S', 'R', 'Z', 'J']);
const CODES = new Set(
  'USD EUR GBP JPY KRW CNY RMB INR RUB CHF SEK NOK DKK PLN TRY BRL ZAR AUD CAD NZD HKD SGD UAH BYN Rs Re Rp Tk RM SFr Fr kr Kr'.split(
    ' ',
  ),
);
const CURRENCIES = new Set(
  (
    'dollar dollars euro euros pound pounds yen yuan renminbi won rupee rupees rouble roubles ruble rubles franc francs krone kroner kronor krona ' +
    'zloty zlotys hryvnia hryvnias lira liras peso pesos real reais rand riyal riyals rial rials dinar dinars dirham dirhams shekel shekels ' +
    'baht ringgit dong taka rupiah naira cedi cedis shilling shillings forint forints leu lei lev tenge som cent cents pence sterling'
  ).split(' '),
);
/** Currencies whose name is also a common word: they need a number of weight before them. */
const DOUBTFUL_CURRENCIES = new Set(['won', 'real', 'rand', 'som', 'lei', 'lev', 'dong']);
const NATIONS = new Set(
  'us u.s american canadian australian singapore hong kong british swiss japanese korean chinese russian belarusian czech danish norwegian swedish indian pakistani turkish egyptian sudanese'.split(
    ' ',
  ),
);

const DURATIONS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks fortnight month months year years decade decades century centuries generation generations yr yrs'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  (
    'km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres cm mm centimeter centimeters centimetre centimetres ' +
    'foot feet ft inch inches yard yards nm tonne tonnes ton tons kg kgs kilo kilos kilogram kilograms gram grams mg ounce ounces lb lbs ' +
    'hectare hectares ha acre acres liter liters litre litres gallon gallons barrel barrels bushel bushels watt watts kw kilowatts mw megawatt ' +
    'megawatts gw gigawatt gigawatts twh gwh mwh kwh degree degrees kph mph knots bpd teu teus megatons kilotons gb tb mb hz mhz ghz becquerels'
  ).split(' '),
);
const SQUARED = new Set(['sq', 'square', 'cubic', 'cu', 'nautical', 'metric', 'light']);

/** "$", "US$", "Rs.", "EUR" before a number: the atom where the number begins, or 0. */
export function readCurrencySign(atoms: readonly Atom[], at: number): number {
  const first = atoms[at]!;
  if (SYMBOLS.has(first.text)) return at + 1;
  if (first.kind !== 'word') return 0;
  const second = atoms[at + 1];
  if (second?.glued && SYMBOLS.has(second.text) && BEFORE_SYMBOL.has(first.text)) return at + 2;
  if (
    first.text === 'U' &&
    second?.text === '.' &&
    atoms[at + 2]?.text === 'S' &&
    atoms[at + 3]?.text === '.' &&
    SYMBOLS.has(atoms[at + 4]?.text ?? '')
  ) {
    return at + 5;
  }
  if (!CODES.has(first.text)) return 0;
  const point = second?.text === '.' && second.glued ? 1 : 0;
  return at + 1 + point;
}

/** Reads the unit after a number. `firm` and `value` are the number's: "three won" is no money. */
export function readUnit(
  atoms: readonly Atom[],
  at: number,
  firm: boolean,
  value: number | undefined,
): Unit | null {
  const hyphen = joins(atoms, at) ? 1 : 0;
  const first = at + hyphen;
  const unit = atoms[first];
  if (!unit) return null;
  if (unit.text === '%' || unit.text === '٪') return { next: first + 1, kind: 'percent' };
  if (unit.text === '°') {
    const scale = atoms[first + 1];
    return {
      next: scale?.glued && (scale.text === 'C' || scale.text === 'F') ? first + 2 : first + 1,
      kind: 'quantity',
    };
  }
  if (SYMBOLS.has(unit.text))
    return hyphen || !startsAnother(atoms, first) ? { next: first + 1, kind: 'money' } : null;
  if (unit.kind !== 'word') return null;
  return (
    readShareUnit(atoms, first) ?? readMoneyUnit(atoms, first, firm, value) ?? readMeasure(atoms, first, firm)
  );
}

/** In "5 $6" the sign belongs to the number after it. */
function startsAnother(atoms: readonly Atom[], sign: number): boolean {
  const after = atoms[sign + 1];
  return after?.kind === 'number' && after.glued;
}

/** "percent", "per cent", "percentage points", "basis points". */
function readShareUnit(atoms: readonly Atom[], at: number): Unit | null {
  const word = atoms[at]!.lower;
  const second = atoms[at + 1]?.lower;
  let next = 0;
  if (word === 'percent' || word === 'pct') next = at + 1;
  else if (word === 'per' && second === 'cent') next = at + 2;
  else if ((word === 'percentage' || word === 'basis') && (second === 'point' || second === 'points'))
    return { next: at + 2, kind: 'percent' };
  if (!next) return null;
  return { next, kind: 'percent' };
}

/** "dollars", "US dollars", "Hong Kong dollars", "USD". */
function readMoneyUnit(
  atoms: readonly Atom[],
  at: number,
  firm: boolean,
  value: number | undefined,
): Unit | null {
  let name = at;
  while (name < at + 4 && (NATIONS.has(atoms[name]?.lower ?? '') || (name > at && atoms[name]?.text === '.')))
    name += 1;
  if (atoms[at]?.text === 'U' && atoms[at + 1]?.text === '.' && atoms[at + 2]?.text === 'S')
    name = atoms[at + 3]?.text === '.' ? at + 4 : at + 3;
  const word = atoms[name];
  if (word?.kind !== 'word') return null;
  // "236 pounds" weighs, "236 pounds sterling" and "2,000 pounds" pay.
  const weighs = (word.lower === 'pounds' || word.lower === 'pound') && (value ?? 0) < 1000;
  if (weighs && atoms[name + 1]?.lower !== 'sterling') return { next: name + 1, kind: 'quantity' };
  const money = CURRENCIES.has(word.lower) || (name === at && CODES.has(word.text) && word.text.length === 3);
  if (!money) return null;
  if (DOUBTFUL_CURRENCIES.has(word.lower) && !(firm && (value ?? 0) >= 100)) return null;
  return { next: name + 1, kind: 'money' };
}

/** "years", "year-old", "km", "square kilometers", "degrees Celsius", "km/h". */
function readMeasure(atoms: readonly Atom[], at: number, firm: boolean): Unit | null {
  const word = atoms[at]!.lower;
  if (DURATIONS.has(word)) {
    const old = joins(atoms, at + 1) && atoms[at + 2]?.lower.startsWith('old');
    return { next: old ? at + 3 : at + 1, kind: 'duration' };
  }
  const point = atoms[at + 1]?.text === '.' ? 1 : 0;
  if (SQUARED.has(word) && MEASURES.has(atoms[at + 1 + point]?.lower ?? ''))
    return { next: at + 2 + point, kind: 'quantity' };
  if (!MEASURES.has(word) && !(word === 'm' && firm)) return null;
  // "two feet" in words may be a body's; figures and weights are a desk's.
  let next = at + 1;
  if (
    atoms[next]?.text === '/' &&
    atoms[next]!.glued &&
    (atoms[next + 1]?.lower === 'h' || atoms[next + 1]?.lower === 's')
  )
    next += 2;
  const scale = atoms[next]?.lower;
  if (scale === 'celsius' || scale === 'fahrenheit') next += 1;
  return { next, kind: 'quantity' };
}
