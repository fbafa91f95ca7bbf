import { mentionsOf } from '../../src/analysis/entities/mentions';
import { createTagger } from '../../src/analysis/entities/tagger';
import { readModel } from '../../src/analysis/entities/modelFile';
import type { Example } from './corpora';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly byLabel: Readonly<Record<string, number>>;
}

/** Exact span and label, over the labels asked for, first pass only. */
export function measure(model: Uint8Array, examples: readonly Example[], labels: readonly string[]): Score {
  const { lexicon, weights } = readModel(model);
  const tagger = createTagger(lexicon, weights);
  const counts = new Map(labels.map((label) => [label, [0, 0, 0] as [number, number, number]]));
  for (const { tokens, gold } of examples) {
    const words = tokens.map((token) => tagger.read(token.text));
    const found = mentionsOf(tokens, words, tagger.decode(tagger.score(words)));
    const key = (s: { start: number; end: number }, label: string) => `${s.start} ${s.end} ${label}`;
    const wanted = new Set(gold.map((span) => key(span, span.label)));
    for (const mention of found) {
      const count = counts.get(mention.type);
      if (count) count[wanted.has(key(mention, mention.type)) ? 0 : 1]++;
    }
    const got = new Set(found.map((mention) => key(mention, mention.type)));
    for (const span of gold)
      if (!got.has(key(span, span.label)))
        counts.get(span.label)?.splice(2, 1, counts.get(span.label)![2] + 1);
  }
  const f = ([hit, extra, missed]: [number, number, number]) =>
    (100 * 2 * hit) / (2 * hit + extra + missed || 1);
  const total = [...counts.values()].reduce<[number, number, number]>(
    (sum, c) => [sum[0] + c[0], sum[1] + c[1], sum[2] + c[2]],
    [0, 0, 0],
  );
  return {
    precision: (100 * total[0]) / (total[0] + total[1] || 1),
    recall: (100 * total[0]) / (total[0] + total[2] || 1),
    f1: f(total),
    byLabel: Object.fromEntries([...counts].map(([label, count]) => [label, f(count)])),
  };
}
