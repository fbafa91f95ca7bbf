import type { Block, LocalMention, Passage } from '../model';
import { mentionsOf } from './mentions';
import { readModel } from './modelFile';
import { createTagger } from './tagger';

/**
 * Loads the tagger; the function it returns finds the mentions of each block, one list a block, in the order of the
 * text, offsets inside the block's passage. A passage that was worked through before is not worked through again.
 *
 * @throws RangeError when the model is damaged or of another version.
 */
export function createRecognizer(
  model: Uint8Array,
): (blocks: readonly Block[]) => (readonly LocalMention[])[] {
  const { lexicon, weights } = readModel(model);
  const tagger = createTagger(lexicon, weights);
  const memo = new WeakMap<Passage, readonly LocalMention[]>();

  const recognizePassage = (passage: Passage): readonly LocalMention[] => {
    const kept = memo.get(passage);
    if (kept) return kept;
    const mentions = passage.sentences.flatMap((sentence) => {
      const tokens = passage.tokens.slice(sentence.firstToken, sentence.lastToken);
      const words = tokens.map((token) => tagger.read(token.text));
      return mentionsOf(tokens, words, tagger.decode(tagger.score(words)));
    });
    memo.set(passage, mentions);
    return mentions;
  };

  return (blocks) => blocks.map((block) => recognizePassage(block.passage));
}
