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

/** Numbers the features that occur at least `least` times; `keys[id]` is a feature's key. */
export function indexFeatures(
  examples: readonly Example[],
  lexicon: Lexicon,
  least: number,
): { instances: Instance[]; keys: Int32Array } {
  const read = wordReader(lexicon);
  const size = 1 << 24;
  const slots = new Int32Array(size).fill(-1);
  const counts = new Uint16Array(size);
  const ids = new Int32Array(size).fill(-1);
  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 8;
    while (slots[slot]! >= 0 && slots[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const all = examples.map((example) => {
    const lists = keysOf(
      example.tokens.map((token) => read(token.text)),
      lexicon,
    );
    for (const list of lists) {
      for (const key of list) {
        const slot = slotOf(key);
        slots[slot] = key;
        if (counts[slot]! < 65535) counts[slot]!++;
      }
    }
    return lists.map((list) => Int32Array.from(list));
  });
  const keys: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    if (counts[slot]! >= least) {
      ids[slot] = keys.length;
      keys.push(slots[slot]!);
    }
  }
  const instances = examples.map((example, e) => {
    const begins = new Int32Array(example.tokens.length + 1);
    const flat: number[] = [];
    all[e]!.forEach((list, i) => {
      for (const key of list) {
        const id = ids[slotOf(key)]!;
        if (id >= 0) flat.push(id);
      }
      begins[i + 1] = flat.length;
    });
    return { ids: Int32Array.from(flat), begins, allowed: example.allowed, weight: example.weight };
  });
  return { instances, keys: Int32Array.from(keys) };
}
