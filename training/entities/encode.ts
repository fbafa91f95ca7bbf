import { hashOf, pair } from '../../src/analysis/entities/hash';
import { HEADER_BYTES, MARK, VERSION, checksumOf } from '../../src/analysis/entities/modelFile';
import { LABELS, TAG_COUNT } from '../../src/analysis/entities/tags';
import type { Clusters } from './clusters';
import type { Gazetteers } from './gazetteers';

/** What the lexicon's sections of the file hold, keys ascending. */
export interface LexiconTables {
  readonly wordKeys: Uint32Array;
  readonly fineAndRank: Uint16Array;
  readonly flat: Uint16Array;
  readonly flags: Uint16Array;
  readonly phraseKeys: Uint32Array;
  readonly phraseLabels: Uint8Array;
}

/** Weights of features, sparse, in the order of their keys. */
export interface WeightTables {
  readonly featureKeys: Uint32Array;
  readonly counts: Uint8Array;
  readonly tags: Uint8Array;
  readonly values: Int8Array;
  readonly transitions: Float32Array;
}

export const NO_WEIGHTS: WeightTables = {
  featureKeys: new Uint32Array(),
  counts: new Uint8Array(),
  tags: new Uint8Array(),
  values: new Int8Array(),
  transitions: new Float32Array(TAG_COUNT * TAG_COUNT),
};

/** Words more common than these bounds have rank 1, 2, … */
const RANKS = [1000, 5000, 20_000, 60_000, 120_000];

/** `words` in order of frequency; those from `common` on are kept only if the gazetteers or `wanted` name them. */
export function lexiconTables(
  words: readonly string[],
  clusters: Clusters,
  gazetteers: Gazetteers,
  common: number,
  wanted: ReadonlySet<string>,
): LexiconTables {
  const rows = new Map<number, [fineAndRank: number, flat: number, flags: number]>();
  words.forEach((word, i) => {
    const flags = gazetteers.flags.get(word) ?? 0;
    if (i >= clusters.fine.length) return;
    if (i >= common && !flags && !wanted.has(word)) return;
    const key = hashOf(word.replace(/[0-9]/g, '0'));
    if (rows.has(key)) return;
    const above = RANKS.findIndex((bound) => i < bound);
    const rank = above < 0 ? 6 : above + 1;
    rows.set(key, [clusters.fine[i]! | (rank << 12), clusters.flat[i]!, flags]);
  });
  for (const [word, flags] of gazetteers.flags) {
    const key = hashOf(word);
    if (!rows.has(key)) rows.set(key, [7 << 12, 0, flags]);
  }
  const wordKeys = Uint32Array.from([...rows.keys()].sort((a, b) => a - b));
  const column = (which: 0 | 1 | 2) => Uint16Array.from(wordKeys, (key) => rows.get(key)![which]);

  const phrases = new Map<number, number>();
  for (const [phrase, label] of gazetteers.phrases) {
    let key = 0;
    const parts = phrase.split(' ');
    parts.forEach((part, i) => {
      key = pair(key, hashOf(part.replace(/[0-9]/g, '0')));
      const whole = i === parts.length - 1 ? 1 + LABELS.indexOf(label) : 0;
      phrases.set(key, whole || (phrases.get(key) ?? 0));
    });
  }
  const phraseKeys = Uint32Array.from([...phrases.keys()].sort((a, b) => a - b));
  return {
    wordKeys,
    fineAndRank: column(0),
    flat: column(1),
    flags: column(2),
    phraseKeys,
    phraseLabels: Uint8Array.from(phraseKeys, (key) => phrases.get(key)!),
  };
}

/** Weights below `least` are dropped, the rest stored in steps of `step`, at most 127 of them. */
export function weightTables(
  keys: Int32Array,
  weights: Float32Array,
  transitions: Float32Array,
  least: number,
  step: number,
): WeightTables {
  const order = Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]!);
  const featureKeys: number[] = [];
  const counts: number[] = [];
  const tags: number[] = [];
  const values: number[] = [];
  for (const id of order) {
    let count = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const weight = weights[id * TAG_COUNT + tag]!;
      const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) < least || value === 0) continue;
      count++;
      tags.push(tag);
      values.push(value);
    }
    if (count) {
      featureKeys.push(keys[id]!);
      counts.push(count);
    }
  }
  return {
    featureKeys: Uint32Array.from(featureKeys),
    counts: Uint8Array.from(counts),
    tags: Uint8Array.from(tags),
    values: Int8Array.from(values),
    transitions: Float32Array.from(transitions, (weight) => weight / step),
  };
}

export function encodeModel(lexicon: LexiconTables, weights: WeightTables): Uint8Array {
  const bytes: number[] = [];
  const keys = (table: Uint32Array) => {
    let previous = 0;
    for (const key of table) {
      let difference = key - previous;
      previous = key;
      while (difference > 127) {
        bytes.push((difference & 127) | 128);
        difference >>>= 7;
      }
      bytes.push(difference);
    }
  };
  const uint16s = (table: Uint16Array) => table.forEach((value) => bytes.push(value & 255, value >> 8));
  const plain = (table: Uint8Array | Int8Array) => table.forEach((value) => bytes.push(value & 255));
  const nibbles = (table: Uint8Array) => {
    for (let i = 0; i < table.length; i += 2) bytes.push(table[i]! | ((table[i + 1] ?? 0) << 4));
  };
  const flagSets = [...new Set([0, ...lexicon.flags])].sort((a, b) => a - b);
  if (flagSets.length > 256)
    throw new RangeError(`${flagSets.length} sets of flags: a byte tells 256 apart.`);
  const flagSetAt = new Map(flagSets.map((set, index) => [set, index]));
  keys(lexicon.wordKeys);
  uint16s(lexicon.fineAndRank);
  uint16s(lexicon.flat);
  bytes.push(flagSets.length - 1);
  uint16s(Uint16Array.from(flagSets));
  plain(Uint8Array.from(lexicon.flags, (set) => flagSetAt.get(set)!));
  keys(lexicon.phraseKeys);
  plain(lexicon.phraseLabels);
  keys(weights.featureKeys);
  nibbles(weights.counts);
  nibbles(weights.tags);
  plain(weights.values);
  const floats = new DataView(new ArrayBuffer(4 * weights.transitions.length));
  weights.transitions.forEach((value, i) => floats.setFloat32(4 * i, value, true));

  const file = new Uint8Array(HEADER_BYTES + bytes.length + floats.byteLength);
  file.set(bytes, HEADER_BYTES);
  file.set(new Uint8Array(floats.buffer), HEADER_BYTES + bytes.length);
  const header = new DataView(file.buffer);
  [
    MARK,
    VERSION,
    checksumOf(file),
    lexicon.wordKeys.length,
    lexicon.phraseKeys.length,
    weights.featureKeys.length,
  ].forEach((value, i) => header.setUint32(4 * i, value, true));
  return file;
}
