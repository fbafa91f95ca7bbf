import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mentionsOf } from '../../src/analysis/entities/mentions';
import { readModel } from '../../src/analysis/entities/modelFile';
import { createTagger } from '../../src/analysis/entities/tagger';
import { clusterWords } from './clusters';
import { CORPORA, readAnnotated, readCorpus, type Example } from './corpora';
import { trainCrf, type Settings, type Trained } from './crf';
import { ANNOTATED, corporaFolder, line, readDev, scoresOf } from './dev';
import { encodeModel, lexiconTables, NO_WEIGHTS, weightTables } from './encode';
import { readGazetteers } from './gazetteers';
import { asHeadlines } from './headlines';
import { indexFeatures, numberFeatures } from './index';
import { evidenceOf, groupBy, readFirst, scoreOf, type FirstReading } from './measure';
import { provenanceOf } from './provenance';
import { randomFrom } from './random';
import { poolOf } from './rename';
import { readDocRed } from './silver/docred';
import { readSilver, readTagged } from './silver/silver';
import { readVectors } from './vectors';

/**
 * Trains the tagger and writes its model with a provenance record: see ../README.md. `--texts` names the folder with DocRED,
 * `--tagged` the one with what the teacher tagged; without them the corpora alone teach. `--first` stops after the first
 * reading, which is enough to compare features.
 */
const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    texts: { type: 'string' },
    docred: { type: 'string', default: '0.5' },
    tagged: { type: 'string' },
    silver: { type: 'string', default: '0.6' },
    out: { type: 'string', default: join(import.meta.dirname, '../../media/models/entities.bin') },
    seed: { type: 'string', default: '7' },
    epochs: { type: 'string', default: '7' },
    dropout: { type: 'string', default: '0.4' },
    l1: { type: 'string', default: '0.2' },
    l2: { type: 'string', default: '1' },
    own: { type: 'string', default: '5' },
    copies: { type: 'string', default: '2' },
    first: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
const settings: Settings = {
  epochs: Number(options.epochs),
  alpha: 0.1,
  beta: 1,
  l1: Number(options.l1),
  l2: Number(options.l2),
  seed,
  dropout: Number(options.dropout),
};
/** Words that are put into clusters, and how many of the most common ones the model keeps whatever they are. */
const CLUSTERED = 150_000;
const COMMON = 60_000;
/** Weights are stored in steps of this size; smaller ones than LEAST are dropped. */
const STEP = 1 / 24;
const LEAST = 0.04;
/** The models together stay under 3 MB; the one of claims has 0.2. */
const MOST_BYTES = 2_790_000;
/** The evidence's weights are learned on first readings by models that have not seen the sentence. */
const FOLDS = 3;
const FOLD_EPOCHS = 4;
/** The share of sentences that are also set as headlines. */
const HEADLINES = 0.08;
/** Sentences that do not come from texts teach nothing about evidence. */
const LOOSE = /^(btc|wnut17)|renamed$|headlines$/;

// ---------------------------------------------------------------------------------------------------------
// What is read

const vectors = readVectors();
const rank = new Map(vectors.words.map((word, i) => [word, i]));
const clusters = clusterWords(vectors, CLUSTERED, seed);
const gazetteers = readGazetteers((word) => (rank.get(word) ?? Infinity) < CLUSTERED);
const folder = corporaFolder(options.corpora);
const seen = new Set<string>();
const dev = readDev(folder, seen);
const copies = {
  count: Number(options.copies),
  weight: 1,
  pool: poolOf(gazetteers),
  random: randomFrom(seed),
};
const sentences = [
  ...readAnnotated(ANNOTATED, 'train', Number(options.own), copies),
  ...CORPORA.flatMap((corpus) => readCorpus(folder, corpus, seen)),
  ...(options.texts ? readDocRed(options.texts, gazetteers, Number(options.docred), seen) : []),
];
const headlines = (examples: readonly Example[]) => asHeadlines(examples, HEADLINES, 0.4, randomFrom(seed));
const gold = [...sentences, ...headlines(sentences)];
console.log(`${gold.length} sentences, ${gold.reduce((n, e) => n + e.tokens.length, 0)} words`);
const tagged = options.tagged ? readTagged(options.tagged, 'text') : [];
const wanted = new Set<string>();
for (const { tokens } of gold) for (const token of tokens) wanted.add(token.text.toLowerCase());
for (const { tokens } of tagged) for (const token of tokens) wanted.add(token.toLowerCase());
const tables = lexiconTables(vectors.words, clusters, gazetteers, COMMON, wanted);
const { lexicon } = readModel(encodeModel(tables, NO_WEIGHTS));
console.log(`${tables.wordKeys.length} words, ${tables.phraseKeys.length} phrases and beginnings of phrases`);

// ---------------------------------------------------------------------------------------------------------
// Training

interface Learned extends Trained {
  readonly keys: Int32Array;
}

