import { pair } from './hash';

/** What is known of a word before it is seen in a text. The bits of {@link WordEntry.flags}. */
export const FLAG = {
  firstName: 1,
  lastName: 2,
  country: 4,
  demonym: 8,
  city: 16,
  title: 32,
  region: 64,
  calendar: 128,
  organizationHead: 256,
  eventHead: 512,
  documentHead: 1024,
  female: 2048,
  male: 4096,
  anyName: 8192,
} as const;

/** Cluster numbers and flags of a word, packed; 0 stands for an unknown word. */
export interface WordEntry {
  /** 1 to 32, 1 to 256, 1 to 3072 for a word of the vectors, 0 for others; each level refines the one before. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  /** A second, flat clustering into 1 to 1023; 0 for none. */
  readonly flat: number;
  /** How common the word is: 1 (the most common thousand) to 6; 7 for a word without a vector, 0 for an unknown one. */
  readonly rank: number;
  readonly flags: number;
}

export const UNKNOWN_WORD: WordEntry = { coarse: 0, middle: 0, fine: 0, flat: 0, rank: 0, flags: 0 };

/** Level sizes of the nested clustering: the fine number, less one, divided by these gives the coarser ones. */
export const FINE_PER_MIDDLE = 12;
export const MIDDLE_PER_COARSE = 8;

/** An immutable set of 30-bit keys, in ascending order, each with its position. */
export class KeyTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly keys: Uint32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = i;
    }
  }

  /** The position of a key among all keys in ascending order, or -1. */
  indexOf(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const index = this.slots[slot]!;
      if (index < 0 || this.keys[index] === key) return index;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Words with their clusters and flags, and phrases of known names, as read from the model's file. */
export class Lexicon {
  constructor(
    private readonly words: KeyTable,
    /** Per word: fine (12 bits) and flat cluster (10 bits), and rank (3 bits). */
    private readonly clusters: Uint32Array,
    private readonly flags: Uint16Array,
    private readonly phrases: KeyTable,
    /** Per phrase or beginning of one: 0 for a mere beginning, else 1 + label. */
    private readonly phraseLabels: Uint8Array,
  ) {}

  /** `lower` is the key of the word in lower case. */
  word(lower: number): WordEntry {
    const index = this.words.indexOf(lower);
    if (index < 0) return UNKNOWN_WORD;
    const packed = this.clusters[index]!;
    const fine = packed & 0xfff;
    const middle = fine && Math.floor((fine - 1) / FINE_PER_MIDDLE) + 1;
    const coarse = middle && Math.floor((middle - 1) / MIDDLE_PER_COARSE) + 1;
    return {
      coarse,
      middle,
      fine,
      flat: (packed >> 12) & 0x3ff,
      rank: packed >> 22,
      flags: this.flags[index]!,
    };
  }

  /**
   * The longest known phrase that starts at `from` in a sequence of lower-case word keys: its length in words, and its
   * label plus one, packed as `length * 16 + label + 1`; 0 for none. Looks ahead at most {@link MAX_PHRASE} words.
   */
  phraseAt(lower: ArrayLike<number>, from: number, end: number): number {
    let found = 0;
    let key = 0;
    const last = Math.min(end, from + MAX_PHRASE);
    for (let i = from; i < last; i++) {
      key = pair(key, lower[i]!);
      const index = this.phrases.indexOf(key);
      if (index < 0) break;
      const label = this.phraseLabels[index]!;
      if (label) found = (i - from + 1) * 16 + label;
    }
    return found;
  }
}

/** Longer names than this ("International Convention on the Elimination of All Forms of …") are looked up by their head. */
export const MAX_PHRASE = 16;
