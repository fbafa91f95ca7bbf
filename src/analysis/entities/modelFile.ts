import { KeyTable, Lexicon } from './lexicon';
import { TAG_COUNT } from './tags';
import { Weights } from './weights';

/**
 * The model's file: a header of six 32-bit little-endian numbers (mark, version, checksum of the rest, numbers of
 * words, phrases and features), then the sections in the order that {@link readModel} reads them.
 *
 * Keys stand in ascending order as differences, seven bits a byte, the lowest first. Numbers below 16 stand two in a
 * byte, the first in its lower half. Sets of flags are few: each is listed once, and words name it by its place.
 */
export const MARK = 0x4e454843; // "CHEN"
export const VERSION = 2;
export const HEADER_BYTES = 24;

export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: Weights;
}

/** Reads forward through bytes; every read past the end is a RangeError. */
class Reader {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  keys(count: number): Uint32Array {
    const keys = new Uint32Array(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      let shift = 0;
      let byte: number;
      let difference = 0;
      do {
        if (this.at >= this.bytes.length) throw new RangeError('The model of names is cut short.');
        byte = this.bytes[this.at++]!;
        difference |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte & 0x80);
      key += difference;
      keys[i] = key;
    }
    return keys;
  }

  take(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new RangeError('The model of names is cut short.');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  uint16s(count: number): Uint16Array {
    const bytes = this.take(2 * count);
    const numbers = new Uint16Array(count);
    for (let i = 0; i < count; i++) numbers[i] = bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
    return numbers;
  }

  /** Half a byte a number. */
  nibbles(count: number): Uint8Array {
    const bytes = this.take((count + 1) >> 1);
    const numbers = new Uint8Array(count);
    for (let i = 0; i < count; i++) numbers[i] = (bytes[i >> 1]! >> ((i & 1) << 2)) & 15;
    return numbers;
  }

  /** Four bytes a number. */
  floats(count: number): Float32Array {
    const numbers = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      if (this.at + 4 > this.bytes.length) throw new RangeError('The model of names is cut short.');
      numbers[i] = this.view.getFloat32(this.at, true);
      this.at += 4;
    }
    return numbers;
  }
}

/** FNV-1a over the bytes after the header. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = HEADER_BYTES; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

/** @throws RangeError when the bytes are not a model of this version, or are damaged. */
export function readModel(bytes: Uint8Array): Model {
  if (bytes.length < HEADER_BYTES) throw new RangeError('The model of names is cut short.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = (index: number) => view.getUint32(4 * index, true);
  if (header(0) !== MARK) throw new RangeError('These bytes are not a model of names.');
  if (header(1) !== VERSION)
    throw new RangeError(`The model of names has version ${header(1)}; version ${VERSION} is needed.`);
  if (header(2) !== checksumOf(bytes))
    throw new RangeError('The model of names is damaged: its checksum differs.');
  const [words, phrases, features] = [header(3), header(4), header(5)];

  const reader = new Reader(bytes, HEADER_BYTES);
  const wordKeys = reader.keys(words);
  const fineAndRank = reader.uint16s(words); // 12 bits fine cluster, 3 bits rank
  const flat = reader.uint16s(words); // 10 bits flat cluster
  const flagSets = reader.uint16s(reader.take(1)[0]! + 1);
  const flags = Uint16Array.from(reader.take(words), (index) => flagSets[index]!);
  const clusters = Uint32Array.from(
    fineAndRank,
    (packed, i) => (packed & 0xfff) | (flat[i]! << 12) | ((packed >> 12) << 22),
  );
  const phraseKeys = reader.keys(phrases);
  const phraseLabels = Uint8Array.from(reader.take(phrases));

  const featureKeys = reader.keys(features);
  const counts = reader.nibbles(features);
  const begins = new Int32Array(features + 1);
  for (let i = 0; i < features; i++) begins[i + 1] = begins[i]! + counts[i]!;
  const weightCount = begins[features]!;
  const tags = reader.nibbles(weightCount);
  const values = Int8Array.from(reader.take(weightCount), (byte) => (byte << 24) >> 24);
  const transitions = reader.floats(TAG_COUNT * TAG_COUNT);
  return {
    lexicon: new Lexicon(new KeyTable(wordKeys), clusters, flags, new KeyTable(phraseKeys), phraseLabels),
    weights: new Weights(new KeyTable(featureKeys), begins, tags, values, transitions),
  };
}
