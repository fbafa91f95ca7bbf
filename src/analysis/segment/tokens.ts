import type { Token } from '../model';
import { abbreviationOf } from './abbreviations';
import { Unit, isLowerAt, isSpace, isUpperAt, unitOf } from './characters';

const APOSTROPHE = 0x27;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const AT = 0x40;
const HASH = 0x23;
const BACKTICK = 0x60;
const LEFT_SINGLE = 0x2018;
const JOINER = 0x200d;

const isWord = (unit: Unit): boolean => unit === Unit.letter || unit === Unit.digit;

/** Clitics that the Penn Treebank parts from their word, without the apostrophe. */
const clitics = new Set(['s', 're', 've', 'll', 'd', 'm', 'S', 'RE', 'VE', 'LL', 'D', 'M']);

/** Words after which a single capital is a name of its own and not an initial: "Plan B.", "World War I." */
const enumerators = new Set(
  'Plan War Vitamin Class Type Part Phase Chapter Section Title Group Annex Appendix Grade Category Hepatitis'.split(
    ' ',
  ),
);

/**
 * Cuts a text into words, numbers and marks by the conventions of the Penn Treebank, with what copy needs beside:
 * hyphenated words, names with apostrophes, web addresses and numbers with separators are one token; possessive
 * endings, dashes and each quotation mark are tokens of their own. Tokens are in order, do not overlap, and
 * cover every character that is not white space. Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  const push = (end: number): void => {
    tokens.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    const unit = unitOf(code);
    if (unit === Unit.space) {
      at++;
      continue;
    }
    const end =
      unit === Unit.letter || unit === Unit.digit
        ? word(text, at, tokens)
        : unit === Unit.surrogate
          ? pair(text, at, tokens)
          : mark(text, at, code, unit);
    push(end);
  }
  return tokens;
}

/** The end of a mark, or of a clitic, handle or decimal that a mark begins. */
function mark(text: string, at: number, code: number, unit: Unit): number {
  const next = text.charCodeAt(at + 1);
  if (unit === Unit.apostrophe) {
    const after = cliticEnd(text, at);
    if (after && at > 0 && !isSpace(text.charCodeAt(at - 1))) return after;
    return code === APOSTROPHE && next === APOSTROPHE ? at + 2 : at + 1;
  }
  if (unit === Unit.hyphen || code === STOP) {
    if (code === STOP && unitOf(next) === Unit.digit && (at === 0 || isSpace(text.charCodeAt(at - 1))))
      return run(text, at + 1);
    let end = at + 1;
    while (text.charCodeAt(end) === code) end++;
    return end;
  }
  if ((code === AT || code === HASH) && isWord(unitOf(next))) return run(text, at + 1);
  if (code === BACKTICK && next === BACKTICK) return at + 2;
  let end = at + 1;
  while (unitOf(text.charCodeAt(end)) === Unit.extender) end++;
  return end;
}

/** The end of a run of letters and digits. */
function run(text: string, at: number): number {
  let end = at;
  while (isWord(unitOf(text.charCodeAt(end)))) end++;
  return end;
}

/** The end of "'s", "’ll" and their like at an apostrophe, or 0. */
function cliticEnd(text: string, apostrophe: number): number {
  const first = text.charCodeAt(apostrophe + 1);
  if (unitOf(first) !== Unit.letter) return 0;
  const end = isWord(unitOf(text.charCodeAt(apostrophe + 2))) ? apostrophe + 3 : apostrophe + 2;
  if (isWord(unitOf(text.charCodeAt(end)))) return 0;
  return clitics.has(text.slice(apostrophe + 1, end)) ? end : 0;
}

/** Whether a web address begins here: "https://…", "www.…". */
function isAddress(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return false;
  const head = text.slice(at, at + 8).toLowerCase();
  return head.startsWith('http://') || head === 'https://' || head.startsWith('www.');
}

/** The end of a web or e-mail address: white space or a mark that only prose puts there. */
function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>"“”«»'.includes(text.charAt(end))) end++;
  while (end > at + 1 && ".,;:!?)]}’'…".includes(text.charAt(end - 1))) end--;
  return end;
}

