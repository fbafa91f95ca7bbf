import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from '../../../src/analysis/model';
import { viterbi, type Tagger } from '../../../src/analysis/entities/tagger';
import { beginOf, insideOf, LABELS, OUTSIDE, TAG_COUNT } from '../../../src/analysis/entities/tags';
import { newDocument, type Example } from '../corpora';
import { sharesOf } from '../crf';

/** A sentence that the teacher has read; `shares` as {@link sharesIn} reads them. */
export interface Tagged {
  readonly document: number;
  readonly corpus: string;
  readonly tokens: readonly string[];
  readonly shares: string;
}

export const readTagged = (folder: string, name: 'dev' | 'text'): Tagged[] =>
  readFileSync(join(folder, `${name}.tagged.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((json) => JSON.parse(json) as Tagged);

/** The teacher writes minus the logarithms of its shares in steps of this size, one byte each (teacher.py). */
const STEP = 1 / 20;
const sharesIn = ({ shares }: Tagged): Float64Array =>
  Float64Array.from(Buffer.from(shares, 'base64'), (steps) => -steps * STEP);

/** A tagger that has learned from the corpora alone, and the size of the steps that its weights have. */
export interface Peer {
  readonly tagger: Tagger;
  readonly transitions: Float32Array;
  readonly step: number;
}

/** How much the teacher's word counts against that of the tagger's first self: they err in different places. */
const TEACHER = 0.5;
const FREE = new Float32Array(TAG_COUNT * TAG_COUNT);

/** What teacher and peer hold together of a sentence: the best tags, and the share of every tag of every word. */
export function agree(
  tagged: Tagged,
  peer: Peer,
  teacher = TEACHER,
): { tags: Uint8Array; shares: Float32Array } {
  const words = tagged.tokens.map((text) => peer.tagger.read(text));
  const scores = peer.tagger.score(words).map((score) => score * peer.step);
  const own = sharesOf(
    scores,
    peer.transitions.map((weight) => weight * peer.step),
  );
  const told = sharesIn(tagged);
  const shares = Float32Array.from(
    told,
    (share, k) => teacher * share + (1 - teacher) * Math.log(Math.max(own[k]!, 1e-6)),
  );
  const tags = viterbi(shares, FREE);
  for (let at = 0; at < shares.length; at += TAG_COUNT) {
    let sum = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) sum += Math.exp(shares[at + tag]!);
    for (let tag = 0; tag < TAG_COUNT; tag++) shares[at + tag] = Math.exp(shares[at + tag]!) / sum;
  }
  return { tags, shares };
}

/** Where they hesitate, a word may have any of the tags that share this much of its probability. */
const HELD = 0.9;
/** A sentence teaches only when the least sure of its tags has this share. */
const SURE = 0.4;

/** Of these the teacher knows least: what it leaves outside may be one of them. */
const SILENT = (['event', 'document'] as const).reduce((bits, label) => {
  const index = LABELS.indexOf(label);
  return bits | (1 << beginOf(index)) | (1 << insideOf(index));
}, 0);

/** Sentences tagged by teacher and peer together, for the tagger to learn from. */
export function readSilver(
  sentences: readonly Tagged[],
  peer: Peer,
  weight: number,
  seen: Set<string>,
): Example[] {
  const numbers = new Map<number, number>();
  return sentences.flatMap((tagged) => {
    const { document, tokens } = tagged;
    const text = tokens.join(' ');
    if (tokens.length < 3 || seen.has(text)) return [];
    seen.add(text);
    const { tags, shares } = agree(tagged, peer);
    if (tags.some((tag, i) => shares[i * TAG_COUNT + tag]! < SURE)) return [];
    if (!numbers.has(document)) numbers.set(document, newDocument());
    return [
      {
        tokens: placed(tokens),
        allowed: Uint16Array.from(tags, (tag, i) =>
          held(shares.subarray(i * TAG_COUNT, (i + 1) * TAG_COUNT), tag),
        ),
        gold: [],
        document: numbers.get(document)!,
        corpus: 'silver',
        weight,
      },
    ];
  });
}

/** The most likely tags that share {@link HELD} of a word's probability, and the best path's own, as bits. */
function held(shares: Float32Array, chosen: number): number {
  let bits = (1 << chosen) | (chosen === OUTSIDE ? SILENT : 0);
  let sum = shares[chosen]!;
  const rest = Array.from(shares.keys())
    .filter((tag) => tag !== chosen)
    .sort((a, b) => shares[b]! - shares[a]!);
  for (const tag of rest) {
    if (sum >= HELD) break;
    bits |= 1 << tag;
    sum += shares[tag]!;
  }
  return bits;
}

function placed(words: readonly string[]): Token[] {
  let at = 0;
  return words.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length };
  });
}
