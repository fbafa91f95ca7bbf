import type { KeyTable } from './lexicon';

/** The weights that training gave to features, sparse: for each feature a few tags, each with a quantised weight. */
export class Weights {
  /** `begins[f]` to `begins[f + 1]` are the places in `tags` and `values` that belong to feature f. */
  constructor(
    private readonly features: KeyTable,
    private readonly begins: Int32Array,
    private readonly tags: Uint8Array,
    private readonly values: Int8Array,
    /** From tag to tag, `[from * TAG_COUNT + to]`, in the same unit as the values. */
    readonly transitions: Float32Array,
  ) {}

  /** Adds the weights of one feature to the scores of the tags, from `at` on in `scores`. */
  addTo(scores: Float32Array, at: number, key: number): void {
    const feature = this.features.indexOf(key);
    if (feature < 0) return;
    const end = this.begins[feature + 1]!;
    for (let i = this.begins[feature]!; i < end; i++) scores[at + this.tags[i]!]! += this.values[i]!;
  }
}
