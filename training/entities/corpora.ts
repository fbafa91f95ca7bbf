import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from '../../src/analysis/model';
import { beginOf, insideOf, LABELS, OUTSIDE, type Label } from '../../src/analysis/entities/tags';
import { findSentences } from '../../src/analysis/segment/sentences';
import { tokenize } from '../../src/analysis/segment/tokens';
import { parseMarkup } from './markup';
import { rename, type NamePool } from './rename';

/** A name in a text: its characters and label. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** Other labels that it may have, where a corpus has one type for several of ours. */
  readonly or?: readonly Label[];
}

/** A sentence of a corpus in our own tokens. */
export interface Example {
  readonly tokens: readonly Token[];
  /** Per token a bit set of the tags it may have: one bit where the corpus says, several where it is silent. */
  readonly allowed: Uint16Array;
  /** The names, for measuring. */
  readonly gold: readonly GoldSpan[];
  /** Sentences with the same number belong to one document. */
  readonly document: number;
  readonly corpus: string;
  readonly weight: number;
}

/** A corpus, its labels' silence, and how much a sentence of it counts. */
export interface Corpus {
  readonly name: string;
  readonly files: readonly string[];
  /** Labels that the corpus does not annotate: what it leaves outside may be one of these. */
  readonly mask: readonly Label[];
  readonly weight: number;
  readonly licence: string;
}

const FROM_CORPUS: Readonly<Record<string, Label>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  GROUP: 'group',
  EVENT: 'event',
  DOC: 'document',
  MISC: 'other',
};

export const CORPORA: readonly Corpus[] = [
  {
    name: 'crossner_politics',
    files: ['crossner_politics.train.jsonl'],
    mask: ['group'],
    weight: 2,
    licence: 'MIT; Wikipedia text CC BY-SA',
  },
  {
    name: 'crossner_other',
    files: ['crossner_other.train.jsonl'],
    mask: ['group', 'document'],
    weight: 0.6,
    licence: 'MIT; Wikipedia text CC BY-SA',
  },
  {
    name: 'grobid',
    files: ['grobid.train.jsonl'],
    mask: [],
    weight: 1.5,
    licence: 'Apache-2.0; Wikipedia text CC BY-SA',
  },
  {
    name: 'gum',
    files: ['gum_open.train.jsonl'],
    mask: ['group'],
    weight: 1,
    licence: 'CC BY, CC BY-SA; annotation CC BY 4.0',
  },
  {
    name: 're3d',
    files: ['re3d.train.jsonl'],
    mask: ['event', 'document', 'other'],
    weight: 1.5,
    licence: 'open government licences, public domain, CC BY(-SA)',
  },
  { name: 'wikigold', files: ['wikigold.train.jsonl'], mask: [], weight: 1.2, licence: 'CC BY 4.0' },
  {
    name: 'uner_ewt',
    files: ['uner_ewt.train.jsonl'],
    mask: ['group', 'event', 'document', 'other'],
    weight: 0.8,
    licence: 'CC BY-SA 4.0',
  },
  {
    name: 'btc',
    files: ['btc.train.jsonl'],
    mask: ['group', 'event', 'document', 'other'],
    weight: 0.3,
    licence: 'CC BY 4.0',
  },
  {
    name: 'wnut17',
    files: ['wnut17.train.jsonl'],
    mask: ['group', 'event', 'document'],
    weight: 0.3,
    licence: 'CC BY 4.0',
  },
];

interface Line {
  readonly doc: string | null;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Sentences without a document's name stand in files in the order of their texts: this many make one document. */
const UNNAMED_DOCUMENT = 20;

let documents = 0;

/** A number that no other document has. */
export const newDocument = (): number => ++documents;

export function readCorpus(folder: string, corpus: Corpus, seen: Set<string>): Example[] {
  return corpus.files.flatMap((file) => {
    const numbers = new Map<string, number>();
    return readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((json, i) => {
        const line = JSON.parse(json) as Line;
        const { text, at } = detokenize(line.tokens);
        // A few sentences stand in several corpora.
        if (line.tokens.length > 4 && seen.has(text)) return [];
        seen.add(text);
        const key = line.doc ?? `group-${Math.floor(i / UNNAMED_DOCUMENT)}`;
        if (!numbers.has(key)) numbers.set(key, ++documents);
        const gold = spansOf(line.tags).map(([first, last, label]) => ({
          start: at[first]![0],
          end: at[last]![1],
          label: FROM_CORPUS[label]!,
        }));
        return examplesOf(text, gold, corpus.mask, numbers.get(key)!, corpus.name, corpus.weight);
      });
  });
}

/**
 * Our own sentences: one paragraph a line, names in `[PERSON …]` marks, an empty line between texts. A file whose name
 * ends in .dev.txt is kept for measuring. `copies` of each paragraph are told of others ({@link rename}).
 */
export function readAnnotated(
  folder: string,
  part: 'train' | 'dev',
  weight: number,
  copies?: Copies,
): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && file.endsWith('.dev.txt') === (part === 'dev'))
    .sort()
    .flatMap((file) => {
      let document = ++documents;
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (!line.trim()) document = ++documents;
          if (!line.trim() || line.startsWith('#')) return [];
          const { text, names } = parseMarkup(line);
          const gold = names.map((name) => ({ ...name, label: FROM_CORPUS[name.label]! }));
          const examples = examplesOf(text, gold, [], document, 'annotated', weight);
          for (let copy = 0; copy < (copies?.count ?? 0); copy++) {
            const { text: told, gold: others } = rename(text, gold, copies!.pool, copies!.random);
            examples.push(...examplesOf(told, others, [], document, 'renamed', copies!.weight));
          }
          return examples;
        });
    });
}

