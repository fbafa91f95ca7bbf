/** Where the rows of a list stand: guessed until a row has been drawn, and then as high as it turned out. In pixels. */
export class Layout {
  private rows: readonly { readonly key: string; readonly lines: number }[] = [];
  private readonly heights = new Map<string, number>();
  private tops: number[] = [0];

  /** @param line the height of a line, which changes with the reader's font */
  constructor(private line = 22) {}

  get height(): number {
    return this.tops.at(-1)!;
  }

  show(rows: readonly { readonly key: string; readonly lines: number }[]): void {
    this.rows = rows;
    this.stack();
  }

  /** Forgets what was measured: the list has another width or another font. */
  begin(line: number): void {
    this.line = line;
    this.heights.clear();
    this.stack();
  }

  /** Takes the heights of rows that were drawn; whether anything has to move for them. */
  measured(heights: ReadonlyMap<number, number>): boolean {
    let moves = false;
    for (const [index, height] of heights) {
      if (height === this.heightAt(index)) continue;
      this.heights.set(this.rows[index]!.key, height);
      moves = true;
    }
    if (moves) this.stack();
    return moves;
  }

  topAt(index: number): number {
    return this.tops[index]!;
  }

  heightAt(index: number): number {
    return this.tops[index + 1]! - this.tops[index]!;
  }

  /** The row that a point lies in; the first or the last one when it lies outside. */
  rowAt(top: number): number {
    let low = 0;
    let high = Math.max(0, this.rows.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle]! <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private stack(): void {
    this.tops = [0];
    for (const { key, lines } of this.rows)
      this.tops.push(this.tops.at(-1)! + (this.heights.get(key) ?? lines * this.line));
  }
}