function learn(examples: readonly Example[], epochs: number): Learned {
  const { instances, keys } = indexFeatures(examples, lexicon, 2);
  const started = Date.now();
  const trained = trainCrf(instances, keys.length, { ...settings, epochs }, (epoch, loss) =>
    console.log(`  epoch ${epoch} loss ${loss.toFixed(3)} ${((Date.now() - started) / 1000).toFixed(0)} s`),
  );
  return { ...trained, keys };
}

/** The model with its smallest weights left out, until it is no larger than it may be. */
function pack({ keys, weights, transitions }: Learned): Uint8Array {
  for (let least = LEAST; ; least *= 1.1) {
    const model = encodeModel(tables, weightTables(keys, weights, transitions, least, STEP));
    if (model.length <= MOST_BYTES) return model;
  }
}

/** What a teacher tagged, as it and a tagger that has learned from the corpora alone see it. */
function silverOf(): Example[] {
  const { lexicon: words, weights } = readModel(pack(learn(gold, settings.epochs)));
  const peer = { tagger: createTagger(words, weights), transitions: weights.transitions, step: STEP };
  const silver = readSilver(tagged, peer, Number(options.silver), seen);
  console.log(`silver: ${silver.length} sentences, ${silver.reduce((n, e) => n + e.tokens.length, 0)} words`);
  return silver;
}

/** First readings of all sentences from texts, each by a model that was trained without its document. */
function readUnseen(): FirstReading[] {
  const readings: FirstReading[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    const inFold = (example: Example) => example.document % FOLDS === fold;
    const learned = learn(
      gold.filter((example) => !inFold(example)),
      FOLD_EPOCHS,
    );
    const model = readModel(pack(learned));
    const tagger = createTagger(model.lexicon, model.weights);
    for (const example of gold) {
      if (inFold(example) && !LOOSE.test(example.corpus)) readings.push(readFirst(tagger, example));
    }
  }
  return readings;
}

function crossValidate(readings: readonly FirstReading[]): Record<string, number> {
  const byCorpus = groupBy(readings, (reading) => reading.example.corpus);
  return Object.fromEntries(
    [...byCorpus].map(([corpus, all]) => {
      const found = all.map(({ example, words, tags }) => mentionsOf(example.tokens, words, tags, lexicon));
      const examples = all.map((reading) => reading.example);
      return [corpus, Math.round(scoreOf(examples, found, ['person', 'organization', 'place']).f1 * 10) / 10];
    }),
  );
}

/** Weights of the document's evidence, on top of the scores of first readings. */
function learnEvidence(readings: readonly FirstReading[], transitions: Float32Array): Learned {
  const evidence = evidenceOf(readings);
  const lists = readings.map(({ words }, r) => {
    const list: number[][] = words.map(() => []);
    const keys = evidence[r]!;
    for (let k = 0; k < keys.length; k += 2) list[keys[k]!]!.push(keys[k + 1]!);
    return list;
  });
  const examples = readings.map((reading) => reading.example);
  const { instances, keys } = numberFeatures(examples, lists, 3);
  const withScores = instances.map((instance, i) => ({
    ...instance,
    given: readings[i]!.scores.map((score) => score * STEP),
  }));
  const evidenceSettings = { ...settings, epochs: 6, l1: 0.5, dropout: 0.2, transitions };
  const trained = trainCrf(withScores, keys.length, evidenceSettings, (epoch, loss) =>
    console.log(`  evidence: epoch ${epoch} loss ${loss.toFixed(4)}`),
  );
  return { ...trained, keys };
}

const silver = tagged.length ? silverOf() : [];
const train = [...gold, ...silver, ...headlines(silver)];
const base = learn(train, settings.epochs);
const basePacked = pack(base);
const first = scoresOf(basePacked, dev, false);
console.log(`first reading: ${(basePacked.length / 1e6).toFixed(2)} MB, ${line(first)}`);
if (!options.first) {
  const readings = readUnseen();
  const crossValidation = crossValidate(readings);
  console.log('cross-validation, first reading:', crossValidation);
  const evidence = learnEvidence(readings, base.transitions);
  const weights = new Float32Array(base.weights.length + evidence.weights.length);
  weights.set(base.weights);
  weights.set(evidence.weights, base.weights.length);
  const model = pack({
    keys: Int32Array.from([...base.keys, ...evidence.keys]),
    weights,
    transitions: base.transitions,
  });
  const second = scoresOf(model, dev, true);
  console.log(`with evidence: ${(model.length / 1e6).toFixed(2)} MB, ${line(second)}`);
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, model);
  const outcome = {
    bytes: model.length,
    settings,
    sentences: train.length,
    silver: silver.length,
    docred: Number(options.docred),
    first,
    second,
    crossValidation,
  };
  writeFileSync(options.out.replace(/\.bin$/, '.provenance.json'), provenanceOf(outcome));
}