/** The end of the word, number or address that begins at `at`. */
function word(text: string, at: number, before: readonly Token[]): number {
  if (isAddress(text, at)) return addressEnd(text, at);
  let end = at;
  /** Where the part since the last full stop begins, and whether the word has had one: "U.S". */
  let part = at;
  let dotted = false;
  for (;;) {
    const code = text.charCodeAt(end);
    const unit = unitOf(code);
    if (isWord(unit) || unit === Unit.extender) {
      end++;
      continue;
    }
    const next = text.charCodeAt(end + 1);
    const nextUnit = unitOf(next);
    const last = unitOf(text.charCodeAt(end - 1));
    if (unit === Unit.surrogate) {
      if (!isLetterPair(text, end)) break;
      end += 2;
      continue;
    }
    if (code === STOP) {
      if (last === Unit.digit && nextUnit === Unit.digit) {
        end += 2;
        continue;
      }
      const verdict = fullStop(text, at, part, end, dotted, before);
      if (verdict === 'outside') break;
      dotted = true;
      end++;
      part = end;
      if (verdict === 'last') {
        if (unitOf(text.charCodeAt(end)) !== Unit.hyphen || !isWord(unitOf(text.charCodeAt(end + 1)))) break;
      }
      continue;
    }
    if (!isWord(nextUnit)) break;
    if (unit === Unit.apostrophe || code === LEFT_SINGLE) {
      if (nextUnit !== Unit.letter || cliticEnd(text, end)) break;
      // "don't" is cut before its n; the next scan begins there and takes "n't" whole.
      if (isNegation(text, end)) return end - 1 > at ? end - 1 : end + 2;
      end++;
    } else if (unit === Unit.hyphen) {
      end++;
      part = end;
    } else if (code === COMMA || code === COLON || code === SLASH) {
      if (last !== Unit.digit || nextUnit !== Unit.digit) break;
      end++;
    } else if (code === AMPERSAND) {
      if (last !== Unit.letter || nextUnit !== Unit.letter) break;
      end++;
    } else if (code === AT) return addressEnd(text, end + 1);
    else break;
  }
  return end;
}

/** Whether the apostrophe at `at` stands in "n't" at the end of a word. */
function isNegation(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at - 1) | 0x20) === 0x6e &&
    (text.charCodeAt(at + 1) | 0x20) === 0x74 &&
    !isWord(unitOf(text.charCodeAt(at + 2)))
  );
}

/**
 * What a full stop after `text[part, end)` is to the word that began at `at`:
 * `inside` it ("U.S", "embassy.example"), its `last` character ("Gen.", "J.", "U.S."), or `outside` it.
 */
function fullStop(
  text: string,
  at: number,
  part: number,
  end: number,
  dotted: boolean,
  before: readonly Token[],
): 'inside' | 'last' | 'outside' {
  const size = end - part;
  const next = text.charCodeAt(end + 1);
  const letters = unitOf(text.charCodeAt(part)) === Unit.letter;
  if (unitOf(next) === Unit.letter) {
    if (!letters) return 'outside';
    // "U.S", "a.m", "Ph.D": parts of a letter or two, the next of one.
    const single = !isWord(unitOf(text.charCodeAt(end + 2)));
    if (size === 1 && (single || isUpperAt(text, part))) return single ? 'inside' : 'last';
    if (size === 2 && single && isUpperAt(text, part) && isUpperAt(text, end + 1)) return 'inside';
    if (abbreviationOf(text.slice(part, end)) === 'title' && part === at) return 'last';
    // A site's name in running text; a new sentence would begin with a capital.
    return isLowerAt(text, end - 1) && isLowerAt(text, end + 1) && size > 1 ? 'inside' : 'outside';
  }
  if (dotted && size === 1 && letters) return 'last';
  // An ellipsis after a word is no part of it.
  if (next === STOP) return 'outside';
  if (part !== at) return 'outside';
  if (size === 1 && isUpperAt(text, at)) return isInitial(text, end + 1, before) ? 'last' : 'outside';
  const abbreviation = abbreviationOf(text.slice(at, end));
  if (abbreviation === undefined) return 'outside';
  if (abbreviation === 'numbered') return followedByNumber(text, end + 1) ? 'last' : 'outside';
  return 'last';
}

/** A single capital with a full stop is an initial when a name goes on after it. */
function isInitial(text: string, after: number, before: readonly Token[]): boolean {
  if (enumerators.has(before.at(-1)?.text ?? '')) return false;
  const at = skipSpace(text, after);
  return at < text.length && (isUpperAt(text, at) || isLowerAt(text, at));
}

function followedByNumber(text: string, after: number): boolean {
  const at = skipSpace(text, after);
  return unitOf(text.charCodeAt(at)) === Unit.digit || /^[IVX]+\b/.test(text.slice(at, at + 6));
}

/** Skips at most three spaces: more is layout, and a bound keeps long runs of white space linear. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const letterPair = /[\p{L}\p{M}\p{N}]/u;

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

const isLetterPair = (text: string, at: number): boolean =>
  isPair(text, at) && letterPair.test(text.slice(at, at + 2));

/** The end of a word in an astral script, of an emoji with its joiners and selectors, or of half a pair. */
function pair(text: string, at: number, before: readonly Token[]): number {
  if (!isPair(text, at)) return at + 1;
  if (isLetterPair(text, at)) return word(text, at, before);
  let end = at + 2;
  if (isFlagHalf(text, at) && isFlagHalf(text, end)) end += 2;
  for (;;) {
    const code = text.charCodeAt(end);
    if (unitOf(code) === Unit.extender) {
      end++;
      if (code === JOINER && isPair(text, end)) end += 2;
    } else if (isSkinTone(text, end)) end += 2;
    else return end;
  }
}

function isSkinTone(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

/** Flags are written with two letters of their own. */
function isFlagHalf(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
