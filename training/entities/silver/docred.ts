import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG } from '../../../src/analysis/entities/lexicon';
import type { Label } from '../../../src/analysis/entities/tags';
import { detokenize, examplesOf, newDocument, type Example, type GoldSpan } from '../corpora';
import type { Gazetteers } from '../gazetteers';

/**
 * DocRED (Yao et al., 2019): 2,000 introductions of Wikipedia articles whose names people have marked. Where its types are
 * coarser than ours, our lists of names decide ("LOC" holds peoples too), or the learner does: "MISC" is all that is no
 * person, body, place, date or number.
 */
export const DOCRED = {
  name: 'docred',
  /** Checkouts `owner/name` among the texts, with the commits and files that are read. */
  files: [
    {
      repository: 'tonytan48/Re-DocRED',
      commit: 'ccfb54f5ddf5836027c87badda10f6dfc56efaac',
      path: 'data/dev_revised.json',
    },
    {
      repository: 'tonytan48/Re-DocRED',
      commit: 'ccfb54f5ddf5836027c87badda10f6dfc56efaac',
      path: 'data/test_revised.json',
    },
    {
      repository: 'susmitmishra125/DocRED',
      commit: 'f3415ed640ae62a56b0252e7816ccc8f5fcfc193',
      path: 'data/test.json',
    },
  ],
  licence: 'MIT; Wikipedia text CC BY-SA',
} as const;

const PLACES = FLAG.country | FLAG.city | FLAG.region;
/** Endings of words that may name a people. */
const PEOPLE = /(an|ese|ish|i|ic|s)$/;

/** Peoples that are no places ("Jews", "Conservatives") and parts of documents ("Article 50") are not marked. */
const SILENT: readonly Label[] = ['group', 'document'];

/** The labels that a name of a type may have; none for dates and numbers. */
function labelsOf(type: string, name: string, { flags, phrases }: Gazetteers): readonly Label[] {
  if (type === 'PER') return ['person'];
  if (type === 'ORG') return ['organization'];
  const small = name.toLowerCase();
  const known = flags.get(small) ?? 0;
  const isPeople = phrases.get(small) === 'group' || (known & FLAG.demonym) !== 0;
  if (type === 'MISC') return isPeople ? ['group', 'other'] : ['event', 'document', 'other'];
  if (type !== 'LOC') return [];
  if (isPeople && !(known & PLACES)) return ['group'];
  return !(known & PLACES) && PEOPLE.test(name) ? ['place', 'group'] : ['place'];
}

interface DocRed {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly Mention[])[];
}

interface Mention {
  readonly type: string;
  readonly sent_id: number;
  readonly pos: readonly [first: number, end: number];
}

export function readDocRed(
  texts: string,
  gazetteers: Gazetteers,
  weight: number,
  seen: Set<string>,
): Example[] {
  return DOCRED.files.flatMap(({ repository, path }) => {
    const documents = JSON.parse(readFileSync(join(texts, repository, path), 'utf8')) as DocRed[];
    return documents.flatMap(({ sents, vertexSet }) => {
      const number = newDocument();
      return sents.flatMap((words, s) => {
        const { text, at } = detokenize(words.map((word) => word.replace(/\s+/g, ' ').trim()));
        if (seen.has(text)) return [];
        seen.add(text);
        const names = vertexSet.flat().flatMap(({ type, sent_id: sentence, pos: [first, end] }) => {
          if (sentence !== s) return [];
          const span = { start: at[first]![0], end: at[end - 1]![1] };
          const [label, ...or] = labelsOf(type, text.slice(span.start, span.end), gazetteers);
          return label ? [{ ...span, label, or }] : [];
        });
        return examplesOf(text, longest(names), SILENT, number, DOCRED.name, weight);
      });
    });
  });
}

/** A few names stand inside others: the longest are kept. */
function longest(spans: readonly GoldSpan[]): GoldSpan[] {
  const kept: GoldSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  return kept;
}
