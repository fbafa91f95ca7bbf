import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkup } from '../entities/markup';
import { randomFrom } from '../entities/random';

/** From the root of the repository, where the bench is run. */
const ANNOTATED = join('training', 'annotated');
const NEWS = join('training', 'claims', 'annotated', 'news.tsv');

/**
 * Copy of about `words` words, no two paragraphs alike: sentences of our own annotated texts in ever new company, with
 * the names of people passed round among them, so that neither words nor paragraphs can simply be remembered.
 *
 * The sentences annotated for names are dense with them (two letters in five); three of four sentences are therefore those annotated for
 * claims, which are written as news is. One letter in five then stands in a name; in published articles it is one in five to nine.
 */
export function copyOf(words: number, seed: number): string {
  const random = randomFrom(seed);
  const lines = readdirSync(ANNOTATED)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(ANNOTATED, file), 'utf8').split('\n'))
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map(parseMarkup);
  const news = readFileSync(NEWS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ text: line.slice(line.indexOf('\t') + 1), names: [] }));
  const people = lines.flatMap(({ text, names }) =>
    names.filter((name) => name.label === 'PERSON').map((name) => text.slice(name.start, name.end)),
  );
  const any = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 4 }, (_, n) => {
      const { text, names } = n === 1 ? any(lines) : any(news);
      let told = '';
      let at = 0;
      for (const name of names) {
        if (name.label !== 'PERSON' || random() < 0.3) continue;
        told += text.slice(at, name.start) + any(people);
        at = name.end;
      }
      return told + text.slice(at);
    }).join(' ');
    count += paragraph.split(/\s+/).length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
