import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { createAnalyze } from '../../src/analysis/analyze';
import { randomFrom } from '../entities/random';
import { copyOf, wordsIn } from './texts';

/**
 * Ratios that the product must keep, each measured against something in the same run on the same machine:
 *
 * - words a second of the whole analysis against `compromise` finding the names in the same text (at least 1.5);
 * - the median cost of an edit in a document of 20,000 words against a full analysis of it (at most 1/50);
 * - time for doubled text, up to a million words (at most 2.2 times);
 * - loading the models (at most 150 ms) and their size (under 3 MB).
 *
 * Run from the root of the repository, bundled as the product is. Exits with 1 when one is missed.
 */
const pathOf = (name: string) => join('media', 'models', `${name}.bin`);
const read = (name: string) => new Uint8Array(readFileSync(pathOf(name)));
const bytes = { entities: read('entities'), worthiness: read('worthiness') };
let missed = 0;

function tell(what: string, value: string, kept: boolean): void {
  if (!kept) missed++;
  console.log(`${kept ? 'kept  ' : 'MISSED'}  ${what}: ${value}`);
}

/** Milliseconds of processor time: what else the machine does at the moment is left out. */
const timed = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const size = bytes.entities.length + bytes.worthiness.length;
const loads = Array.from({ length: 5 }, () => timed(() => createAnalyze(bytes)));
tell('loading the models', `${median(loads).toFixed(0)} ms`, median(loads) < 150);
tell('size of the models', `${(size / 1e6).toFixed(2)} MB`, size < 3e6);

const article = copyOf(20_000, 1);
const words = wordsIn(article);
const [ours, theirs]: [number[], number[]] = [[], []];
for (let round = 0; round < 3; round++) {
  // A new pipeline each time: nothing is remembered from the round before.
  const fresh = createAnalyze(bytes);
  ours.push(timed(() => fresh(article)));
  theirs.push(timed(() => nlp(article).topics().out('array')));
}
const [fast, peer] = [words / median(ours), words / median(theirs)];
tell(
  `words a second against compromise ${nlp.version}`,
  `${(fast * 1000).toFixed(0)} / ${(peer * 1000).toFixed(0)} = ${(fast / peer).toFixed(2)}`,
  fast / peer >= 1.5,
);

const analyze = createAnalyze(bytes);
const full = median(Array.from({ length: 3 }, () => timed(() => createAnalyze(bytes)(article))));
const random = randomFrom(2);
let text = article;
let analysis = analyze(text);
const edits = Array.from({ length: 220 }, () => {
  const at = Math.floor(random() * text.length);
  text = random() < 0.3 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}e${text.slice(at)}`;
  return timed(() => (analysis = analyze(text, analysis)));
}).slice(20);
tell(
  'an edit against a full analysis, 20,000 words',
  `${median(edits).toFixed(1)} ms / ${full.toFixed(0)} ms = 1/${(full / median(edits)).toFixed(0)}`,
  full / median(edits) >= 50,
);

const times: number[] = [];
for (const length of [125_000, 250_000, 500_000, 1_000_000]) {
  const long = copyOf(length, length);
  const fresh = createAnalyze(bytes);
  times.push(timed(() => fresh(long)));
  const ratio = times.length > 1 ? times.at(-1)! / times.at(-2)! : 0;
  tell(
    `${length} words`,
    `${(times.at(-1)! / 1000).toFixed(1)} s${ratio ? `, ${ratio.toFixed(2)} times the half` : ''}`,
    ratio <= 2.2,
  );
}
process.exitCode = missed ? 1 : 0;
