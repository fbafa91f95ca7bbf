/**
 * The item after the cursor, or before it, going round at the ends.
 *
 * @param starts where the items start, ascending
 * @returns the item's index, or -1 when there is none
 */
export function step(starts: readonly number[], offset: number, direction: 'next' | 'previous'): number {
  if (starts.length === 0) return -1;
  if (direction === 'next') {
    const next = starts.findIndex((start) => start > offset);
    return next < 0 ? 0 : next;
  }
  const previous = starts.findLastIndex((start) => start < offset);
  return previous < 0 ? starts.length - 1 : previous;
}
