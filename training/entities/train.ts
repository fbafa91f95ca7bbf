import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readModel } from '../../src/analysis/entities/modelFile';
import { clusterWords } from './clusters';
import { CORPORA, readAnnotated, readCorpus, type Example } from './corpora';
import { trainCrf, type Trained } from './crf';
import { encodeModel, lexiconTables, NO_WEIGHTS, weightTables } from './encode';
import { readGazetteers } from './gazetteers';
import { indexFeatures } from './index';
import { measure } from './measure';
import { readVectors } from './vectors';

const here = import.meta.dirname;
const argument = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1]!;
};
const number = (name: string, fallback: number) => Number(argument(name, String(fallback)));

const folder = join(
  argument('corpora', process.env.CHANCERY_CORPORA ?? join(here, '../../../shared/data')),
  'entities',
);
const out = argument('out', join(here, '../../media/models/entities.bin'));
const seed = number('seed', 7);
const CLUSTERED = 150_000;

const vectors = readVectors();
const rank = new Map(vectors.words.map((word, i) => [word, i]));
const clusters = clusterWords(vectors, CLUSTERED, seed);
const gazetteers = readGazetteers((word) => (rank.get(word) ?? Infinity) < CLUSTERED);

const seen = new Set<string>();
const dev = Object.fromEntries(
  ['crossner_politics', 'wikigold', 'gum_open', 're3d', 'grobid'].map((name) => [
    name,
    readCorpus(folder, { name, files: [`${name}.dev.jsonl`], mask: [], weight: 1, licence: '' }, seen),
  ]),
);
const annotatedFolder = join(here, '../annotated');
dev.annotated = readAnnotated(annotatedFolder, 'dev', 1);
const train: Example[] = [
  ...readAnnotated(annotatedFolder, 'train', number('own', 3)),
  ...CORPORA.flatMap((corpus) => readCorpus(folder, corpus, seen)),
];
console.log(`${train.length} sentences, ${train.reduce((n, e) => n + e.tokens.length, 0)} words`);

const wanted = new Set(train.flatMap((example) => example.tokens.map((token) => token.text.toLowerCase())));
const lexicon = lexiconTables(vectors.words, clusters, gazetteers, number('common', 60_000), wanted);
console.log(`${lexicon.wordKeys.length} words, ${lexicon.phraseKeys.length} phrase beginnings`);
const { instances, keys } = indexFeatures(
  train,
  readModel(encodeModel(lexicon, NO_WEIGHTS)).lexicon,
  number('least', 2),
);
console.log(`${keys.length} features`);

const LEAST = number('prune', 0.04);
const STEP = 1 / 24;
const report = (model: Uint8Array) =>
  Object.entries(dev)
    .map(([name, examples]) => {
      const main = measure(model, examples, ['person', 'organization', 'place']);
      const rest = measure(model, examples, ['group', 'event', 'document']);
      const labels = Object.entries(rest.byLabel).map(([label, f]) => `${label.slice(0, 3)} ${f.toFixed(0)}`);
      return `${name} ${main.f1.toFixed(1)} (${labels.join(' ')})`;
    })
    .join(' | ');
const started = Date.now();
const epochs = number('epochs', 12);
const trained: Trained = trainCrf(
  instances,
  keys.length,
  {
    epochs,
    alpha: number('alpha', 0.1),
    beta: 1,
    l1: number('l1', 0.2),
    l2: number('l2', 0.5),
    seed,
    dropout: number('dropout', 0),
  },
  (epoch, loss, now) => {
    const line = `epoch ${epoch} loss ${loss.toFixed(3)} ${((Date.now() - started) / 1000).toFixed(0)} s`;
    if (epoch % 4 && epoch !== epochs) return console.log(line);
    const model = encodeModel(lexicon, weightTables(keys, now.weights, now.transitions, LEAST, STEP));
    console.log(line, `${(model.length / 1e6).toFixed(2)} MB`, report(model));
  },
);
const tables = weightTables(keys, trained.weights, trained.transitions, LEAST, STEP);
console.log(`${tables.featureKeys.length} features kept, ${tables.tags.length} weights`);
const model = encodeModel(lexicon, tables);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, model);
console.log(`${out}: ${model.length} bytes`);
