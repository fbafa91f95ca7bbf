import {
  dateWords,
  directions,
  functionWords,
  nameParticles,
  negations,
  numberWords,
  officeWords,
  shortDays,
  shortMonths,
  unitWords,
} from './factWords';
import { joinSplit, numberBeforeLetters, numberKey } from './numerals';
import { quotedStretches } from './quotation';
import type { Word } from './word';

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
const sign = /[%‰°$€£¥₩₽₹+×÷=<>±\p{Sc}]/u;
const apostrophes = "'’ʼ";
const invisible = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
const dashes = '-−–‐‑';
const DIGIT = /[0-9]/;

/**
 * The words of a claim, with those marked that carry facts. Marks and spaces are no words: they may change. Linear, but for quotation
 * marks in great number.
 *
 * @param opened the mark of the quotation that the claim begins inside of
 * @param givesRole the claim says which office someone holds, so that words for offices carry facts
 */
export function wordsOf(text: string, opened?: string, givesRole = false): Word[] {
  const words: Word[] = [];
  const stretches = quotedStretches(text, opened);
  let stretch = 0;
  let isStart = true;
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const end = wordCharacter.test(character)
      ? wordEnd(text, at)
      : sign.test(character)
        ? at + character.length
        : at;
    if (end === at) {
      if ('.!?:;\n•'.includes(character)) isStart = true;
      at += character.length;
      continue;
    }
    while (stretch < stretches.length && stretches[stretch]!.end <= at) stretch++;
    const isQuoted = stretches[stretch] !== undefined && stretches[stretch]!.start <= at;
    for (const word of read(text, at, end, isStart)) words.push({ ...word, isQuoted });
    isStart = false;
    at = end;
  }
  const joined = joinSplit(text, words);
  return joined.map((word, i) => {
    if (word.fact) return word;
    if (isPartOfName(text, joined, i)) return { ...word, fact: 'name' };
    if (word.isQuoted) return { ...word, fact: 'quoted' };
    const office = givesRole ? officeWords.get(word.key) : undefined;
    return office === undefined ? word : { ...word, key: office, fact: 'role' };
  });
}

/** Whether a small word is one of a name: "un" in "Kim Jong-un", "bin" in "Mohammed bin Salman". */
function isPartOfName(text: string, words: readonly Word[], i: number): boolean {
  const { key, start, end } = words[i]!;
  const isName = (other: Word | undefined): boolean => other?.fact === 'name';
  const [before, after] = [words[i - 1], words[i + 1]];
  if (isName(before) && before!.end === start - 1 && dashes.includes(text.charAt(start - 1))) return true;
  if (isName(after) && after!.start === end + 1 && dashes.includes(text.charAt(end))) return true;
  return (
    nameParticles.has(key) && (isName(after) || (nameParticles.has(after?.key ?? '') && isName(words[i + 2])))
  );
}

/** The end of the word or number at `at`: over apostrophes in words, full stops in "U.S.", separators in "1,250.5" and "18:07". */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    if (wordCharacter.test(character) || invisible.includes(character)) {
      end += character.length;
      continue;
    }
    const next = text.charAt(end + 1);
    const last = text.charAt(end - 1);
    if (!next || !wordCharacter.test(next)) break;
    const joins =
      apostrophes.includes(character) ||
      ('.,:/'.includes(character) && DIGIT.test(last) && DIGIT.test(next)) ||
      (character === '.' && end - at <= 12 && isInitial(text, end, at));
    if (!joins) break;
    end++;
  }
  return end;
}

/** Whether the letter before a full stop stands alone: "U.S", "a.m". */
function isInitial(text: string, stop: number, start: number): boolean {
  const single = stop - 1 === start || text.charAt(stop - 2) === '.';
  return single && /\p{L}/u.test(text.charAt(stop - 1)) && !wordCharacter.test(text.charAt(stop + 2));
}

