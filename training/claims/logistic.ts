import { DIMENSIONS } from './vectors';
import type { Example } from './corpus';

/** What was learned: log-odds are `bias` + (sum of the features' weights + sum of the words' vectors · `direction`) / √features. */
export interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly direction: Float64Array;
}

const EPOCHS = 10;
/** AdaGrad's step for features and for the vectors' direction. */
const STEP = 0.3;
const DIRECTION_STEP = 0.02;
/** Pull towards zero, on the features that a sentence has. */
const DECAY = 1e-5;
/** A feature must stand in that many sentences; rarer ones are memory, not knowledge. */
const LEAST = 3;
/** Weight of a word's vector beside its features. */
export const VECTOR_WEIGHT = 0.5;

/** Logistic regression by AdaGrad, in an order fixed by a seed: the same examples give the same weights. */
export function learn(examples: readonly Example[], vectors: ReadonlyMap<string, Float64Array>): Learned {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [key, count] of counts) if (count >= LEAST) index.set(key, index.size);
  const rows = examples.map((example) => {
    const dense = sumOf(example.words, vectors);
    const scale = 1 / Math.sqrt(example.features.length);
    const at = [...example.features].map((key) => index.get(key) ?? -1).filter((i) => i >= 0);
    return { at: Uint32Array.from(at), dense, scale, label: example.label };
  });
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-2);
  const direction = new Float64Array(DIMENSIONS);
  const directionSquares = new Float64Array(DIMENSIONS).fill(1e-2);
  let bias = 0;
  let biasSquares = 1e-2;
  const random = seeded(7);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const { at, dense, scale, label } = rows[i]!;
      let sum = 0;
      for (const feature of at) sum += weights[feature]!;
      for (let d = 0; d < DIMENSIONS; d += 1) sum += direction[d]! * dense[d]!;
      const slope = 1 / (1 + Math.exp(-(bias + sum * scale))) - label;
      for (const feature of at) {
        const gradient = slope * scale + DECAY * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (STEP * gradient) / Math.sqrt(squares[feature]!);
      }
      for (let d = 0; d < DIMENSIONS; d += 1) {
        const gradient = slope * scale * dense[d]! + DECAY * direction[d]!;
        directionSquares[d]! += gradient * gradient;
        direction[d]! -= (DIRECTION_STEP * gradient) / Math.sqrt(directionSquares[d]!);
      }
      biasSquares += slope * slope;
      bias -= (STEP * slope) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights: new Map([...index].map(([key, i]) => [key, weights[i]!])), direction };
}

/** The log-odds of one sentence, by the unpacked weights. */
export function scoreOf(
  { bias, weights, direction }: Learned,
  vectors: ReadonlyMap<string, Float64Array>,
  example: Example,
): number {
  let sum = 0;
  for (const key of example.features) sum += weights.get(key) ?? 0;
  const dense = sumOf(example.words, vectors);
  for (let d = 0; d < DIMENSIONS; d += 1) sum += direction[d]! * dense[d]!;
  return bias + sum / Math.sqrt(example.features.length);
}

function sumOf(words: readonly string[], vectors: ReadonlyMap<string, Float64Array>): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const word of words) {
    const vector = vectors.get(word);
    if (vector) for (let d = 0; d < DIMENSIONS; d += 1) sum[d]! += vector[d]! * VECTOR_WEIGHT;
  }
  return sum;
}

/** A generator of numbers in [0, 1) that repeats itself (mulberry32's recurrence). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
