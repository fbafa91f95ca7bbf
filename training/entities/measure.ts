import { Evidence, evidenceKeys, sightingsOf, type Sightings } from '../../src/analysis/entities/evidence';
import { mentionsOf } from '../../src/analysis/entities/mentions';
import { createTagger, type Tagger } from '../../src/analysis/entities/tagger';
import { readModel } from '../../src/analysis/entities/modelFile';
import type { Word } from '../../src/analysis/entities/word';
import type { Example } from './corpora';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly byLabel: Readonly<Record<string, number>>;
}

/** A sentence as the tagger reads it on its own. */
export interface FirstReading {
  readonly example: Example;
  readonly words: readonly Word[];
  readonly scores: Float32Array;
  readonly tags: Uint8Array;
  readonly sightings: Sightings;
}

export function readFirst(tagger: Tagger, example: Example): FirstReading {
  const words = example.tokens.map((token) => tagger.read(token.text));
  const scores = tagger.score(words);
  const tags = tagger.decode(scores);
  return { example, words, scores, tags, sightings: sightingsOf(example.tokens, words, tags) };
}

/** The evidence's features of each reading, from the readings of the same document. */
export function evidenceOf(readings: readonly FirstReading[]): number[][] {
  const byDocument = groupBy(readings, (reading) => reading.example.document);
  const gathered = new Map<number, Evidence>();
  for (const [document, all] of byDocument) {
    const evidence = new Evidence();
    evidence.change(all.map(({ sightings }) => [sightings, 1]));
    gathered.set(document, evidence);
  }
  return readings.map(({ example, words, tags }) =>
    evidenceKeys(example.tokens, words, tags, gathered.get(example.document)!),
  );
}

/** Exact span and label, over the labels asked for. */
export function measure(
  model: Uint8Array,
  examples: readonly Example[],
  labels: readonly string[],
  twice = true,
): Score {
  const { lexicon, weights } = readModel(model);
  const tagger = createTagger(lexicon, weights);
  const readings = examples.map((example) => readFirst(tagger, example));
  const evidence = twice ? evidenceOf(readings) : [];
  const found = readings.map(({ example, words, scores, tags }, i) => {
    const keys = evidence[i] ?? [];
    return mentionsOf(
      example.tokens,
      words,
      keys.length ? tagger.decode(tagger.withEvidence(scores, keys)) : tags,
      lexicon,
    );
  });
  return scoreOf(examples, found, labels);
}

export function scoreOf(
  examples: readonly Example[],
  found: readonly (readonly { start: number; end: number; type: string }[])[],
  labels: readonly string[],
): Score {
  const counts = new Map(labels.map((label) => [label, { hit: 0, extra: 0, missed: 0 }]));
  examples.forEach(({ gold }, i) => {
    const key = (span: { start: number; end: number }, label: string) => `${span.start} ${span.end} ${label}`;
    const wanted = new Set(gold.map((span) => key(span, span.label)));
    const got = new Set(found[i]!.map((mention) => key(mention, mention.type)));
    for (const mention of found[i]!) {
      const count = counts.get(mention.type);
      if (count) count[wanted.has(key(mention, mention.type)) ? 'hit' : 'extra']++;
    }
    for (const span of gold) {
      const count = counts.get(span.label);
      if (count && !got.has(key(span, span.label))) count.missed++;
    }
  });
  const f = ({ hit, extra, missed }: { hit: number; extra: number; missed: number }) =>
    (100 * 2 * hit) / (2 * hit + extra + missed || 1);
  const total = { hit: 0, extra: 0, missed: 0 };
  for (const { hit, extra, missed } of counts.values()) {
    total.hit += hit;
    total.extra += extra;
    total.missed += missed;
  }
  return {
    precision: (100 * total.hit) / (total.hit + total.extra || 1),
    recall: (100 * total.hit) / (total.hit + total.missed || 1),
    f1: f(total),
    byLabel: Object.fromEntries([...counts].map(([label, count]) => [label, f(count)])),
  };
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
