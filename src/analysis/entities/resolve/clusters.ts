import type { EntityType } from '../../model';
import { acronymLetters } from './acronyms';
import type { Occurrence } from './occurrences';

/** An occurrence at its place: the block, its index among the block's, and its position among all of the document. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly block: number;
  readonly index: number;
  readonly at: number;
}

/** All occurrences of one written name. Clusters that name the same thing are joined into one {@link root}. */
export class Cluster {
  readonly placed: Placed[] = [];
  readonly #counts = new Map<EntityType, number>();
  #type: EntityType | undefined;
  #letters: string | false | undefined;
  #joined: Cluster | undefined;

  constructor(readonly words: readonly string[]) {}

  add(placed: Placed): void {
    this.placed.push(placed);
    this.#type = undefined;
    const { type } = placed.occurrence.mention;
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
  }

  /** The type that most of its occurrences were taken for, the first of equals. */
  get type(): EntityType {
    if (this.#type) return this.#type;
    let best: EntityType | undefined;
    for (const [type, count] of this.#counts)
      if (best === undefined || count > this.#counts.get(best)!) best = type;
    this.#type = best!;
    return best!;
  }

  get text(): string {
    return this.placed[0]!.occurrence.text;
  }

  /** Its letters, if it is an acronym. */
  get letters(): string | undefined {
    this.#letters ??= acronymLetters(this.text) ?? false;
    return this.#letters || undefined;
  }

  /** The position of its first occurrence. */
  get first(): number {
    return this.placed[0]!.at;
  }

  /** The cluster that stands for all that were joined with this one. */
  get root(): Cluster {
    return Cluster.#rootOf(this);
  }

  static #rootOf(cluster: Cluster): Cluster {
    let root = cluster;
    while (root.#joined) root = root.#joined;
    // Every name on the way now points to the root, so that chains stay short.
    for (let at = cluster; at.#joined;) {
      const next = at.#joined;
      at.#joined = root;
      at = next;
    }
    return root;
  }

  /** Makes this name and another one entity's. The earlier of the two stands for both. */
  join(other: Cluster): void {
    const [a, b] = [this.root, other.root];
    if (a === b) return;
    if (a.first <= b.first) b.#joined = a;
    else a.#joined = b;
  }
}