type Bare = Omit<Word, 'isQuoted'>;

const NOT = { key: 'not', form: "n't", fact: 'negation' } as const;

/** The word `text[start, end)`; two of them where it is a contraction with "not", or a number with its unit ("3km", "$3m"). */
function read(text: string, start: number, end: number, isStart: boolean): Bare[] {
  const plain = plainForm(text.slice(start, end));
  const small = plain.toLowerCase();
  if (small.length > 3 && small.endsWith("n't")) {
    const cut = end - 3;
    return [bare(start, cut, plain.slice(0, -3), true), { start: cut, end, ...NOT }];
  }
  if (small === 'cannot')
    return [bare(start, start + 3, plain.slice(0, 3), true), { start: start + 3, end, ...NOT }];
  const cut = start + numberBeforeLetters(text.slice(start, end));
  const unit = cut > start ? joinedUnit(text, start, cut, end) : undefined;
  if (unit) return [...read(text, start, cut, isStart), unit];
  const owner = small.endsWith("'s") ? plain.slice(0, -2) : plain;
  const isSigned = dashes.includes(text.charAt(start - 1)) && /^[\s($€£¥]?$/.test(text.charAt(start - 2));
  if (DIGIT.test(owner) && isSigned && start > 0)
    return [{ start: start - 1, end, key: `-${numberKey(owner)}`, form: small, fact: 'number' }];
  return [bare(start, end, owner, isStart)];
}

/** The unit or scale that is joined to a number. An "m" is a million where it is money, and may be metres elsewhere. */
function joinedUnit(text: string, start: number, cut: number, end: number): Bare | undefined {
  const small = text.slice(cut, end).toLowerCase();
  if (small === 'm' && /\p{Sc}/u.test(text.charAt(start - 1)))
    return { start: cut, end, key: 'million', form: small, fact: 'number' };
  const unit = bare(cut, end, small, false);
  return unit.fact === 'number' || unit.fact === 'unit' || small === 'am' || small === 'pm'
    ? unit
    : undefined;
}

/** Without soft hyphens and joiners, ligatures resolved, one form of the apostrophe, composed. */
function plainForm(word: string): string {
  let plain = '';
  for (const character of word)
    if (!invisible.includes(character))
      plain += apostrophes.includes(character)
        ? "'"
        : /[ﬀ-ﬆ]/.test(character)
          ? character.normalize('NFKC')
          : character;
  return plain.normalize('NFC');
}

/** @param isStart the word begins a sentence, so that its capital says nothing */
function bare(start: number, end: number, word: string, isStart: boolean): Bare {
  const dotless = word.replaceAll('.', '');
  const small = dotless.toLowerCase();
  const at = { start, end, form: small };
  if (DIGIT.test(word)) return { ...at, key: numberWords.get(small) ?? numberKey(word), fact: 'number' };
  const isCapital = dotless !== small && word !== 'I';
  // "US" is another word than "us"; longer words in capitals are only set so.
  if (isCapital && dotless.length > 1 && dotless.length <= 4 && dotless === dotless.toUpperCase())
    return { ...at, key: dotless, fact: 'name' };
  const date =
    dateWords.get(small) ?? (isCapital ? (shortMonths.get(small) ?? shortDays.get(small)) : undefined);
  if (date) return { ...at, key: date, fact: 'date' };
  const number = numberWords.get(small);
  if (number) return { ...at, key: number, fact: 'number' };
  const unit = unitWords.get(small);
  if (unit) return { ...at, key: unit, fact: 'unit' };
  if (negations.has(small)) return { ...at, key: small, fact: 'negation' };
  if (directions.has(small)) return { ...at, key: small, fact: 'direction' };
  const isCaseless = /\p{Lo}/u.test(word);
  if (isCaseless || (isCapital && !(isStart && functionWords.has(small))))
    return { ...at, key: small, fact: 'name' };
  return { ...at, key: small };
}
