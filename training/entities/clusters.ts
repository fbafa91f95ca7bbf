import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINE_PER_MIDDLE, MIDDLE_PER_COARSE } from '../../src/analysis/entities/lexicon';
import { randomFrom } from './random';
import { CACHE, DIMENSIONS, type Vectors } from './vectors';

/** Cluster numbers, from 1, of the most common words: one nested clustering and one flat. */
export interface Clusters {
  readonly fine: Uint16Array;
  readonly flat: Uint16Array;
}

const COARSE = 32;
const FLAT = 1000;
/** Centres are found from the most common words, then all words are put to the nearest. */
const SEEN = 50_000;
const ROUNDS = 12;

export function clusterWords(vectors: Vectors, count: number, seed: number): Clusters {
  const path = join(CACHE, `clusters-${count}-${seed}.json`);
  if (existsSync(path)) {
    const { fine, flat } = JSON.parse(readFileSync(path, 'utf8')) as { fine: number[]; flat: number[] };
    return { fine: Uint16Array.from(fine), flat: Uint16Array.from(flat) };
  }
  const random = randomFrom(seed);
  const all = Array.from({ length: count }, (_, i) => i);
  const fine = new Uint16Array(count);
  split(vectors, all, COARSE, random).forEach((coarse, c) => {
    split(vectors, coarse, MIDDLE_PER_COARSE, random).forEach((middle, m) => {
      split(vectors, middle, FINE_PER_MIDDLE, random).forEach((words, f) => {
        for (const word of words) fine[word] = (c * MIDDLE_PER_COARSE + m) * FINE_PER_MIDDLE + f + 1;
      });
    });
  });
  const flat = new Uint16Array(count);
  split(vectors, all, FLAT, random, 4).forEach((words, f) => {
    for (const word of words) flat[word] = f + 1;
  });
  writeFileSync(path, JSON.stringify({ fine: [...fine], flat: [...flat] }));
  return { fine, flat };
}

/** k-means by cosine over the words; returns the words of each cluster. */
function split(
  vectors: Vectors,
  words: readonly number[],
  k: number,
  random: () => number,
  rounds = ROUNDS,
): number[][] {
  const { values } = vectors;
  const seen = words.filter((word) => word < SEEN);
  const sample = seen.length >= k * 4 ? seen : words;
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    const word = sample[Math.floor(random() * sample.length)] ?? 0;
    centres.set(values.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const nearest = (word: number): number => {
    let best = 0;
    let top = -Infinity;
    const from = word * DIMENSIONS;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      const at = c * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) dot += values[from + d]! * centres[at + d]!;
      if (dot > top) {
        top = dot;
        best = c;
      }
    }
    return best;
  };
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(k * DIMENSIONS);
    for (const word of sample) {
      const c = nearest(word);
      for (let d = 0; d < DIMENSIONS; d++) sums[c * DIMENSIONS + d]! += values[word * DIMENSIONS + d]!;
    }
    for (let c = 0; c < k; c++) {
      const length = Math.hypot(...sums.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS));
      const refill = length ? null : sample[Math.floor(random() * sample.length)]!;
      for (let d = 0; d < DIMENSIONS; d++) {
        centres[c * DIMENSIONS + d] =
          refill === null ? sums[c * DIMENSIONS + d]! / length : values[refill * DIMENSIONS + d]!;
      }
    }
  }
  const clusters: number[][] = Array.from({ length: k }, () => []);
  for (const word of words) clusters[nearest(word)]!.push(word);
  return clusters;
}
