import { join } from 'node:path';
import { readAnnotated, readCorpus, type Example } from './corpora';
import { measure } from './measure';

export const ANNOTATED = join(import.meta.dirname, '../annotated');

/** The folder of the corpora: an argument, the variable CHANCERY_CORPORA, or `shared/data` beside the repository. */
export function corporaFolder(argument?: string): string {
  return join(
    argument ?? process.env.CHANCERY_CORPORA ?? join(import.meta.dirname, '../../../shared/data'),
    'entities',
  );
}

/** The sentences that only measure, by name. What is read is noted in `seen`, so that training leaves it out. */
export function readDev(folder: string, seen: Set<string>): Readonly<Record<string, Example[]>> {
  const names = ['crossner_politics', 'wikigold', 'gum_open', 're3d', 'grobid'];
  const read = (name: string) =>
    readCorpus(folder, { name, files: [`${name}.dev.jsonl`], mask: [], weight: 1, licence: '' }, seen);
  return {
    ...Object.fromEntries(names.map((name) => [name, read(name)])),
    annotated: readAnnotated(ANNOTATED, 'dev', 1),
  };
}

/** F1 by dev set: persons, organizations and places together, then each type alone. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

const rounded = (value: number) => Math.round(value * 10) / 10;

export function scoresOf(
  model: Uint8Array,
  dev: Readonly<Record<string, Example[]>>,
  twice: boolean,
): Scores {
  return Object.fromEntries(
    Object.entries(dev).map(([name, examples]) => {
      const main = measure(model, examples, ['person', 'organization', 'place'], twice);
      const rest = measure(model, examples, ['group', 'event', 'document'], twice);
      const annotated = new Set<string>(
        examples.flatMap((example) => example.gold.map((span) => span.label)),
      );
      const each = Object.entries({ ...main.byLabel, ...rest.byLabel }).filter(([label]) =>
        annotated.has(label),
      );
      return [
        name,
        Object.fromEntries([['F1', rounded(main.f1)], ...each.map(([label, f]) => [label, rounded(f)])]),
      ];
    }),
  );
}

const MAIN = ['crossner_politics', 'wikigold', 'gum_open', 're3d'];

/** One line: the mean of the four main sets, then each set. */
export function line(scores: Scores): string {
  const mean = MAIN.reduce((sum, name) => sum + scores[name]!.F1! / MAIN.length, 0);
  const parts = Object.entries(scores).map(([name, { F1, ...each }]) => {
    const labels = Object.entries(each).map(([label, f]) => `${label.slice(0, 3)} ${f.toFixed(0)}`);
    return `${name} ${F1!.toFixed(1)} (${labels.join(' ')})`;
  });
  return `mean ${mean.toFixed(2)} | ${parts.join(' | ')}`;
}
