import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder, line, readDev, scoresOf } from './dev';

/** Measures a model on the dev sets: `npx tsx training/entities/evaluate.ts [MODEL] [CORPORA]`. */
const path = process.argv[2] ?? join(import.meta.dirname, '../../media/models/entities.bin');
const model = new Uint8Array(readFileSync(path));
const dev = readDev(corporaFolder(process.argv[3]), new Set());
console.log(`first reading: ${line(scoresOf(model, dev, false))}`);
console.log(`with evidence: ${line(scoresOf(model, dev, true))}`);
