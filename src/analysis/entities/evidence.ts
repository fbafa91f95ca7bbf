import type { Token } from '../model';
import { hashOf, pair } from './hash';
import { isInside, labelOf, LABELS, OUTSIDE } from './tags';
import type { Word } from './word';

/**
 * What the rest of the document says of a word. "Popkov" alone on a line may be anybody or anything; where the
 * same document has "Ambassador Andrei Popkov" it is a person. The tagger's first reading of every passage is counted
 * word by word, and each word then gets features from the counts of its other appearances, with which the
 * passage is read a second time.
 *
 * The features depend on the first readings only, never on second ones: the result is the same whatever was edited
 * before.
 */

/**
 * Counts of one word: per label (0 "no name", then 1 + label), from {@link LONG} on those in names of several words, and
 * last the sum of all of these.
 */
type Counts = Int32Array;

const KINDS = 1 + LABELS.length;
const LONG = KINDS;
const SUM = 2 * KINDS;
/** A key and an index as one number: keys have 30 bits, indices are below this. */
const KEY_STEP = 32;

/** What a passage has to do with the document's counts. */
export interface Sightings {
  /** What it adds: keys of words, each with the index in {@link Counts} that it adds to, in turn. */
  readonly entries: Int32Array;
  /** The keys that its own features are worked out from. */
  readonly asks: Int32Array;
}

const INITIALS = hashOf('initials');

/** Only words that may be names are counted, and single capitals are too common to tell anything. */
const counts = (token: Token, word: Word): boolean => word.capital && token.text.length > 1;

export function sightingsOf(tokens: readonly Token[], words: readonly Word[], tags: Uint8Array): Sightings {
  const entries: number[] = [];
  const asks: number[] = [];
  tokens.forEach((token, i) => {
    if (counts(token, words[i]!)) asks.push(words[i]!.lower);
    if (words[i]!.upper) asks.push(shortForm(token));
  });
  for (let i = 0; i < tags.length;) {
    let end = i + 1;
    if (tags[i] !== OUTSIDE) while (end < tags.length && isInside(tags[end]!)) end++;
    const kind = tags[i] === OUTSIDE ? 0 : 1 + labelOf(tags[i]!);
    for (let k = i; k < end; k++) {
      if (!counts(tokens[k]!, words[k]!)) continue;
      entries.push(words[k]!.lower, kind);
      if (end - i > 1) entries.push(words[k]!.lower, LONG + kind);
    }
    if (kind && end - i > 2) entries.push(initialsOf(tokens, words, i, end), LONG + kind);
    i = end;
  }
  return { entries: Int32Array.from(entries), asks: Int32Array.from(asks) };
}

/** Key of the short form "UN" of "United Nations". */
function initialsOf(tokens: readonly Token[], words: readonly Word[], first: number, end: number): number {
  let initials = '';
  for (let i = first; i < end; i++) if (words[i]!.capital) initials += tokens[i]!.text[0]!.toLowerCase();
  return pair(INITIALS, hashOf(initials));
}

const shortForm = (token: Token): number => pair(INITIALS, hashOf(token.text.toLowerCase()));

/** The counts of a document, kept up as passages come and go. */
export class Evidence {
  private readonly counts = new Map<number, Counts>();

  of(key: number): Counts | undefined {
    return this.counts.get(key);
  }

  /**
   * Counts sightings more or, where `times` is negative, less often. Returns the keys whose counts are other than
   * before: a passage that goes and one like it that comes mostly cancel out.
   */
  change(all: Iterable<readonly [sightings: Sightings, times: number]>): Set<number> {
    const net = new Map<number, number>();
    for (const [{ entries }, times] of all) {
      for (let i = 0; i < entries.length; i += 2) {
        const cell = entries[i]! * KEY_STEP + entries[i + 1]!;
        net.set(cell, (net.get(cell) ?? 0) + times);
      }
    }
    const changed = new Set<number>();
    for (const [cell, times] of net) {
      if (times === 0) continue;
      const key = Math.floor(cell / KEY_STEP);
      let found = this.counts.get(key);
      if (!found) this.counts.set(key, (found = new Int32Array(SUM + 1)));
      found[cell % KEY_STEP]! += times;
      found[SUM]! += times;
      if (found[SUM] === 0) this.counts.delete(key);
      changed.add(key);
    }
    return changed;
  }
}

const F = { best: 201, own: 202, each: 203, part: 204, initials: 205, bestShape: 206 };

/**
 * The keys of the evidence's features for each word of a sentence whose first reading is `tags`: words and keys in
 * turn, or nothing where the document has nothing to say. The word's own appearance is not counted.
 */
export function evidenceKeys(
  tokens: readonly Token[],
  words: readonly Word[],
  tags: Uint8Array,
  evidence: Evidence,
): number[] {
  const keys: number[] = [];
  for (let i = 0; i < tags.length; i++) {
    const word = words[i]!;
    if (!counts(tokens[i]!, word)) continue;
    const own = tags[i] === OUTSIDE ? 0 : 1 + labelOf(tags[i]!);
    const ownLong = own > 0 && (isInside(tags[i]!) || (i + 1 < tags.length && isInside(tags[i + 1]!)));
    const found = evidence.of(word.lower);
    if (found) {
      let total = -1;
      for (let kind = 0; kind < KINDS; kind++) total += found[kind]!;
      if (total > 0) {
        let best = 0;
        let most = -1;
        for (let kind = 0; kind < KINDS; kind++) {
          const count = found[kind]! - (kind === own ? 1 : 0);
          if (count > most) {
            most = count;
            best = kind;
          }
          if (count > 0) keys.push(i, pair(F.each, kind * 4 + Math.min(count, 3)));
          const part = found[LONG + kind]! - (kind === own && ownLong ? 1 : 0);
          if (part > 0) keys.push(i, pair(F.part, (kind * 4 + Math.min(part, 2)) * 2 + (ownLong ? 1 : 0)));
        }
        const share = most === total ? 3 : most * 4 >= total * 3 ? 2 : most * 2 >= total ? 1 : 0;
        const many = total > 5 ? 3 : total > 2 ? 2 : total > 1 ? 1 : 0;
        keys.push(i, pair(F.best, (best * 4 + share) * 4 + many));
        keys.push(i, pair(F.own, ((best * 4 + share) * KINDS + own) * 2 + (ownLong ? 1 : 0)));
        keys.push(i, pair(pair(F.bestShape, best * 4 + share), word.shape));
      }
    }
    if (word.upper) {
      const long = evidence.of(shortForm(tokens[i]!));
      if (long)
        for (let kind = 1; kind < KINDS; kind++) if (long[LONG + kind]) keys.push(i, pair(F.initials, kind));
    }
  }
  return keys;
}
