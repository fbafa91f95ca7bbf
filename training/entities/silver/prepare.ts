import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../../../src/analysis/entities/modelFile';
import { MAX_PHRASE } from '../../../src/analysis/entities/lexicon';
import { readWord } from '../../../src/analysis/entities/word';
import { CORPORA, examplesOf, newDocument, readAnnotated, readCorpus, type Example } from '../corpora';
import { ANNOTATED, corporaFolder, readDev } from '../dev';
import { encodeModel, lexiconTables, NO_WEIGHTS } from '../encode';
import { readGazetteers } from '../gazetteers';
import { randomFrom } from '../random';
import { poolOf } from '../rename';
import { readVectors } from '../vectors';
import { readDocRed } from './docred';
import { TEXTS } from './texts';

/**
 * Writes what the teacher (teacher.py) reads, one sentence a line in our own tokens: `gold.jsonl` to learn from,
 * `dev.jsonl` to be measured on, and `text.jsonl` to tag. See ../../README.md.
 */
const { values: options } = parseArgs({
  options: { corpora: { type: 'string' }, texts: { type: 'string' }, out: { type: 'string' } },
});
if (!options.texts || !options.out)
  throw new Error('Say where the texts are (--texts) and where to write (--out).');
const { texts, out } = options;

const rank = new Map(readVectors().words.map((word, i) => [word, i]));
const KNOWN = 150_000;
const gazetteers = readGazetteers((word) => (rank.get(word) ?? Infinity) < KNOWN);
const noClusters = { fine: new Uint16Array(), flat: new Uint16Array() };
const { lexicon } = readModel(
  encodeModel(lexiconTables([], noClusters, gazetteers, 0, new Set()), NO_WEIGHTS),
);

/** Places in a word's list of properties: its look, then the lists of names, then the phrases. */
const LOOKS = 4;
const FLAGS = 14;

/** What the teacher's own vocabulary, which has no capitals, does not tell of the words: their look, and lists of names. */
function propertiesOf(example: Example): number[][] {
  const words = example.tokens.map(({ text }) => readWord(text, lexicon));
  const keys = words.map((word) => word.lower);
  const properties = words.map((word, i) => {
    const { text } = example.tokens[i]!;
    const looks = [word.capital, word.upper, /\p{Ll}.*\p{Lu}/u.test(text), /\d/.test(text)];
    const list = looks.flatMap((has, bit) => (has ? [bit] : []));
    for (let bit = 0; bit < FLAGS; bit++) if (word.entry.flags & (1 << bit)) list.push(LOOKS + bit);
    return list;
  });
  for (let i = 0; i < words.length; i++) {
    const match = words[i]!.capital ? lexicon.phraseAt(keys, i, Math.min(words.length, i + MAX_PHRASE)) : 0;
    if (!match) continue;
    const [length, label] = [match >> 4, (match & 15) - 1];
    for (let k = 0; k < length; k++) properties[i + k]!.push(LOOKS + FLAGS + 2 * label + (k === 0 ? 0 : 1));
    i += length - 1;
  }
  return properties;
}

function write(name: string, examples: readonly Example[]): void {
  const lines = examples.map((example) =>
    JSON.stringify({
      document: example.document,
      corpus: example.corpus,
      weight: example.weight,
      tokens: example.tokens.map(({ text }) => text),
      properties: propertiesOf(example),
      allowed: [...example.allowed],
    }),
  );
  writeFileSync(join(out, name), `${lines.join('\n')}\n`);
  console.log(
    `${name}: ${examples.length} sentences, ${examples.reduce((n, e) => n + e.tokens.length, 0)} words`,
  );
}

/** Sentences without a capital behind their first word teach little. */
const mayHoldNames = ({ tokens }: Example): boolean =>
  tokens.slice(1).some(({ text }) => /^\p{Lu}/u.test(text));

mkdirSync(out, { recursive: true });
const folder = corporaFolder(options.corpora);
const seen = new Set<string>();
const dev = readDev(folder, seen);
write(
  'dev.jsonl',
  Object.entries(dev).flatMap(([name, all]) => all.map((each) => ({ ...each, corpus: name }))),
);
const copies = { count: 1, weight: 1, pool: poolOf(gazetteers), random: randomFrom(1) };
write('gold.jsonl', [
  ...readAnnotated(ANNOTATED, 'train', 2, copies),
  ...CORPORA.flatMap((corpus) => readCorpus(folder, corpus, seen)),
  ...readDocRed(texts, gazetteers, 1, seen),
]);
write(
  'text.jsonl',
  TEXTS.flatMap(({ name, repository, read }) =>
    read(join(texts, repository)).flatMap((paragraphs) => {
      const number = newDocument();
      return paragraphs.flatMap((paragraph) => {
        if (seen.has(paragraph)) return [];
        seen.add(paragraph);
        return examplesOf(paragraph, [], [], number, name, 1).filter(mayHoldNames);
      });
    }),
  ),
);
