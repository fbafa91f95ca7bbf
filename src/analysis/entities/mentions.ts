import type { EntityType, LocalMention, Token } from '../model';
import { elections, MONTHS } from './elections';
import { withKnown } from './known';
import { FLAG, type Lexicon } from './lexicon';
import { listed, type Name } from './lists';
import { retyped } from './retyped';
import { isInside, labelOf, LABELS, OUTSIDE } from './tags';
import type { Word } from './word';

/** The names that a sentence's tags spell, without titles, articles and possessive endings. */
export function mentionsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  tags: Uint8Array,
  lexicon: Lexicon,
): LocalMention[] {
  const names: Name[] = [];
  for (let i = 0; i < tags.length;) {
    const tag = tags[i]!;
    if (tag === OUTSIDE) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tags.length && isInside(tags[end]!)) end++;
    const label = LABELS[labelOf(tag)]!;
    for (const [from, to] of unbroken(tokens, i, end)) {
      const [first, last] = trim(tokens, words, label, from, to);
      if (first < last)
        names.push(
          ...retyped(tokens, words, lexicon, { label, first, last: withFullStop(tokens, first, last) }),
        );
    }
    i = end;
  }
  const whole = withKnown(words, lexicon, listed(tokens, words, joined(tokens, names)));
  return whole.flatMap(({ label, first, last }) =>
    label === 'other' || isNobody(tokens, { label, first, last })
      ? []
      : {
          start: tokens[first]!.start + prefixOf(tokens[first]!.text),
          end: tokens[last - 1]!.end,
          type: label as EntityType,
          kind: 'name',
        },
  );
}

/** "pro-Trump", "post-World War II": how many letters stand before the name. "Pro-Democracy Party" and "sub-Saharan Africa" are whole. */
const prefixOf = (text: string): number =>
  /^(?:anti|mid|non|post|pre|pro)-(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;

/** No name runs across these: "Eton v Harrow", "the Asylum Bill; the Trade Bill". */
const BREAKS: ReadonlySet<string> = new Set([';', 'v', 'v.', 'vs', 'vs.']);

/** Nor across the address of a person or a page. */
const isAddress = (text: string): boolean =>
  (text.length > 2 && text.includes('@', 1)) || text.includes('://') || text.startsWith('www.');

/** The stretches of words `[first, last)` between what breaks a name. */
function unbroken(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const stretches: [number, number][] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !BREAKS.has(tokens[i]!.text) && !isAddress(tokens[i]!.text)) continue;
    if (from < i) stretches.push([from, i]);
    from = i + 1;
  }
  return stretches;
}

/** "U. S." keeps its last full stop, which may have been taken for the sentence's. */
function withFullStop(tokens: readonly Token[], first: number, last: number): number {
  const isInitial =
    last - first > 1 && tokens[last - 1]!.text.length === 1 && /^\p{Lu}\.$/u.test(tokens[last - 2]!.text);
  const stop = tokens[last];
  return isInitial && stop?.text === '.' && stop.start === tokens[last - 1]!.end ? last + 1 : last;
}

/** Parts that works are divided into, and exhibits. */
const PARTS: ReadonlySet<string> = new Set(
  'annex appendix article chapter clause exhibit figure page paragraph part schedule section tab table title volume'.split(
    ' ',
  ),
);

/** "Title IV", "Tab 3": part of a document, if anything, but nobody's name. */
function isPartOnly(tokens: readonly Token[], { label, first, last }: Name): boolean {
  return (
    label !== 'document' &&
    last - first === 2 &&
    PARTS.has(tokens[first]!.text.toLowerCase()) &&
    /^(\d+|[IVXLC]+)$/.test(tokens[last - 1]!.text)
  );
}

/** What a transcript calls those who speak in it by their part alone. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'announcer answer archivist audience correspondent host interpreter interviewee interviewer moderator narrator operator participant question reporter speaker translator'.split(
    ' ',
  ),
);

/** "ARCHIVIST:" at the head of a line is a part in a talk, and nobody's name. */
function isSpeakerOnly(tokens: readonly Token[], { label, first, last }: Name): boolean {
  const { text } = tokens[first]!;
  return (
    label === 'person' &&
    first === 0 &&
    last === 1 &&
    tokens[1]?.text === ':' &&
    text === text.toUpperCase() &&
    SPEAKERS.has(text.toLowerCase())
  );
}

/** "A Eurosceptic movement": an attitude, and no people; "Eurosceptics" are people. */
function isAttitude(tokens: readonly Token[], { label, first, last }: Name): boolean {
  return label === 'group' && last - first === 1 && /(?:s[ck]eptic|phile|phobe)$/i.test(tokens[first]!.text);
}

/** "mid-May". */
function isTime(tokens: readonly Token[], { first, last }: Name): boolean {
  const { text } = tokens[first]!;
  return last - first === 1 && prefixOf(text) > 0 && MONTHS.has(text.slice(prefixOf(text)));
}

const isNobody = (tokens: readonly Token[], name: Name): boolean =>
  isPartOnly(tokens, name) || isSpeakerOnly(tokens, name) || isAttitude(tokens, name) || isTime(tokens, name);

/** Names that are one: "Article 50 of the Lisbon Treaty", "the Kenyan constitutional referendum, 2010"; and those that are not. */
function joined(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const result: Name[] = [];
  const textAt = (i: number): string => tokens[i]?.text ?? '';
  for (const name of names) {
    const before = result.at(-1);
    const isArticleOf =
      before?.label === 'document' &&
      name.label === 'document' &&
      before.last - before.first === 2 &&
      /^Articles?$/.test(textAt(before.first)) &&
      name.first - before.last <= 2 &&
      textAt(before.last) === 'of' &&
      (name.first - before.last === 1 || textAt(before.last + 1) === 'the');
    if (isArticleOf) result[result.length - 1] = { ...name, first: before.first };
    else result.push(name);
  }
  return elections(tokens, result);
}

const ARTICLES = new Set(['the', 'a', 'an']);
const OFFICES = new Set(
  'ambassador chairman chairwoman chancellor governor justice minister premier president secretary senator speaker'.split(
    ' ',
  ),
);
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
  // "Madam President" names nobody, nor does an office alone. Another title may be a surname: "Major said".
  if (label === 'person' && last - first === 1 && OFFICES.has(textAt(first))) return [first, first];
  const isTitle = (i: number) => (words[i]!.entry.flags & FLAG.title) !== 0;
  if (
    label === 'person' &&
    last - first > 1 &&
    isTitle(last - 1) &&
    words.slice(first, last).every((_, i) => isTitle(first + i))
  )
    return [first, first];
  if (label === 'person') {
    // "Saudi Crown Prince Mohammed bin Salman"
    const isBefore = (i: number) =>
      isTitle(i) || (words[i]!.entry.flags & FLAG.demonym) !== 0 || textAt(i) === 'crown';
    let from = first;
    while (from < last - 1 && isBefore(from)) from++;
    while (from > first && !isTitle(from - 1)) from--;
    first = from;
  }
  // A mark of the desk's: "Roh Moo-hyun CQ".
  while (first < last && /^(?:CQ|TK)$/.test(tokens[last - 1]!.text)) last--;
  // A credit: "(AFP PHOTO)".
  if (label === 'organization' && last - first > 1 && /^photos?$/.test(textAt(last - 1))) last--;
  while (
    first < last &&
    (POSSESSIVES.has(textAt(last - 1)) || [',', ':', ';', '-'].includes(textAt(last - 1)))
  )
    last--;
  return [first, last];
}
