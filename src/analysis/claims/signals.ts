import { figuresOf } from '../figures/figures';
import type { ClaimKind, Figure, Passage, Span } from '../model';
import {
  APPOINTS,
  CAUSAL,
  CAUSAL_PAIRS,
  CHANGE,
  CHIEF,
  COMPARATIVES,
  COMPARING,
  ERAS,
  JUBILEES,
  EVENTS,
  GEOGRAPHY,
  GEOGRAPHY_PAIRS,
  LARGELY,
  LEGAL_ALONE,
  LEGAL_NOUNS,
  LEGAL_VERBS,
  MANY,
  NOT_SUPERLATIVE,
  OFFICES,
  ONLY,
  OPINION,
  RANKING,
  SHARES,
  WISH,
} from './lexicon';

/**
 * Something that makes words checkable: “nearly 40 percent” states a share. Offsets inside the passage.
 * `weight` says how far it goes towards a claim: 1 is enough alone, less wants company.
 */
export interface Signal extends Span {
  readonly kind: ClaimKind;
  readonly weight: number;
  /** What it does, for the reason: "states a share". */
  readonly does: string;
}

/** The words that ask, wish or judge, by which less of a clause is fact. */
export interface Doubt extends Span {
  readonly by: 'wish' | 'opinion';
}

export interface Signals {
  /** In the order of the text. */
  readonly facts: readonly Signal[];
  readonly doubts: readonly Doubt[];
}

/** Enough by itself. */
const FIRM = 1;
/** Wants a second sign in the same clause. */
const HALF = 0.5;
/** How many tokens lie at most between a legal noun or an office and the verb that makes it an assertion. */
const REACH = 8;

const remembered = new WeakMap<Passage, Signals>();

/** Finds the signs of claims in a passage. Linear, and remembered by passage. */
export function signalsOf(passage: Passage): Signals {
  let signals = remembered.get(passage);
  if (!signals) {
    signals = readSignals(passage);
    remembered.set(passage, signals);
  }
  return signals;
}

function readSignals(passage: Passage): Signals {
  const { tokens } = passage;
  const lower = tokens.map((token) => token.text.toLowerCase());
  const facts: Signal[] = [];
  const doubts: Doubt[] = [];
  const note = (kind: ClaimKind, weight: number, does: string, from: number, to = from): void => {
    facts.push({ kind, weight, does, start: tokens[from]!.start, end: tokens[to]!.end });
  };
  const figures = figuresOf(passage);
  let figure = 0;
  for (const each of figures) {
    const signal = ofFigure(each, passage.text);
    if (signal) facts.push(signal);
  }
  let legalVerb = -Infinity;
  let legalNoun = -Infinity;
  let appointed = -Infinity;
  let sentence = 0;
  let sentenceStart = 0;
  let sentenceEnd = passage.sentences[0]?.lastToken ?? tokens.length;
  for (let at = 0; at < lower.length; at += 1) {
    while (at >= sentenceEnd && sentence + 1 < passage.sentences.length) {
      sentence += 1;
      sentenceStart = at;
      sentenceEnd = passage.sentences[sentence]!.lastToken;
      legalVerb = legalNoun = appointed = -Infinity;
    }
    const word = lower[at]!;
    const before = at > sentenceStart ? lower[at - 1]! : '';
    const after = at + 1 < sentenceEnd ? lower[at + 1]! : '';
    const pair = `${word}_${after}`;
    while (figure < figures.length && figures[figure]!.end <= tokens[at]!.start) figure += 1;
    const inFigure = figure < figures.length && figures[figure]!.start <= tokens[at]!.start;
    const opens = at === sentenceStart || (at === sentenceStart + 1 && !isWord(before));

    if (WISH.has(word) && !(word === 'may' && tokens[at]!.text === 'May'))
      doubts.push({ by: 'wish', ...spanOf(tokens[at]!) });
    if (OPINION.has(word)) doubts.push({ by: 'opinion', ...spanOf(tokens[at]!) });

    // Ranks and comparisons.
    if (isSuperlative(word)) note('superlative', FIRM, 'ranks', at);
    else if (RANKING.has(word) && before !== 'at' && before !== 'do')
      note('superlative', word === 'best' ? HALF : FIRM, 'ranks', at);
    else if (word === 'most' && ranksNext(after)) note('superlative', FIRM, 'ranks', at, at + 1);
    else if (ONLY.has(word) && before === 'the' && !inFigure && after !== 'time' && isWord(after))
      note('superlative', word === 'last' ? HALF : FIRM, 'ranks', at, at + 1);
    else if (
      CHIEF.has(word) &&
      isWord(after) &&
      before !== 'co' &&
      after !== 'minister' &&
      after !== 'ministers' &&
      after !== 'executive' &&
      after !== 'of'
    ) {
      note(
        'superlative',
        word === 'heavyweight' || word === 'leading' || word === 'dominant' ? FIRM : HALF,
        'ranks',
        at,
        at + 1,
      );
    }
    if (COMPARATIVES.has(word) && comparesWith(lower, at, sentenceEnd))
      note('comparison', FIRM, 'compares', at);
    else if (COMPARING.has(word) && !(word === 'double' && after === 'standards'))
      note('comparison', FIRM, 'compares', at);
    else if (CHANGE.has(word)) note('statistic', HALF, 'states a change', at);

    // Amounts without a number.
    if (word === 'most' && after === 'of') note('statistic', FIRM, 'states a share', at, at + 1);
    else if (SHARES.has(word)) note('statistic', FIRM, 'states a share', at);
    else if (LARGELY.has(word))
      note('statistic', HALF, word === 'always' ? 'speaks of every case' : 'states a share', at);
    else if (MANY.has(word) && opens && after !== 'importantly') note('statistic', FIRM, 'counts', at);

    // Causes.
    if (CAUSAL_PAIRS.has(pair))
      note(
        'causal',
        word === 'have' || word === 'has' || word === 'had' ? HALF : FIRM,
        'names a cause',
        at,
        at + 1,
      );
    else if (CAUSAL.has(word)) note('causal', FIRM, 'names a cause', at);
    if (word === 'result' && before === 'a' && lower[at - 2] === 'as')
      note('causal', FIRM, 'names a cause', at - 2, at);

    // Law.
    if (LEGAL_ALONE.has(word)) note('legal', FIRM, 'states a legal fact', at);
    else if (LEGAL_NOUNS.has(word)) {
      legalNoun = at;
      if (at - legalVerb <= REACH) {
        note('legal', FIRM, 'states a legal fact', at);
        legalVerb = -Infinity;
      }
    } else if (LEGAL_VERBS.has(word)) {
      legalVerb = at;
      if (at - legalNoun <= REACH) {
        note('legal', FIRM, 'states a legal fact', legalNoun);
        legalNoun = -Infinity;
      }
    }

    // Offices.
    if (APPOINTS.has(word)) appointed = at;
    if (OFFICES.has(word) && at - appointed <= REACH && isHeld(lower, appointed, at)) {
      note('role', FIRM, 'gives a role', at);
      appointed = -Infinity;
    }

    // The past.
    if (JUBILEES.has(word))
      note(
        'history',
        FIRM,
        'counts years since an event',
        at > sentenceStart && isWord(before) ? at - 1 : at,
        at,
      );
    else if (ERAS.has(word) || EVENTS.has(word)) note('history', HALF, 'tells history', at);

    // Place.
    if (GEOGRAPHY_PAIRS.has(pair)) note('geography', HALF, 'says where', at, at + 1);
    else if (GEOGRAPHY.has(word))
      note('geography', word === 'landlocked' || word.startsWith('border') ? FIRM : HALF, 'says where', at);
  }
  facts.sort((a, b) => a.start - b.start || a.end - b.end);
  return { facts, doubts };
}

