import { hashOf, pair } from './hash';
import { FLAG, type Lexicon } from './lexicon';
import type { Word } from './word';

/**
 * What a word's surroundings say of it: pairs of neighbouring words and clusters, the run of capitalised words that it
 * stands in ("run": its last word is its head, as in "Ministry of Foreign Affairs"), known phrases that cover it,
 * and the look of the whole sentence. Features of single words at their places (two before to two after) are not
 * listed here: the tagger adds them up from {@link Word.near} and {@link Word.far}.
 */
export interface Surroundings {
  /** Calls `add` with the key of each feature of the word at `i`. */
  readonly each: (i: number, add: (key: number) => void) => void;
}

const F = {
  bigramBefore: 101,
  bigramAfter: 102,
  clusterBefore: 103,
  clusterAfter: 104,
  clusterAround: 105,
  shapes: 106,
  shapesWide: 107,
  phrase: 110,
  phraseBefore: 111,
  phraseAfter: 112,
  phraseLong: 113,
  phraseShape: 114,
  runHead: 120,
  runHeadCluster: 121,
  runFirst: 122,
  runLeft: 123,
  runRight: 124,
  runPlace: 125,
  wideHead: 126,
  wideHeadCluster: 127,
  runLeftCluster: 128,
  runRightCluster: 129,
  wideFirst: 130,
  runFlags: 131,
  wideRight: 132,
  wideHeadFlags: 133,
  look: 140,
  lookShape: 141,
  start: 142,
  bias: 143,
  flagsBefore: 144,
  flagsAfter: 145,
  inBrackets: 146,
  runFirstCluster: 147,
  skipBefore: 148,
  skipAfter: 149,
  startRank: 150,
  runLeftFlags: 151,
  runAny: 155,
  wideAny: 156,
};

const OPEN = hashOf('(');
const CLOSE = hashOf(')');

/** How a sentence is set: in running copy, in capitals, or with Most Words Capitalised. */
const RUNNING = 0,
  CAPITALS = 1,
  HEADLINE = 2;

const EDGE: Pick<Word, 'lower' | 'shape' | 'capital' | 'upper' | 'joins'> & { entry: Word['entry'] } = {
  lower: 1,
  shape: 1,
  capital: false,
  upper: false,
  joins: false,
  entry: { coarse: 0, middle: 0, fine: 0, flat: 0, rank: 0, flags: 0 },
};

/** The features of a sentence's words. Cost linear in the number of words: phrases and runs are found once for all. */
export function surroundings(words: readonly Word[], lexicon: Lexicon): Surroundings {
  const n = words.length;
  const at = (i: number) => (i >= 0 && i < n ? words[i]! : EDGE);
  const look = lookOf(words);
  const runs = findRuns(words);
  const phrases = findPhrases(words, lexicon);
  let depth = 0;
  const bracketed = words.map((word) => {
    if (word.lower === OPEN) depth++;
    else if (word.lower === CLOSE && depth) depth--;
    return depth > 0 ? 1 : 0;
  });

  const each = (i: number, add: (key: number) => void): void => {
    const word = words[i]!;
    const before = at(i - 1);
    const after = at(i + 1);
    add(F.bias);
    add(pair(pair(F.bigramBefore, before.lower), word.lower));
    add(pair(pair(F.bigramAfter, word.lower), after.lower));
    add(pair(pair(F.skipBefore, before.lower), word.shape));
    add(pair(pair(F.skipAfter, after.lower), word.shape));
    const around = before.entry.middle * 1024 + after.entry.middle;
    add(pair(pair(F.clusterBefore, before.entry.middle), word.entry.middle * 8 + (word.capital ? 1 : 0)));
    add(pair(pair(F.clusterAfter, after.entry.middle), word.entry.middle * 8 + (word.capital ? 1 : 0)));
    add(pair(pair(F.clusterAround, around), word.shape));
    add(pair(pair(F.shapes, before.shape), pair(word.shape, after.shape)));
    add(
      pair(
        pair(F.shapesWide, at(i - 2).shape),
        pair(pair(before.shape, word.shape), pair(after.shape, at(i + 2).shape)),
      ),
    );
    if (before.entry.flags || word.entry.flags)
      add(
        pair(
          pair(F.flagsBefore, before.entry.flags * 2 + (before.capital ? 1 : 0)),
          word.entry.flags * 2 + (word.capital ? 1 : 0),
        ),
      );
    if (after.entry.flags || word.entry.flags)
      add(
        pair(
          pair(F.flagsAfter, after.entry.flags * 2 + (after.capital ? 1 : 0)),
          word.entry.flags * 2 + (word.capital ? 1 : 0),
        ),
      );

    const phrase = phrases[i]!;
    if (phrase) {
      add(pair(F.phrase, phrase & 0xff));
      add(pair(F.phraseLong, phrase));
      add(pair(pair(F.phraseShape, phrase & 0xff), word.shape));
    }
    if (i > 0 && phrases[i - 1]) add(pair(F.phraseBefore, phrases[i - 1]! & 0xff));
    if (i + 1 < n && phrases[i + 1]) add(pair(F.phraseAfter, phrases[i + 1]! & 0xff));

    add(pair(pair(F.lookShape, look), word.shape));
    if (i === 0) {
      add(pair(F.start, word.shape));
      add(pair(pair(F.startRank, word.entry.rank), word.entry.flags));
    }
    if (bracketed[i]) add(pair(F.inBrackets, word.shape));

    const run = runs[i];
    if (!run) return;
    const place = (i === run.start ? 1 : 0) + (i === run.end - 1 ? 2 : 0);
    const head = at(run.end - 1);
    const first = at(run.start);
    const left = at(run.start - 1);
    const right = at(run.end);
    const size = Math.min(run.end - run.start, 5);
    add(pair(F.runPlace, place * 8 + size));
    add(pair(pair(F.runHead, head.lower), place));
    add(pair(pair(F.runHeadCluster, head.entry.fine), place));
    add(pair(pair(F.runFirst, first.lower), place));
    add(pair(pair(F.runFirstCluster, first.entry.middle), place));
    add(pair(pair(F.runLeft, left.lower), place));
    add(pair(pair(F.runRight, right.lower), place));
    add(pair(pair(F.runLeftCluster, left.entry.fine), place));
    add(pair(pair(F.runRightCluster, right.entry.fine), place));
    add(pair(pair(F.runFlags, first.entry.flags), pair(head.entry.flags, place)));
    add(pair(pair(F.runLeftFlags, left.entry.flags), place));
    for (const bit of TELLING) {
      if (run.flags & bit) add(pair(F.runAny, bit * 4 + place));
      if (run.wideFlags & bit && !(run.flags & bit)) add(pair(F.wideAny, bit * 4 + place));
    }
    const wideFirst = at(run.wideStart);
    const wideHead = at(run.wideEnd - 1);
    const widePlace = (i === run.wideStart ? 1 : 0) + (i === run.wideEnd - 1 ? 2 : 0) + (word.joins ? 4 : 0);
    if (run.wideStart !== run.start || run.wideEnd !== run.end) {
      add(pair(pair(F.wideFirst, wideFirst.lower), widePlace));
      add(pair(pair(F.wideHead, wideHead.lower), widePlace));
      add(pair(pair(F.wideHeadCluster, wideFirst.entry.middle), widePlace));
      add(pair(pair(F.wideHeadFlags, wideFirst.entry.flags), widePlace));
      add(pair(pair(F.wideRight, at(run.wideEnd).lower), widePlace));
    }
  };
  return { each };
}

