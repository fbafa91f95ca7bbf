import type { Span } from '../model';

/** The index of the first item that begins at `start` or behind it; items are in order. */
export function firstFrom(items: readonly Span[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
