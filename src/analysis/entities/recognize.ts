import type { Block, LocalMention, Passage, Token } from '../model';
import { Evidence, evidenceKeys, sightingsOf, type Sightings } from './evidence';
import { pair } from './hash';
import type { Lexicon } from './lexicon';
import { mentionsOf } from './mentions';
import { readModel } from './modelFile';
import { createTagger, type Tagger } from './tagger';
import type { Word } from './word';

/** A sentence as the tagger read it first, on its own. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly scores: Float32Array;
  readonly tags: Uint8Array;
  readonly sightings: Sightings;
}

/** What is remembered of a passage: its first reading, and the second one with a key of the evidence it came from. */
interface Memory {
  readonly readings: readonly Reading[];
  evidence: number;
  mentions: readonly LocalMention[];
}

/**
 * Loads the tagger; the function it returns finds the mentions of each block, one list a block, in the order of the
 * text, offsets inside the block's passage.
 *
 * A passage is read once; then once more wherever what the document says of its words has changed
 * ({@link evidenceKeys}). The result depends on the blocks alone, not on what was read before: from call to call only
 * the document's counts are carried on, less the passages that went and plus those that came.
 *
 * @throws RangeError when the model is damaged or of another version.
 */
export function createRecognizer(
  model: Uint8Array,
): (blocks: readonly Block[]) => (readonly LocalMention[])[] {
  const { lexicon, weights } = readModel(model);
  const tagger = createTagger(lexicon, weights);
  const memory = new WeakMap<Passage, Memory>();
  let evidence = new Evidence();
  let present = new Map<Memory, number>();

  const remember = (passage: Passage): Memory => {
    let known = memory.get(passage);
    if (!known)
      memory.set(passage, (known = { readings: read(tagger, passage), evidence: -1, mentions: [] }));
    return known;
  };

  const consider = (known: Memory): void => {
    const keys = known.readings.map(({ tokens, words, tags }) => evidenceKeys(tokens, words, tags, evidence));
    const sum = keys.reduce((all, list) => list.reduce(pair, pair(all, list.length)), 0);
    if (sum === known.evidence) return;
    known.mentions = known.readings.flatMap((reading, i) => readAgain(tagger, lexicon, reading, keys[i]!));
    known.evidence = sum;
  };

  return (blocks) => {
    const known = blocks.map((block) => remember(block.passage));
    const now = new Map<Memory, number>();
    for (const each of known) now.set(each, (now.get(each) ?? 0) + 1);
    const before = known.some((each) => present.has(each)) ? present : new Map<Memory, number>();
    if (before !== present) evidence = new Evidence(); // Another document.
    // Where this reading fails half-way, the next one counts anew.
    present = new Map();
    const moves: [Sightings, number][] = [];
    const count = (each: Memory, times: number) => {
      if (times) for (const { sightings } of each.readings) moves.push([sightings, times]);
    };
    for (const [each, times] of before) if (!now.has(each)) count(each, -times);
    for (const [each, times] of now) count(each, times - (before.get(each) ?? 0));
    const changed = evidence.change(moves);
    const concerned = (each: Memory) =>
      each.readings.some(({ sightings }) => sightings.asks.some((key) => changed.has(key)));
    for (const each of now.keys()) if (!before.has(each) || concerned(each)) consider(each);
    present = now;
    return known.map((each) => each.mentions);
  };
}

function read(tagger: Tagger, passage: Passage): Reading[] {
  return passage.sentences.map((sentence) => {
    const tokens = passage.tokens.slice(sentence.firstToken, sentence.lastToken);
    const words = tokens.map((token) => tagger.read(token.text));
    const scores = tagger.score(words);
    const tags = tagger.decode(scores);
    return { tokens, words, scores, tags, sightings: sightingsOf(tokens, words, tags) };
  });
}

function readAgain(
  tagger: Tagger,
  lexicon: Lexicon,
  reading: Reading,
  keys: readonly number[],
): LocalMention[] {
  const { tokens, words } = reading;
  const tags = keys.length ? tagger.decode(tagger.withEvidence(reading.scores, keys)) : reading.tags;
  return mentionsOf(tokens, words, tags, lexicon);
}