/** Runs of capitalised words `[start, end)`, and the wider run `[wideStart, wideEnd)` that joining words make of several. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly wideStart: number;
  readonly wideEnd: number;
  /** The flags that any of its words has. */
  readonly flags: number;
  readonly wideFlags: number;
}

/** Flags of any word in a run that tell what the whole run is. */
const TELLING = [
  FLAG.organizationHead,
  FLAG.eventHead,
  FLAG.documentHead,
  FLAG.country,
  FLAG.city,
  FLAG.firstName,
  FLAG.title,
];

/** At most this many joining words stand between two parts of one name: "Convention on the Law of the Sea". */
const MAX_JOINING = 2;

function findRuns(words: readonly Word[]): (Run | undefined)[] {
  const runs = new Array<Run | undefined>(words.length);
  for (let i = 0; i < words.length;) {
    if (!words[i]!.capital) {
      i++;
      continue;
    }
    const wideStart = i;
    const parts: [number, number][] = [];
    let wideEnd: number;
    for (;;) {
      const start = i;
      while (i < words.length && words[i]!.capital) i++;
      parts.push([start, i]);
      wideEnd = i;
      let next = i;
      while (next < words.length && next - i < MAX_JOINING && words[next]!.joins && !words[next]!.capital)
        next++;
      if (next === i || next >= words.length || !words[next]!.capital) break;
      i = next;
    }
    let wideFlags = 0;
    for (let k = wideStart; k < wideEnd; k++) wideFlags |= words[k]!.entry.flags;
    for (const [start, end] of parts) {
      let flags = 0;
      for (let k = start; k < end; k++) {
        flags |= words[k]!.entry.flags;
      }
      const run = { start, end, wideStart, wideEnd, flags, wideFlags };
      // A joining word belongs to no run of its own but to the one before it.
      for (let k = start; k < wideEnd && (k < end || !words[k]!.capital); k++) runs[k] = run;
    }
  }
  return runs;
}

/** Per word: 0, or place in a known phrase (1 begins, 2 goes on) and its label, then its length. */
function findPhrases(words: readonly Word[], lexicon: Lexicon): Uint16Array {
  const found = new Uint16Array(words.length);
  const lower = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) lower[i] = words[i]!.lower;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue;
    const match = lexicon.phraseAt(lower, i, words.length);
    if (!match) continue;
    const length = match >> 4;
    const label = match & 15;
    for (let k = 0; k < length; k++) {
      found[i + k] = (Math.min(length, 4) << 8) | (label * 4 + (k === 0 ? 1 : 2) + (length > 1 ? 64 : 0));
    }
    i += length - 1;
  }
  return found;
}

function lookOf(words: readonly Word[]): number {
  let letters = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    if (word.shape === 0 || (!word.capital && word.entry.rank === 0 && !word.joins)) continue;
    letters++;
    if (word.capital) capital++;
    if (word.upper) upper++;
  }
  if (letters < 3) return upper === letters ? CAPITALS : RUNNING;
  if (upper * 10 > letters * 7) return CAPITALS;
  return capital * 10 > letters * 7 ? HEADLINE : RUNNING;
}
