import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../../../src/analysis/analyze';

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `../../../media/models/${name}.bin`)));

/** The product's own. */
export const models: Models = { entities: read('entities'), worthiness: read('worthiness') };
