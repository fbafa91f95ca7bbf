import { mayFollow, TAG_COUNT } from '../../src/analysis/entities/tags';
import { randomFrom, shuffle } from './random';

/** A sentence as numbers: features `ids[begins[i] … begins[i + 1])` of word i, and the tags it may have. */
export interface Instance {
  readonly ids: Int32Array;
  readonly begins: Int32Array;
  readonly allowed: Uint16Array;
  readonly weight: number;
  /** Scores that are given and not learned, `[i * TAG_COUNT + tag]`. */
  readonly given?: Float32Array;
}

/**
 * A conditional random field with partly observed tags (Täckström et al., 2013: the likelihood of all taggings that the
 * corpus allows), trained by FTRL-Proximal (McMahan et al., 2013), whose L1 term keeps most weights at zero.
 */
export interface Settings {
  readonly epochs: number;
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
  /** Share of the features left out of each sentence at random, so that no single one is relied on. */
  readonly dropout: number;
  /** Transitions that are given and not learned. */
  readonly transitions?: Float32Array;
}

export interface Trained {
  /** Per feature and tag. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const T = TAG_COUNT;
const AVERAGED = 4;

export function trainCrf(
  instances: readonly Instance[],
  features: number,
  settings: Settings,
  onEpoch: (epoch: number, loss: number) => void,
): Trained {
  const { alpha, beta, l1, l2, dropout } = settings;
  const random = randomFrom(settings.seed);
  const size = features * T + T * T;
  const w = new Float32Array(size);
  const z = new Float32Array(size);
  const squares = new Float32Array(size);
  const transitionsAt = features * T;
  const update = (k: number, g: number) => {
    const before = squares[k]!;
    const after = before + g * g;
    const root = Math.sqrt(after);
    const zk = z[k]! + g - ((root - Math.sqrt(before)) / alpha) * w[k]!;
    z[k] = zk;
    squares[k] = after;
    w[k] =
      zk > l1
        ? (l1 - zk) / ((beta + root) / alpha + l2)
        : zk < -l1
          ? -(zk + l1) / ((beta + root) / alpha + l2)
          : 0;
  };

  const order = shuffle(
    Array.from(instances, (_, i) => i),
    random,
  );
  const longest = instances.reduce((most, instance) => Math.max(most, instance.allowed.length), 0);
  const scores = new Float64Array(longest * T);
  const exps = new Float64Array(longest * T);
  const free = new Marginals(longest);
  const held = new Marginals(longest);
  const moves = new Float64Array(T * T);
  const all = new Uint16Array(longest).fill((1 << T) - 1);
  // The weights after each of the last epochs are averaged: a single epoch's end is at the mercy of its last sentences.
  const mean = new Float32Array(size);
  const trained: Trained = {
    weights: mean.subarray(0, transitionsAt),
    transitions: mean.subarray(transitionsAt),
  };
  const averaged = Math.min(AVERAGED, settings.epochs);
  const kept = new Uint8Array(65536);

  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let loss = 0;
    shuffle(order, random);
    for (const index of order) {
      const { ids, begins, allowed, weight, given } = instances[index]!;
      const n = allowed.length;
      const scale = dropout > 0 ? 1 / (1 - dropout) : 1;
      if (dropout > 0) for (let f = 0; f < ids.length; f++) kept[f & 65535] = random() < dropout ? 0 : 1;
      for (let i = 0; i < n; i++) {
        const at = i * T;
        for (let t = 0; t < T; t++) scores[at + t] = 0;
        for (let f = begins[i]!; f < begins[i + 1]!; f++) {
          if (dropout > 0 && !kept[f & 65535]) continue;
          const from = ids[f]! * T;
          for (let t = 0; t < T; t++) scores[at + t]! += w[from + t]!;
        }
        let top = -Infinity;
        for (let t = 0; t < T; t++) {
          scores[at + t] = scores[at + t]! * scale + (given ? given[at + t]! : 0);
          if (scores[at + t]! > top) top = scores[at + t]!;
        }
        for (let t = 0; t < T; t++) exps[at + t] = Math.exp(scores[at + t]! - top);
      }
      for (let from = 0; from < T; from++) {
        for (let to = 0; to < T; to++)
          moves[from * T + to] = mayFollow(from, to)
            ? Math.exp(settings.transitions?.[from * T + to] ?? w[transitionsAt + from * T + to]!)
            : 0;
      }
      const logFree = free.compute(n, exps, moves, all);
      const logHeld = held.compute(n, exps, moves, allowed);
      if (!Number.isFinite(logHeld)) continue; // The corpus names an impossible tagging.
      loss += weight * (logFree - logHeld);
      for (let i = 0; i < n; i++) {
        const at = i * T;
        for (let t = 0; t < T; t++) {
          const g = weight * (free.tags[at + t]! - held.tags[at + t]!);
          if (g < 1e-3 && g > -1e-3) continue;
          for (let f = begins[i]!; f < begins[i + 1]!; f++) {
            if (dropout > 0 && !kept[f & 65535]) continue;
            update(ids[f]! * T + t, g);
          }
        }
      }
      for (let m = 0; m < T * T && !settings.transitions; m++) {
        const g = weight * (free.moves[m]! - held.moves[m]!);
        if (g > 1e-4 || g < -1e-4) update(transitionsAt + m, g);
      }
    }
    if (epoch > settings.epochs - averaged) for (let k = 0; k < size; k++) mean[k]! += w[k]! / averaged;
    onEpoch(epoch, loss / instances.length);
  }
  if (settings.transitions) trained.transitions.set(settings.transitions);
  return trained;
}

/** The probability of each tag of each word, `[i * TAG_COUNT + tag]`, where scores and transitions are logarithms. */
export function sharesOf(scores: Float32Array, transitions: Float32Array): Float64Array {
  const n = scores.length / T;
  const exps = Float64Array.from(scores, Math.exp);
  const moves = Float64Array.from(transitions, (weight, m) =>
    mayFollow(Math.floor(m / T), m % T) ? Math.exp(weight) : 0,
  );
  const marginals = new Marginals(n);
  marginals.compute(n, exps, moves, new Uint16Array(n).fill((1 << T) - 1));
  return marginals.tags;
}

/** Forward and backward sums over the taggings that are allowed, scaled word by word. */
class Marginals {
  /** Probability of each tag of each word. */
  readonly tags: Float64Array;
  /** Expected number of each pair of neighbouring tags; a sentence begins after "outside". */
  readonly moves = new Float64Array(T * T);
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scales: Float64Array;

