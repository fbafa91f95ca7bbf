/**
 * Counts, over annotated attributions, how often each construction of each cue reports something:
 *
 *   npx tsx training/quotes/count.ts ../shared/data/quotes/polnear.train.jsonl > src/analysis/quotes/lexicon/counts.json
 *
 * The output holds counts only: {"said|that": [reported, seen], …}; no text of the corpus.
 */
import { readFileSync } from 'node:fs';
import type { Candidate, Reading } from '../../src/analysis/quotes/candidate';
import { candidatesOf } from '../../src/analysis/quotes/candidates';
import { keysOf } from '../../src/analysis/quotes/lexicon/odds';
import { readPassage } from '../../src/analysis/quotes/passage';
import { segment } from '../../src/analysis/segment/segment';

interface Gold {
  readonly text: string;
  readonly attributions: readonly {
    readonly cue: [number, number][];
    readonly content: [number, number][];
  }[];
}

/** The least overlap of words (Jaccard) for a candidate to count as the gold attribution. */
const enough = 0.5;
/** Constructions seen less often are left to the average of their frame. */
const fewest = 3;

const counts = new Map<string, [number, number]>();

for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line) count(JSON.parse(line) as Gold);

const kept = [...counts]
  .filter(([key, [, seen]]) => seen >= fewest || !key.includes('|'))
  .sort(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(
  `{\n${kept.map(([key, [hit, seen]]) => `${JSON.stringify(key)}:[${hit},${seen}]`).join(',\n')}\n}\n`,
);

function count(gold: Gold): void {
  for (const block of segment(gold.text)) {
    const { reading, periods } = readPassage(block.passage);
    for (const period of periods)
      for (const candidate of candidatesOf(reading, period)) {
        if (candidate.content.length === 0) continue;
        const verdict = judge(gold, block.start, reading, candidate);
        if (verdict === undefined) continue;
        for (const key of ['', ...keysOf(candidate)]) {
          const entry = counts.get(key) ?? [0, 0];
          entry[0] += verdict ? 1 : 0;
          entry[1]++;
          counts.set(key, entry);
        }
      }
  }
}

/** Whether the candidate is annotated; undefined when its cue stands inside another attribution's content. */
function judge(gold: Gold, base: number, reading: Reading, candidate: Candidate): boolean | undefined {
  const head = reading.words[candidate.head]!;
  const start = base + head.start;
  const own = new Set<number>();
  for (const { first, last } of candidate.content)
    for (let k = first; k <= last; k++) own.add(base + reading.words[k]!.start);
  let inside = false;
  for (const { cue, content } of gold.attributions) {
    if (cue.some(([from, to]) => start >= from && start < to)) {
      let shared = 0;
      for (const at of own) if (content.some(([from, to]) => at >= from && at < to)) shared++;
      const size = wordsIn(gold.text, content);
      if (shared / (own.size + size - shared) >= enough) return true;
    } else if (content.some(([from, to]) => start >= from && start < to)) inside = true;
  }
  return inside ? undefined : false;
}

function wordsIn(text: string, spans: readonly [number, number][]): number {
  return spans.reduce(
    (sum, [from, to]) =>
      sum + (text.slice(from, to).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  );
}
