import { element } from './dom';
import type { Row } from './row';

export type Sort = 'position' | 'frequency' | 'name' | 'worthiness';

/** What the reader has chosen about a list. `toggled` holds the keys of rows that are not as they begin. */
export interface ListState {
  readonly filter: string;
  readonly sort: Sort;
  readonly toggled: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** A heading with what is under it; nothing when that is empty. Groups begin open. */
export function group(
  key: string,
  title: string,
  count: number,
  state: ListState,
  rows: () => Row[],
  note = '',
): Row[] {
  if (count === 0) return [];
  const expanded = !state.toggled.has(key);
  const head: Row = {
    key,
    level: 1,
    lines: 1,
    label: [title, String(count), note].filter((part) => part !== '').join(', '),
    copy: title,
    expanded,
    draw: () => [
      element('span', { class: 'words title' }, title),
      ...(note ? [element('span', { class: 'note' }, note)] : []),
      element('span', { class: 'count' }, String(count)),
    ],
  };
  return [head, ...(expanded ? rows() : [])];
}

/** Sorts without touching the order of equals; pinned ones come first. */
export function inOrder<T extends { readonly key: string }>(
  items: readonly T[],
  compare: ((a: T, b: T) => number) | undefined,
  pinned: ReadonlySet<string>,
): T[] {
  const sorted = compare ? items.toSorted(compare) : [...items];
  return sorted.sort((a, b) => Number(pinned.has(b.key)) - Number(pinned.has(a.key)));
}

/** Whether every word of the filter stands in one of the texts, whatever its case. */
export function matches(filter: string, ...texts: readonly string[]): boolean {
  if (filter === '') return true;
  const all = texts.join(' ').toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(' ')
    .every((word) => all.includes(word));
}
