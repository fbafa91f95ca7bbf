import { surroundings } from '../../src/analysis/entities/features';
import type { Lexicon } from '../../src/analysis/entities/lexicon';
import { offsetKey, REACH } from '../../src/analysis/entities/tagger';
import { readWord, type Word } from '../../src/analysis/entities/word';
import type { Example } from './corpora';
import type { Instance } from './crf';

/** The keys of all features of each word of a sentence, exactly those that the tagger adds up. */
export function keysOf(words: readonly Word[], lexicon: Lexicon): number[][] {
  const around = surroundings(words, lexicon);
  return words.map((_, i) => {
    const keys: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) {
      const word = words[i + offset];
      if (word) for (const key of offset === 0 ? word.near : word.far) keys.push(offsetKey(key, offset));
    }
    around.each(i, (key) => keys.push(key));
    return keys;
  });
}

/** Reads words once each. */
export function wordReader(lexicon: Lexicon): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (!word) known.set(text, (word = readWord(text, lexicon)));
    return word;
  };
}

/** The features of examples, numbered. */
export interface Numbered {
  readonly instances: Instance[];
  /** `keys[id]` is a feature's key. */
  readonly keys: Int32Array;
}

/** Numbers the features of sentences that occur at least `least` times. */
export function indexFeatures(examples: readonly Example[], lexicon: Lexicon, least: number): Numbered {
  const read = wordReader(lexicon);
  const lists = examples.map((example) =>
    keysOf(
      example.tokens.map((token) => read(token.text)),
      lexicon,
    ).map((list) => Int32Array.from(list)),
  );
  return numberFeatures(examples, lists, least);
}

/** `lists[e][i]` are the keys of the features of word i of example e. */
export function numberFeatures(
  examples: readonly Example[],
  lists: readonly (readonly ArrayLike<number>[])[],
  least: number,
): Numbered {
  // Millions of keys: an open table of typed arrays is many times smaller and faster than a Map.
  const size = 1 << 24;
  const slots = new Int32Array(size).fill(-1);
  const counts = new Uint16Array(size);
  const ids = new Int32Array(size).fill(-1);
  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 8;
    while (slots[slot]! >= 0 && slots[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const list of lists) {
    for (const keys of list) {
      for (let k = 0; k < keys.length; k++) {
        const slot = slotOf(keys[k]!);
        slots[slot] = keys[k]!;
        if (counts[slot]! < 65535) counts[slot]!++;
      }
    }
  }
  const kept: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    if (counts[slot]! >= least) {
      ids[slot] = kept.length;
      kept.push(slots[slot]!);
    }
  }
  const instances = examples.map((example, e) => {
    const begins = new Int32Array(example.tokens.length + 1);
    const flat: number[] = [];
    lists[e]!.forEach((keys, i) => {
      for (let k = 0; k < keys.length; k++) {
        const id = ids[slotOf(keys[k]!)]!;
        if (id >= 0) flat.push(id);
      }
      begins[i + 1] = flat.length;
    });
    return { ids: Int32Array.from(flat), begins, allowed: example.allowed, weight: example.weight };
  });
  return { instances, keys: Int32Array.from(kept) };
}
