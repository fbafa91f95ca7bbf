import { readFileSync } from 'node:fs';
import { createFindClaims } from '../../src/analysis/claims/claims';
import {
  type WorthinessModel,
  createWorthiness,
  judge,
  scoreFeatures,
} from '../../src/analysis/claims/worthiness';
import { CLAIM_KINDS, type ClaimKind } from '../../src/analysis/model';
import { segment } from '../../src/analysis/segment/segment';
import { exampleOf } from './corpus';

/** A sentence of copy, labelled by us: 1 where it needs a source. */
export interface NewsSentence {
  readonly text: string;
  readonly label: number;
  /** What the rules find in it, at least in part. */
  readonly kinds: readonly ClaimKind[];
}

/** Reads `label <tab> sentence` lines, and what the rules make of each sentence by itself. */
export function readNews(file: string): NewsSentence[] {
  const findClaims = createFindClaims({ of: () => 1 });
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => {
      const text = line.slice(2);
      const kinds = findClaims(segment(text), [], []).flatMap((claim) => claim.kinds);
      return { text, label: Number(line[0]), kinds: [...new Set(kinds)] };
    });
}

const EPOCHS = 2_000;
const STEP = 0.05;
/** Pull towards zero: the sentences are few, and a kind that they do not show adds nothing. */
const DECAY = 0.02;

/** Learns the mapping from a sentence's score and kinds to 0 … 1: plain gradient descent, the same each time. */
export function mapToNews(model: WorthinessModel, sentences: readonly NewsSentence[]): Float32Array {
  const rows = sentences.map(({ text, label, kinds }) => {
    const row = new Float64Array(2 + CLAIM_KINDS.length);
    row[0] = debateScore(model, text);
    row[1] = 1;
    for (const kind of kinds) row[2 + CLAIM_KINDS.indexOf(kind)] = 1;
    return { row, label };
  });
  const weights = new Float64Array(2 + CLAIM_KINDS.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const slope = new Float64Array(weights.length);
    for (const { row, label } of rows) {
      const sum = weights.reduce((total, weight, i) => total + weight * row[i]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (let i = 0; i < row.length; i += 1) slope[i]! += (error * row[i]!) / rows.length;
    }
    for (let i = 0; i < weights.length; i += 1) {
      weights[i]! -= STEP * (slope[i]! + (i === 1 ? 0 : DECAY * weights[i]!));
    }
  }
  return Float32Array.from(weights);
}

/** Are sentences listed as claims? 1 or 0 each, by the whole finder. */
export function listedBy(bytes: Uint8Array, sentences: readonly NewsSentence[]): number[] {
  const findClaims = createFindClaims(createWorthiness(bytes));
  return sentences.map(({ text }) => (findClaims(segment(text), [], []).length ? 1 : 0));
}

/** The worthiness that the reader would give. */
export function worthinessOf(model: WorthinessModel, { text, kinds }: NewsSentence): number {
  return judge(model.news, debateScore(model, text), kinds);
}

function debateScore(model: WorthinessModel, text: string): number {
  return scoreFeatures(model, exampleOf({ doc: '', text, label: 0 }).features);
}
