import type { EntityType } from '../../model';
import type { Occurrence } from './occurrences';

/** An occurrence at its place: the block, and the position among all occurrences of the document. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly block: number;
  readonly at: number;
}

/** All occurrences of one written name. Clusters that name the same thing are joined into one {@link root}. */
export class Cluster {
  readonly placed: Placed[] = [];
  readonly #counts = new Map<EntityType, number>();
  #joined: Cluster | undefined;

  constructor(readonly words: readonly string[]) {}

  add(placed: Placed): void {
    this.placed.push(placed);
    const { type } = placed.occurrence.mention;
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
  }

  /** The type that most of its occurrences were taken for, the first of equals. */
  get type(): EntityType {
    let best: EntityType | undefined;
    for (const [type, count] of this.#counts)
      if (best === undefined || count > this.#counts.get(best)!) best = type;
    return best!;
  }

  get text(): string {
    return this.placed[0]!.occurrence.text;
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
