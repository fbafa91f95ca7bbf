import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readModel, type Model } from '../../src/analysis/entities/modelFile';
import { createTagger } from '../../src/analysis/entities/tagger';
import { clusterWords } from './clusters';
import { asHeadlines, CORPORA, readAnnotated, readCorpus, type Example } from './corpora';
import { trainCrf, type Settings, type Trained } from './crf';
import { encodeModel, lexiconTables, NO_WEIGHTS, weightTables } from './encode';
import { readGazetteers } from './gazetteers';
import { indexFeatures, numberFeatures } from './index';
import { evidenceOf, groupBy, measure, readFirst, scoreOf, type FirstReading } from './measure';
import { mentionsOf } from '../../src/analysis/entities/mentions';
import { randomFrom } from './random';
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
const annotatedFolder = join(here, '../annotated');
const out = argument('out', join(here, '../../media/models/entities.bin'));
const seed = number('seed', 7);
/** Words that are put into clusters. */
const CLUSTERED = 150_000;
/** Weights are stored in steps of this size; smaller ones than LEAST are dropped. */
const STEP = 1 / 24;
const LEAST = number('prune', 0.04);
/** Sentences that do not come from texts teach nothing about evidence. */
const LOOSE = /^(btc|wnut17)|headlines$/;
const FOLDS = number('folds', 3);

const settings: Settings = {
  epochs: number('epochs', 7),
  alpha: number('alpha', 0.1),
  beta: 1,
  l1: number('l1', 0.2),
  l2: number('l2', 1),
  seed,
  dropout: number('dropout', 0.4),
};

// ---------------------------------------------------------------------------------------------------------
// What is read

const vectors = readVectors();
const rank = new Map(vectors.words.map((word, i) => [word, i]));
const clusters = clusterWords(vectors, CLUSTERED, seed);
const gazetteers = readGazetteers((word) => (rank.get(word) ?? Infinity) < CLUSTERED);
const seen = new Set<string>();
const dev: Readonly<Record<string, Example[]>> = {
  ...Object.fromEntries(
    ['crossner_politics', 'wikigold', 'gum_open', 're3d', 'grobid'].map((name) => [
      name,
      readCorpus(folder, { name, files: [`${name}.dev.jsonl`], mask: [], weight: 1, licence: '' }, seen),
    ]),
  ),
  annotated: readAnnotated(annotatedFolder, 'dev', 1),
};
const sentences = [
  ...readAnnotated(annotatedFolder, 'train', number('own', 3)),
  ...CORPORA.flatMap((corpus) => readCorpus(folder, corpus, seen)),
];
const train = [...sentences, ...asHeadlines(sentences, number('headlines', 0.08), 0.4, randomFrom(seed))];
console.log(`${train.length} sentences, ${train.reduce((n, e) => n + e.tokens.length, 0)} words`);
const wanted = new Set(train.flatMap((example) => example.tokens.map((token) => token.text.toLowerCase())));
const lexicon = lexiconTables(vectors.words, clusters, gazetteers, number('common', 60_000), wanted);
const readLexicon = readModel(encodeModel(lexicon, NO_WEIGHTS)).lexicon;
console.log(`${lexicon.wordKeys.length} words, ${lexicon.phraseKeys.length} phrase beginnings`);

// ---------------------------------------------------------------------------------------------------------
// Training

interface Learned extends Trained {
  readonly keys: Int32Array;
}

function learn(examples: readonly Example[], epochs: number): Learned {
  const { instances, keys } = indexFeatures(examples, readLexicon, 2);
  const started = Date.now();
  const trained = trainCrf(instances, keys.length, { ...settings, epochs }, (epoch, loss) =>
    console.log(`  epoch ${epoch} loss ${loss.toFixed(3)} ${((Date.now() - started) / 1000).toFixed(0)} s`),
  );
  return { ...trained, keys };
}

const pack = ({ keys, weights, transitions }: Learned) =>
  encodeModel(lexicon, weightTables(keys, weights, transitions, LEAST, STEP));

/**
 * Weights of the document's evidence. They are learned on top of scores for sentences that the scoring model has not
 * seen, fold by fold, since on its own training text the first reading is too good.
 */
function learnEvidence(base: Learned): Learned {
  const readings: FirstReading[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    const inFold = (example: Example) => example.document % FOLDS === fold;
    const model: Model = readModel(
      pack(
        learn(
          train.filter((example) => !inFold(example)),
          number('foldepochs', 4),
        ),
      ),
    );
    const tagger = createTagger(model.lexicon, model.weights);
    for (const example of train)
      if (inFold(example) && !LOOSE.test(example.corpus)) readings.push(readFirst(tagger, example));
  }
  for (const [corpus, all] of groupBy(readings, (reading) => reading.example.corpus)) {
    const found = all.map(({ example, words, tags }) => mentionsOf(example.tokens, words, tags));
    const { f1 } = scoreOf(
      all.map((reading) => reading.example),
      found,
      ['person', 'organization', 'place'],
    );
    console.log(`  cross-validation, first reading: ${corpus} ${f1.toFixed(1)}`);
  }
  const evidence = evidenceOf(readings);
  const lists = readings.map(({ words }, r) => {
    const list: number[][] = words.map(() => []);
    const keys = evidence[r]!;
    for (let k = 0; k < keys.length; k += 2) list[keys[k]!]!.push(keys[k + 1]!);
    return list;
  });
  const { instances, keys } = numberFeatures(
    readings.map((reading) => reading.example),
    lists,
    3,
  );
  const withScores = instances.map((instance, i) => ({
    ...instance,
    given: readings[i]!.scores.map((score) => score * STEP),
  }));
  const trained = trainCrf(
    withScores,
    keys.length,
    { ...settings, epochs: 6, l1: 0.5, dropout: 0.2, transitions: base.transitions },
    (epoch, loss) => console.log(`  evidence: epoch ${epoch} loss ${loss.toFixed(4)}`),
  );
  return { ...trained, keys };
}

const base = learn(train, settings.epochs);
console.log('first reading:  ', report(pack(base), false));
if (number('quick', 0)) process.exit();
const evidence = learnEvidence(base);
const both: Learned = {
  keys: Int32Array.from([...base.keys, ...evidence.keys]),
  weights: joined(base.weights, evidence.weights),
  transitions: base.transitions,
};
const model = pack(both);
console.log('with evidence:  ', report(model, true));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, model);
console.log(`${out}: ${model.length} bytes`);

function joined(a: Float32Array, b: Float32Array): Float32Array {
  const all = new Float32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function report(bytes: Uint8Array, twice: boolean): string {
  let sum = 0;
  const parts = Object.entries(dev).map(([name, examples]) => {
    const main = measure(bytes, examples, ['person', 'organization', 'place'], twice);
    const rest = measure(bytes, examples, ['group', 'event', 'document'], twice);
    if (['crossner_politics', 'wikigold', 'gum_open', 're3d'].includes(name)) sum += main.f1 / 4;
    const labels = Object.values(rest.byLabel).map((f) => f.toFixed(0));
    return `${name} ${main.f1.toFixed(1)} o${main.byLabel.organization!.toFixed(0)} (${labels.join(' ')})`;
  });
  return `${(bytes.length / 1e6).toFixed(2)} MB  mean ${sum.toFixed(2)} | ${parts.join(' | ')}`;
}
