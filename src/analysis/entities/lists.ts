import type { Token } from '../model';
import { FLAG } from './lexicon';
import type { Word } from './word';

/** A name as words `[first, last)` of its sentence. */
export interface Name {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** At most this many words stand behind a body's name before the last of the fields that it has. */
const LONGEST_LIST = 8;

/**
 * A body whose fields are listed is one: "the Ministry of Culture, Sports and Tourism", "the Nordic Education, Science and Technology
 * Center".
 */
export function listed(tokens: readonly Token[], words: readonly Word[], names: readonly Name[]): Name[] {
  const result: Name[] = [];
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const before = result.at(-1);
    if (before && isListBefore(tokens, words, before, name)) {
      result[result.length - 1] = { ...name, first: before.first };
      continue;
    }
    const last = endOfList(tokens, words, names, n);
    result.push(last > name.last ? { ...name, last } : name);
    while (n + 1 < names.length && names[n + 1]!.first < last) n++;
  }
  return result;
}

/** Fields that bodies are named after. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    'agriculture arts commerce communications culture defence defense development economy education employment energy environment ' +
    'finance fisheries food forestry health housing industry information innovation investment justice labor labour law medicine ' +
    'planning research science security sports technology tourism trade transport transportation water welfare'
  ).split(' '),
);

/** "Nordic Education" before ", Science and Technology Center": fields with no head of their own, which the next name closes with one. */
function isListBefore(tokens: readonly Token[], words: readonly Word[], before: Name, name: Name): boolean {
  const textAt = (i: number): string => tokens[i]!.text;
  const isHead = (i: number): boolean => (words[i]!.entry.flags & FLAG.organizationHead) !== 0;
  if (before.label !== 'organization' || name.label !== 'organization') return false;
  if (name.first - before.last !== 1 || textAt(before.last) !== ',') return false;
  if (!FIELDS.has(textAt(before.last - 1).toLowerCase()) || !isHead(name.last - 1)) return false;
  for (let i = before.first; i < before.last; i++) if (isHead(i)) return false;
  return name.last - name.first > 3 && textAt(name.first + 1) === 'and';
}

/** Where the list of fields ends that the name at `n` begins: behind "of", commas and one "and". Else the name's own end. */
function endOfList(
  tokens: readonly Token[],
  words: readonly Word[],
  names: readonly Name[],
  n: number,
): number {
  const { label, first, last } = names[n]!;
  const textAt = (i: number): string => tokens[i]?.text ?? '';
  const isHead = (i: number): boolean => ((words[i]?.entry.flags ?? 0) & FLAG.organizationHead) !== 0;
  const isOf = last - first === 3 && isHead(first) && /^(of|for|on)$/.test(textAt(first + 1));
  if (label !== 'organization' || !isOf || textAt(last) !== ',') return last;
  // Places and people behind a body are others than it, and so is a body with a head of its own.
  let next = n + 1;
  const isField = (i: number): boolean => {
    while (next < names.length && names[next]!.last <= i) next++;
    const other = names[next];
    const isOther = other && other.first <= i && other.label !== 'organization' && other.label !== 'other';
    return !isOther && !isHead(i) && words[i]?.capital === true;
  };
  let commas = 0;
  for (let i = last; i < tokens.length && i - last < LONGEST_LIST;) {
    const mark = textAt(i);
    const and = mark === ',' && textAt(i + 1) === 'and' ? i + 1 : i;
    const closes = textAt(and) === 'and';
    if (!closes && mark !== ',') return last;
    let end = and + 1;
    while (isField(end)) end++;
    if (end === and + 1) return last;
    // "Center for Education, Science and Technology Center" are two: the second has a head.
    if (closes) return commas > 0 && !isHead(end) ? end : last;
    commas++;
    i = end;
  }
  return last;
}
