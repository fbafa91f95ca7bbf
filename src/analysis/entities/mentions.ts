import type { EntityType, LocalMention, Token } from '../model';
import { FLAG } from './lexicon';
import { isInside, labelOf, LABELS, OUTSIDE } from './tags';
import type { Word } from './word';

/** The names that a sentence's tags spell, without titles, articles and possessive endings. */
export function mentionsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  tags: Uint8Array,
): LocalMention[] {
  const mentions: LocalMention[] = [];
  for (let i = 0; i < tags.length;) {
    const tag = tags[i]!;
    if (tag === OUTSIDE) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tags.length && isInside(tags[end]!)) end++;
    const label = LABELS[labelOf(tag)]!;
    const [first, last] = trim(tokens, words, label, i, end);
    if (label !== 'other' && first < last) {
      mentions.push({
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        type: label satisfies EntityType,
        kind: 'name',
      });
    }
    i = end;
  }
  return mentions;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const OPENING = new Set(['(', '[', '"', '“', '‘', '«', "'", '-', '–', '—', ',', '.', ':']);

/**
 * The words `[first, last)` of a name proper. Training text leaves titles, articles and possessives outside too; this
 * keeps them out where the tagger slips.
 */
export function trim(
  tokens: readonly Token[],
  words: readonly Word[],
  label: string,
  first: number,
  last: number,
): [number, number] {
  const textAt = (i: number) => tokens[i]!.text.toLowerCase();
  while (first < last && (ARTICLES.has(textAt(first)) || OPENING.has(textAt(first)))) first++;
  // "Madam President" names nobody. A single such word may be a surname: "Major said".
  const isTitle = (i: number) => (words[i]!.entry.flags & FLAG.title) !== 0;
  if (
    label === 'person' &&
    last - first > 1 &&
    isTitle(last - 1) &&
    words.slice(first, last).every((_, i) => isTitle(first + i))
  )
    return [first, first];
  if (label === 'person') while (last - first > 1 && words[first]!.entry.flags & FLAG.title) first++;
  while (
    first < last &&
    (POSSESSIVES.has(textAt(last - 1)) || [',', ':', ';', '-'].includes(textAt(last - 1)))
  )
    last--;
  return [first, last];
}