/** Copies of our own sentences with other names in them. */
export interface Copies {
  readonly count: number;
  readonly weight: number;
  readonly pool: NamePool;
  readonly random: () => number;
}

/** The sentences that our own segmenter makes of a text, with the tags that its names allow. */
export function examplesOf(
  text: string,
  spans: readonly GoldSpan[],
  mask: readonly Label[],
  document: number,
  corpus: string,
  weight: number,
): Example[] {
  const tokens = tokenize(text);
  const silent = mask.reduce((bits, label) => {
    const index = LABELS.indexOf(label);
    return bits | (1 << beginOf(index)) | (1 << insideOf(index));
  }, 1 << OUTSIDE);
  const allowed = new Uint16Array(tokens.length).fill(silent);
  const gold = spans.map((span) => ({ ...span }));
  let at = 0;
  for (const span of [...gold].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    let first = at;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < span.end) last++;
    if (first === last) continue;
    const whole = tokens[first]!.start === span.start && tokens[last - 1]!.end === span.end;
    if (!whole) {
      // Our tokens run across the border of the name: nothing is said of them.
      for (let i = first; i < last; i++) allowed[i] = (1 << TAGS_END) - 1;
      continue;
    }
    while (first < last - 1 && outside(span.label, tokens[first]!.text)) first++;
    const labels = [span.label, ...(span.or ?? [])].map((label) => LABELS.indexOf(label));
    const bits = (of: (label: number) => number) => labels.reduce((all, label) => all | (1 << of(label)), 0);
    for (let i = first; i < last; i++) allowed[i] = bits(i === first ? beginOf : insideOf);
  }
  return findSentences(text, tokens, []).map((sentence) => ({
    tokens: tokens.slice(sentence.firstToken, sentence.lastToken),
    allowed: allowed.subarray(sentence.firstToken, sentence.lastToken),
    gold: gold.filter((span) => span.start >= sentence.start && span.end <= sentence.end),
    document,
    corpus,
    weight,
  }));
}

const TAGS_END = 1 + 2 * LABELS.length;

const PERSON_TITLES = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady president minister chancellor ambassador senator sen. rep. gov. gen. general king queen prince princess pope'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an']);

/** Words that some corpora count into a name and we do not. */
function outside(label: Label, word: string): boolean {
  const small = word.toLowerCase();
  return ARTICLES.has(small) || (label === 'person' && PERSON_TITLES.has(small));
}

// ---------------------------------------------------------------------------------------------------------
// Tokens to text, as a newspaper would print them

const NO_SPACE_BEFORE = /^([,.;:?!%)\]}’”]|'s|’s|n't|n’t|'(re|ve|ll|d|m)|\.\.\.|…)$/;
const NO_SPACE_AFTER = /^([([{$£€“‘#])$/;
const PENN: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '``': '“',
  "''": '”',
};

/** The text of tokens, and each token's `[start, end]` in it. Straight quotation marks open and close in turn. */
export function detokenize(tokens: readonly string[]): {
  text: string;
  at: readonly (readonly [number, number])[];
} {
  let text = '';
  let open = false;
  let previous = '';
  const at = tokens.map((raw, i): [number, number] => {
    const token = PENN[raw] ?? raw;
    const straight = token === '"';
    const glued =
      i === 0 ||
      NO_SPACE_BEFORE.test(token) ||
      NO_SPACE_AFTER.test(previous) ||
      (straight && open) ||
      (previous === '"' && open);
    if (straight) open = !open;
    if (!glued) text += ' ';
    const start = text.length;
    text += token;
    previous = token;
    return [start, text.length];
  });
  return { text, at };
}

/** BIO tags to `[first, last, label]`, tokens counted inclusively. */
export function spansOf(tags: readonly string[]): [number, number, string][] {
  const spans: [number, number, string][] = [];
  tags.forEach((tag, i) => {
    const label = tag.slice(2);
    const last = spans.at(-1);
    if (tag[0] === 'I' && last?.[1] === i - 1 && last[2] === label) last[1] = i;
    else if (tag !== 'O') spans.push([i, i, label]);
  });
  return spans;
}
