import { saying } from './lexicon/saying';
import type { Phrase } from './subjects';
import { isAuxiliary } from './verbs';
import type { Word } from './words';

/** What cannot open the words that name a speaker. */
const noSubject = new Set<Word['kind']>([
  'to',
  'that',
  'coordinator',
  'preposition',
  'subordinator',
  'genitive',
  'relative',
  'dash',
  'adverb',
]);

/** The farthest between a quotation and the verb that reports it: "…,” Sanders campaign manager Jeff Weaver said". */
const longestSubject = 14;

/** The words between a quotation and the verb group at `group`, where they name who speaks. */
export function quotedSubject(
  words: readonly Word[],
  head: number,
  group: number,
  from: number,
): Phrase | null {
  let k = group - 1;
  for (let brackets = 0; k > from && group - k <= longestSubject * 3; k--) {
    const word = words[k]!;
    if (word.quotation >= 0 && words[k + 1]?.quotation !== word.quotation) {
      const first = words[k + 1]!.kind === 'comma' ? k + 2 : k + 1;
      if (first >= group || noSubject.has(words[first]!.kind) || !endsStatement(words, k)) return null;
      if (brackets === 0 && group - first > longestSubject) return null;
      return claimed(words, k, from) && !saying.has(words[head]!.verb!.lemma)
        ? null
        : { first, last: group - 1 };
    }
    // An apposition or a party and state may stand in between, nothing else: "…,” Ito, who chairs the panel, said".
    if (word.kind === 'comma' || word.kind === 'open' || word.kind === 'close') brackets++;
    else if (
      word.quotation >= 0 ||
      ['colon', 'semicolon', 'subordinator'].includes(word.kind) ||
      (isAuxiliary(word) && brackets === 0)
    )
      return null;
  }
  return null;
}

/** Whether the quotation that ends at `end` belongs to a word before it: "read |“Go,”| a banner made", "defense of |“values,”|". */
function claimed(words: readonly Word[], end: number, from: number): boolean {
  const q = words[end]!.quotation;
  let first = end;
  while (first > from && words[first - 1]!.quotation === q) first--;
  const before = words[first - 1];
  return (
    !!before &&
    first > from &&
    (before.kind === 'preposition' ||
      before.kind === 'to' ||
      !!before.verb ||
      words[from]!.kind === 'subordinator')
  );
}

/** Whether the quotation that ends at mark `at` ends like a statement: with a stop or comma inside, or before a comma. */
export function endsStatement(words: readonly Word[], at: number): boolean {
  const inside = words[at]!.kind === 'quote' ? words[at - 1] : words[at];
  return words[at + 1]?.kind === 'comma' || (!!inside && ['comma', 'stop', 'dash'].includes(inside.kind));
}
