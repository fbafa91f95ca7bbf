import { figuresOf } from '../figures/figures';
import { CLAIM_KINDS, type ClaimKind, type FigureKind, type Passage, type Span } from '../model';
import { featuresOf } from './features';
import { firstFrom } from './search';

/** Judges how much a claim wants checking. */
export interface Worthiness {
  /** 0 to 1, of the words of `passage` in `span`, listed for `kinds`. */
  of(passage: Passage, span: Span, kinds: readonly ClaimKind[]): number;
}

/**
 * The model as it lies in memory. A hash table of features, `slots` a power of two, probed in line:
 * `checks[slot]` is the upper half of the feature's hash, 0 where the slot is free; `weights[slot]` times `scale` is its
 * weight. Then `news` maps the score of a sentence, learned from debates, to copy: slope, intercept, and one
 * addend a kind of claim in the order of CLAIM_KINDS.
 */
export interface WorthinessModel {
  readonly scale: number;
  readonly bias: number;
  readonly news: Float32Array;
  readonly checks: Uint16Array;
  readonly weights: Int8Array;
}

/** "CHW1" */
const MAGIC = 0x31574843;
/** Magic, slots, scale, bias, count of `news`, checksum: four bytes each. */
const HEADER = 24;

/** Makes the judge. @throws RangeError when the model is damaged or of another version. */
export function createWorthiness(bytes: Uint8Array): Worthiness {
  const model = decodeWorthiness(bytes);
  return {
    of: (passage, span, kinds) => judge(model.news, scoreFeatures(model, featuresIn(passage, span)), kinds),
  };
}

function featuresIn(passage: Passage, { start, end }: Span): Uint32Array {
  const { tokens } = passage;
  const figures = figuresOf(passage);
  const from = firstFrom(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to += 1;
  const kinds: FigureKind[] = [];
  for (let at = firstFrom(figures, start); at < figures.length && figures[at]!.end <= end; at += 1) {
    kinds.push(figures[at]!.kind);
  }
  return featuresOf(tokens.slice(from, to), kinds);
}

/** From a sentence's score and a claim's kinds to 0 … 1. */
export function judge(news: Float32Array, score: number, kinds: readonly ClaimKind[]): number {
  let sum = news[0]! * score + news[1]!;
  for (const kind of kinds) sum += news[2 + CLAIM_KINDS.indexOf(kind)]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The log-odds that a sentence is worth checking, as the debates' annotators judged. */
export function scoreFeatures(model: WorthinessModel, features: Uint32Array): number {
  let sum = 0;
  for (const feature of features) sum += model.weights[slotOf(model.checks, feature)]!;
  return model.bias + (sum * model.scale) / Math.sqrt(features.length);
}

/** The slot that holds a feature, or the free slot where it would stand. */
export function slotOf(checks: Uint16Array, feature: number): number {
  const mask = checks.length - 1;
  const check = checkOf(feature);
  let slot = feature & mask;
  while (checks[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & mask;
  return slot;
}

export function checkOf(feature: number): number {
  return feature >>> 16 || 1;
}

/** Packs a model for the file. */
export function encodeWorthiness({ scale, bias, news, checks, weights }: WorthinessModel): Uint8Array {
  const bytes = new Uint8Array(HEADER + news.length * 4 + checks.length * 3);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, checks.length, true);
  view.setFloat32(8, scale, true);
  view.setFloat32(12, bias, true);
  view.setUint32(16, news.length, true);
  let at = HEADER;
  for (const value of news) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  for (const check of checks) {
    view.setUint16(at, check, true);
    at += 2;
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
  view.setUint32(20, checksum(bytes), true);
  return bytes;
}

/** @throws RangeError when the bytes are no such model, of another version, cut off or changed. */
export function decodeWorthiness(bytes: Uint8Array): WorthinessModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError('worthiness model: not a model of this version');
  }
  const slots = view.getUint32(4, true);
  const addends = view.getUint32(16, true);
  const whole = HEADER + addends * 4 + slots * 3;
  if (
    addends !== CLAIM_KINDS.length + 2 ||
    slots === 0 ||
    (slots & (slots - 1)) !== 0 ||
    bytes.length !== whole
  ) {
    throw new RangeError('worthiness model: its parts do not fit its length');
  }
  if (view.getUint32(20, true) !== checksum(bytes)) throw new RangeError('worthiness model: damaged');
  const news = new Float32Array(addends);
  for (let i = 0; i < addends; i += 1) news[i] = view.getFloat32(HEADER + i * 4, true);
  const checks = new Uint16Array(slots);
  const from = HEADER + addends * 4;
  let free = 0;
  for (let i = 0; i < slots; i += 1) {
    checks[i] = view.getUint16(from + i * 2, true);
    if (checks[i] === 0) free += 1;
  }
  if (free === 0) throw new RangeError('worthiness model: its table is full');
  const weights = new Int8Array(slots);
  for (let i = 0; i < slots; i += 1) weights[i] = view.getInt8(from + slots * 2 + i);
  return { scale: view.getFloat32(8, true), bias: view.getFloat32(12, true), news, checks, weights };
}

/** FNV-1a over all bytes but the checksum's own. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i += 1) {
    if (i < 20 || i >= HEADER) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  }
  return hash >>> 0;
}
