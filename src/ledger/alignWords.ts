import type { Word } from './word';

/** A stretch of two wordings: the same in both, or what the one has in the place of the other. Indices of words, half-open. */
export interface Stretch {
  readonly isSame: boolean;
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/**
 * The table of the comparison has at most so many cells; claims are sentences, and two of five hundred words each still fit. What is
 * longer is compared at its ends and counts as replaced between them.
 */
const LARGEST_TABLE = 250_000;

/** Aligns two wordings by the longest sequence of words that they share (quadratic in what lies between their common ends). */
export function align(before: readonly Word[], after: readonly Word[]): Stretch[] {
  const same = (i: number, j: number): boolean =>
    before[i]!.key === after[j]!.key && before[i]!.isQuoted === after[j]!.isQuoted;
  let head = 0;
  while (head < before.length && head < after.length && same(head, head)) head++;
  let [beforeEnd, afterEnd] = [before.length, after.length];
  while (beforeEnd > head && afterEnd > head && same(beforeEnd - 1, afterEnd - 1)) {
    beforeEnd--;
    afterEnd--;
  }
  const rows = beforeEnd - head;
  const columns = afterEnd - head;
  const stretches: Stretch[] = [];
  const push = (isSame: boolean, from: [number, number], to: [number, number]): void => {
    if (to[0] === from[0] && to[1] === from[1]) return;
    stretches.push({ isSame, before: [from[0], to[0]], after: [from[1], to[1]] });
  };
  push(true, [0, 0], [head, head]);
  if (rows * columns > LARGEST_TABLE) push(false, [head, head], [beforeEnd, afterEnd]);
  else walk(rows, columns, (i, j) => same(head + i, head + j), head, push);
  push(true, [beforeEnd, afterEnd], [before.length, after.length]);
  return stretches;
}

function walk(
  rows: number,
  columns: number,
  same: (i: number, j: number) => boolean,
  by: number,
  push: (isSame: boolean, from: [number, number], to: [number, number]) => void,
): void {
  const width = columns + 1;
  // longest[i * width + j]: the words that before[i…] and after[j…] share.
  const longest = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i * width + j] = same(i, j)
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const from: [number, number] = [by + i, by + j];
    const isSame = i < rows && j < columns && same(i, j);
    while ((i < rows || j < columns) && (i < rows && j < columns && same(i, j)) === isSame) {
      if (isSame) {
        i++;
        j++;
      } else if (j >= columns || (i < rows && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
        i++;
      else j++;
    }
    push(isSame, from, [by + i, by + j]);
  }
}
