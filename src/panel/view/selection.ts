/** Which rows are chosen, by key, as VS Code's own lists have it: one, some with Ctrl, a stretch with Shift, or all. */
export class Selection {
  private readonly keys = new Set<string>();
  /** Where a stretch begins. */
  private anchor = '';

  has(key: string): boolean {
    return this.keys.has(key);
  }

  only(key: string): void {
    this.keys.clear();
    this.keys.add(key);
    this.anchor = key;
  }

  flip(key: string): void {
    if (!this.keys.delete(key)) this.keys.add(key);
    this.anchor = key;
  }

  /** From where the stretch began, or from `from` when nothing was chosen yet, to `to`. */
  stretch(all: readonly string[], from: string, to: string): void {
    if (!all.includes(this.anchor)) this.anchor = from;
    const [first, last] = [all.indexOf(this.anchor), all.indexOf(to)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    this.keys.clear();
    for (const key of all.slice(first, last + 1)) this.keys.add(key);
  }

  all(keys: readonly string[]): void {
    for (const key of keys) this.keys.add(key);
  }

  clear(): void {
    this.keys.clear();
    this.anchor = '';
  }

  /** Lets go of rows that are not there any more. */
  keepOnly(there: ReadonlySet<string>): void {
    for (const key of this.keys) if (!there.has(key)) this.keys.delete(key);
  }
}