/** What a figure makes of its clause. Small bare numbers and days are only half a sign. */
function ofFigure(figure: Figure, text: string): Signal | null {
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
      return { start, end, kind: 'history', weight: HALF, does: 'counts' };
    case 'duration':
      return { start, end, kind: 'history', weight: hasLongTime(words) ? FIRM : HALF, does: 'gives a time' };
    case 'date':
      return hasYear(words)
        ? { start, end, kind: 'date', weight: FIRM, does: 'dates an event' }
        : { start, end, kind: 'date', weight: HALF, does: 'gives a date' };
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

function isSuperlative(word: string): boolean {
  return word.length > 5 && word.endsWith('est') && !NOT_SUPERLATIVE.has(word) && isWord(word);
}

const ADJECTIVE_ENDINGS = [
  'ed',
  'ing',
  'ful',
  'ive',
  'al',
  'ous',
  'ant',
  'ent',
  'able',
  'ible',
  'ic',
  'ar',
  'ary',
  'ate',
  'rse',
  'rful',
];

/** "most important" ranks; "most countries" counts. */
function ranksNext(word: string): boolean {
  return word.length > 4 && ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending));
}

/** "larger than", "more students than": the word compared with stands near. "more than 200" only bounds a number. */
function comparesWith(lower: readonly string[], at: number, end: number): boolean {
  const last = Math.min(end, at + 6);
  for (let i = at + 1; i < last; i += 1) {
    if (lower[i] !== 'than') continue;
    const next = lower[i + 1] ?? '';
    const digit = next.charCodeAt(0);
    if (i === at + 1 && ((digit >= 48 && digit <= 57) || next === '$' || next === '€' || next === '£'))
      return false;
    return !(i === at + 1 && (next === 'ever' || next === 'just' || next === 'a'));
  }
  return false;
}

/** From "is" to "president" without a verb or a stop between. */
function isHeld(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const word = lower[i]!;
    if (
      word === ',' ||
      word === ';' ||
      word === 'that' ||
      word === 'by' ||
      word === 'with' ||
      word === 'said' ||
      word === 'told'
    )
      return false;
  }
  return to > from + 1 || lower[from] === 'became';
}

function isWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 0xbf && (code < 0x2000 || code > 0x206f));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
