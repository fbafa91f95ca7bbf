/** How many passages say something; nothing is kept of what none says. */
export class Counts {
  readonly #counts = new Map<string, number>();

  add(key: string, times: number): void {
    const count = this.of(key) + times;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/**
 * Keeps counts over what the passages of a document say: told what they say now, it counts what came and takes back what went. An edit
 * costs what it changes, and a comparison of the rest.
 */
export class Tally<T> {
  #known: readonly T[] = [];

  /** @param count counts what one passage says, or takes it back */
  constructor(private readonly count: (said: T, times: 1 | -1) => void) {}

  update(said: readonly T[]): void {
    const known = this.#known;
    const most = Math.min(known.length, said.length);
    let head = 0;
    while (head < most && known[head] === said[head]) head++;
    let tail = 0;
    while (head + tail < most && known.at(-1 - tail) === said.at(-1 - tail)) tail++;
    for (const each of known.slice(head, known.length - tail)) this.count(each, -1);
    for (const each of said.slice(head, said.length - tail)) this.count(each, 1);
    this.#known = said;
  }
}
