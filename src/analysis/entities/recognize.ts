import type { Block, LocalMention, Passage, Token } from '../model';
import { evidenceKeys, gather, sightingsOf, type Sightings } from './evidence';
import { pair } from './hash';
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

/** What is remembered of a passage: its first reading, and the last second reading with the evidence it came from. */
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
 * ({@link evidenceKeys}). The result depends on the blocks alone, not on what was read before.
 *
 * @throws RangeError when the model is damaged or of another version.
 */
export function createRecognizer(
  model: Uint8Array,
): (blocks: readonly Block[]) => (readonly LocalMention[])[] {
  const { lexicon, weights } = readModel(model);
  const tagger = createTagger(lexicon, weights);
  const memory = new WeakMap<Passage, Memory>();

  const remember = (passage: Passage): Memory => {
    let known = memory.get(passage);
    if (!known)
      memory.set(passage, (known = { readings: read(tagger, passage), evidence: -1, mentions: [] }));
    return known;
  };

  return (blocks) => {
    const known = blocks.map((block) => remember(block.passage));
    const evidence = gather(known.flatMap((each) => each.readings.map((reading) => reading.sightings)));
    return known.map((each) => {
      const keys = each.readings.map((reading) =>
        evidenceKeys(reading.tokens, reading.words, reading.tags, evidence),
      );
      const sum = keys.reduce((all, list) => list.reduce(pair, pair(all, list.length)), 0);
      if (sum !== each.evidence) {
        each.mentions = each.readings.flatMap((reading, i) => readAgain(tagger, reading, keys[i]!));
        each.evidence = sum;
      }
      return each.mentions;
    });
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

function readAgain(tagger: Tagger, reading: Reading, keys: readonly number[]): LocalMention[] {
  const { tokens, words } = reading;
  const tags = keys.length ? tagger.decode(tagger.withEvidence(reading.scores, keys)) : reading.tags;
  return mentionsOf(tokens, words, tags);
}