  constructor(longest: number) {
    this.tags = new Float64Array(longest * T);
    this.forward = new Float64Array(longest * T);
    this.backward = new Float64Array(longest * T);
    this.scales = new Float64Array(longest);
  }

  /** The logarithm of the sum, or -Infinity. */
  compute(n: number, exps: Float64Array, moves: Float64Array, allowed: Uint16Array): number {
    const { forward, backward, scales, tags } = this;
    let logarithm = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let t = 0; t < T; t++) {
        let value = 0;
        if (allowed[i]! & (1 << t)) {
          if (i === 0) value = moves[t]!;
          else if (t > 0 && t % 2 === 0)
            value =
              forward[(i - 1) * T + t - 1]! * moves[(t - 1) * T + t]! +
              forward[(i - 1) * T + t]! * moves[t * T + t]!;
          else for (let s = 0; s < T; s++) value += forward[(i - 1) * T + s]! * moves[s * T + t]!;
          value *= exps[i * T + t]!;
        }
        forward[i * T + t] = value;
        sum += value;
      }
      if (!(sum > 0)) return -Infinity;
      scales[i] = sum;
      logarithm += Math.log(sum);
      for (let t = 0; t < T; t++) forward[i * T + t]! /= sum;
    }
    for (let t = 0; t < T; t++) backward[(n - 1) * T + t] = 1;
    this.moves.fill(0);
    for (let i = n - 1; i >= 0; i--) {
      for (let t = 0; t < T; t++) tags[i * T + t] = forward[i * T + t]! * backward[i * T + t]!;
      if (i === 0) {
        for (let t = 0; t < T; t++) this.moves[t]! += tags[t]!;
        break;
      }
      for (let s = 0; s < T; s++) {
        let value = 0;
        const before = forward[(i - 1) * T + s]!;
        for (let t = 0; t < T; t++) {
          if (!(allowed[i]! & (1 << t)) || moves[s * T + t] === 0) continue;
          const part = (moves[s * T + t]! * exps[i * T + t]! * backward[i * T + t]!) / scales[i]!;
          value += part;
          this.moves[s * T + t]! += before * part;
        }
        backward[(i - 1) * T + s] = value;
      }
    }
    return logarithm;
  }
}
