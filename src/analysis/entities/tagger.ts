import { surroundings } from './features';
import { pair } from './hash';
import type { Lexicon } from './lexicon';
import { TAG_COUNT } from './tags';
import type { Weights } from './weights';
import { readWord, type Word } from './word';

/** A linear-chain tagger: a sentence's words in, a tag for each out. */
export interface Tagger {
  readonly read: (text: string) => Word;
  /** Scores of all tags for all words, `[i * TAG_COUNT + tag]`, without the transitions. */
  readonly score: (words: readonly Word[]) => Float32Array;
  /** The scores with the weights of further features added: words and feature keys in turn. */
  readonly withEvidence: (scores: Float32Array, keys: readonly number[]) => Float32Array;
  /** The best sequence of tags for such scores. */
  readonly decode: (scores: Float32Array) => Uint8Array;
}

/** A word lends features to its neighbours up to two places away. */
export const REACH = 2;
const WIDTH = 2 * REACH + 1;

/** Words kept with their scores; then all are forgotten, so that a text of ever new words stays within memory. */
const MAX_KEPT = 60_000;

/** The key of a feature of a word that stands `offset` places from the word being tagged. */
export const offsetKey = (key: number, offset: number): number => pair(key, 7001 + offset);

export function createTagger(lexicon: Lexicon, weights: Weights): Tagger {
  const known = new Map<string, Word>();
  // What a word adds to the scores of the word two after it, one after it, itself, one before it, two before it.
  const lent = new Map<Word, Float32Array>();

  const read = (text: string): Word => {
    let word = known.get(text);
    if (!word) {
      if (known.size >= MAX_KEPT) {
        known.clear();
        lent.clear();
      }
      word = readWord(text, lexicon);
      known.set(text, word);
    }
    return word;
  };

  const lend = (word: Word): Float32Array => {
    let scores = lent.get(word);
    if (scores) return scores;
    scores = new Float32Array(WIDTH * TAG_COUNT);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const at = (offset + REACH) * TAG_COUNT;
      for (const key of offset === 0 ? word.near : word.far)
        weights.addTo(scores, at, offsetKey(key, offset));
    }
    lent.set(word, scores);
    return scores;
  };

  const score = (words: readonly Word[]): Float32Array => {
    const scores = new Float32Array(words.length * TAG_COUNT);
    const around = surroundings(words, lexicon);
    let at = 0;
    const add = (key: number) => weights.addTo(scores, at, key);
    for (let i = 0; i < words.length; i++) {
      const lends = lend(words[i]!);
      for (let offset = -REACH; offset <= REACH; offset++) {
        // A word at i stands `offset` places from the word at i - offset.
        const target = i - offset;
        if (target < 0 || target >= words.length) continue;
        const to = target * TAG_COUNT;
        const from = (offset + REACH) * TAG_COUNT;
        for (let tag = 0; tag < TAG_COUNT; tag++) scores[to + tag]! += lends[from + tag]!;
      }
    }
    for (let i = 0; i < words.length; i++) {
      at = i * TAG_COUNT;
      around.each(i, add);
    }
    return scores;
  };

  const withEvidence = (scores: Float32Array, keys: readonly number[]): Float32Array => {
    const more = Float32Array.from(scores);
    for (let k = 0; k < keys.length; k += 2) weights.addTo(more, keys[k]! * TAG_COUNT, keys[k + 1]!);
    return more;
  };

  return { read, score, withEvidence, decode: (scores) => viterbi(scores, weights.transitions) };
}

/** Viterbi over the allowed transitions; a sentence begins as if after "outside". */
export function viterbi(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const n = scores.length / TAG_COUNT;
  const tags = new Uint8Array(n);
  if (n === 0) return tags;
  const back = new Uint8Array(n * TAG_COUNT);
  let best = new Float64Array(TAG_COUNT).fill(-Infinity);
  let next = new Float64Array(TAG_COUNT);
  best[0] = 0;
  for (let i = 0; i < n; i++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let top = -Infinity;
      let from = 0;
      if (tag > 0 && tag % 2 === 0) {
        const begun = best[tag - 1]! + transitions[(tag - 1) * TAG_COUNT + tag]!;
        const inside = best[tag]! + transitions[tag * TAG_COUNT + tag]!;
        from = begun >= inside ? tag - 1 : tag;
        top = Math.max(begun, inside);
      } else {
        for (let previous = 0; previous < TAG_COUNT; previous++) {
          const value = best[previous]! + transitions[previous * TAG_COUNT + tag]!;
          if (value > top) {
            top = value;
            from = previous;
          }
        }
      }
      next[tag] = top + scores[i * TAG_COUNT + tag]!;
      back[i * TAG_COUNT + tag] = from;
    }
    [best, next] = [next, best];
  }
  let tag = 0;
  for (let candidate = 1; candidate < TAG_COUNT; candidate++)
    if (best[candidate]! > best[tag]!) tag = candidate;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * TAG_COUNT + tag]!;
  }
  return tags;
}
