import { wordFeature } from '../../src/analysis/claims/features';
import { checkOf, slotOf, type WorthinessModel } from '../../src/analysis/claims/worthiness';
import { type Learned, VECTOR_WEIGHT } from './logistic';

/** Slots of the table: 3 bytes each, 196 kB. */
const SLOTS = 1 << 16;
/** How many features are kept, the heaviest first: at two thirds full, a look-up probes twice. */
const KEPT = 44_000;

/**
 * Folds the vectors into the words' own weights (the score is linear in both), and packs what weighs most into the
 * table. `news` is the mapping to copy.
 */
export function pack(
  learned: Learned,
  vectors: ReadonlyMap<string, Float64Array>,
  news: Float32Array,
): WorthinessModel {
  const weights = new Map(learned.weights);
  for (const [word, vector] of vectors) {
    const key = wordFeature(word);
    let dot = 0;
    for (let d = 0; d < vector.length; d += 1) dot += vector[d]! * learned.direction[d]! * VECTOR_WEIGHT;
    weights.set(key, (weights.get(key) ?? 0) + dot);
  }
  const kept = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]).slice(0, KEPT);
  const scale = Math.abs(kept[0]![1]) / 127;
  const checks = new Uint16Array(SLOTS);
  const packed = new Int8Array(SLOTS);
  for (const [key, weight] of kept) {
    const slot = slotOf(checks, key);
    if (checks[slot] !== 0) continue;
    checks[slot] = checkOf(key);
    packed[slot] = Math.round(weight / scale);
  }
  return { scale: Math.fround(scale), bias: Math.fround(learned.bias), news, checks, weights: packed };
}
