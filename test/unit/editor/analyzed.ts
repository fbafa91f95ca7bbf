import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyze } from '../../../src/analysis/analyze';

const model = (name: string): Uint8Array =>
  readFileSync(join(__dirname, '..', '..', '..', 'media', 'models', `${name}.bin`));

/** The analysis that the product makes, with its own models. */
export const analyze = createAnalyze({ entities: model('entities'), worthiness: model('worthiness') });
