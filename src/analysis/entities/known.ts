import { MAX_PHRASE, type Lexicon } from './lexicon';
import type { Name } from './lists';
import { LABELS, type Label } from './tags';
import type { Word } from './word';

/** What is settled by being known: people and places of one name are too many. */
const SETTLED: ReadonlySet<string> = new Set(['organization', 'document', 'event']);

/** Fewest words by which a name that the tagger has missed is known: "Plan of Action" may be anybody's. */
const TELLING = 4;

/** What bodies, documents and events are known to be is not for a tagger to say; undefined where a name is not known. */
export function asKnown(words: readonly Word[], lexicon: Lexicon, name: Name): Name | undefined {
  const { label, first, last } = name;
  // One word may mean anything, but for an acronym: "NPT".
  const isMany = last - first > 1;
  if (!(isMany || isAcronym(words[first]!)) || !(SETTLED.has(label) || (isMany && label === 'other')))
    return undefined;
  const { length, label: known } = knownAt(words, lexicon, first, last);
  return length === last - first && known ? { ...name, label: known } : undefined;
}

const isAcronym = (word: Word): boolean => word.upper;

/** The names, and those known by many words that the tagger has missed: "the Joint Comprehensive Plan of Action". */
export function withKnown(words: readonly Word[], lexicon: Lexicon, names: readonly Name[]): Name[] {
  const result: Name[] = [];
  let next = 0;
  for (let at = 0; at < words.length;) {
    const name = names[next];
    if (name && name.first <= at) {
      result.push(name);
      next++;
      at = Math.max(at, name.last);
      continue;
    }
    const { length, label } = words[at]!.capital
      ? knownAt(words, lexicon, at, name?.first ?? words.length)
      : { length: 0, label: undefined };
    if (label && length >= TELLING) result.push({ label, first: at, last: at + length });
    at += label && length >= TELLING ? length : 1;
  }
  return [...result, ...names.slice(next)];
}

/** The longest known body, document or event that begins at `first` and ends by `end`, in words; 0 and no label for none. */
function knownAt(
  words: readonly Word[],
  lexicon: Lexicon,
  first: number,
  end: number,
): { readonly length: number; readonly label: Label | undefined } {
  // No more words than a phrase may have: a sentence of a thousand capitals would cost a million.
  const keys = words.slice(first, Math.min(end, first + MAX_PHRASE)).map((word) => word.lower);
  const match = lexicon.phraseAt(keys, 0, keys.length);
  const label = LABELS[(match & 15) - 1];
  return label && SETTLED.has(label) ? { length: match >> 4, label } : { length: 0, label: undefined };
}
