import type { Block, LocalMention, Passage } from '../model';
import { byPassage } from './byPassage';
import { Counts, Tally } from './tally';

type Mentions = readonly LocalMention[];

/** What a passage says of its words. */
interface WordUse {
  /** Words that it writes small. */
  readonly small: ReadonlySet<string>;
  /** Words, in small letters, that it writes with a capital where no sentence begins, and not within a longer name. */
  readonly capital: ReadonlySet<string>;
  /** Where single words are mentioned at the head of a sentence, with each in small letters. */
  readonly atHead: ReadonlyMap<number, string>;
}

/**
 * Takes back single words at the head of a sentence that the document itself writes small elsewhere, and nowhere with a capital inside a
 * sentence: “‘Security is gained by opening gates’” names no organization where the text goes on about security. The capital is
 * the sentence's.
 *
 * The function it makes is given the mentions of each block; a list from which nothing is taken back is returned as it is. The result
 * depends on its arguments alone: from call to call only the document's counts are carried on.
 */
export function createWithoutCommonWords(): (
  blocks: readonly Block[],
  lists: readonly Mentions[],
) => readonly Mentions[] {
  const small = new Counts();
  const capital = new Counts();
  const tally = new Tally<WordUse>((use, times) => {
    for (const word of use.small) small.add(word, times);
    for (const word of use.capital) capital.add(word, times);
  });
  return (blocks, lists) => {
    const uses = lists.map((mentions, b) => useOf(blocks[b]!.passage, mentions));
    tally.update(uses);
    const isCommon = (word: string): boolean => small.of(word) > 0 && capital.of(word) === 0;
    return lists.map((mentions, b) => {
      const { atHead } = uses[b]!;
      if (![...atHead.values()].some(isCommon)) return mentions;
      return mentions.filter((mention) => !isCommon(atHead.get(mention.start) ?? ''));
    });
  };
}

const useOf = byPassage(readUse);

function readUse({ text, tokens, sentences }: Passage, mentions: Mentions): WordUse {
  const small = new Set<string>();
  const capital = new Set<string>();
  const heads = new Map<number, number>();
  const longer = mentions.filter(({ start, end }) => text.slice(start, end).includes(' '));
  let next = 0;
  for (const { firstToken, lastToken } of sentences) {
    let isHead = true;
    for (let i = firstToken; i < lastToken; i++) {
      const { text: word, start, end } = tokens[i]!;
      if (!isWord(word)) continue;
      while (next < longer.length && longer[next]!.end <= start) next++;
      const isWithin = next < longer.length && longer[next]!.start <= start;
      if (isHead) heads.set(start, end);
      if (/^\p{Ll}/u.test(word)) small.add(word);
      else if (!isHead && !isWithin) capital.add(word.toLowerCase());
      isHead = false;
    }
  }
  const atHead = new Map<number, string>();
  for (const mention of mentions) {
    const word = text.slice(mention.start, mention.end);
    if (heads.get(mention.start) === mention.end && isDoubtful(mention) && /^\p{Lu}\p{Ll}+$/u.test(word))
      atHead.set(mention.start, word.toLowerCase());
  }
  return { small, capital, atHead };
}

/** People's names are common words too often: "Rice", "May". */
const isDoubtful = ({ type, kind }: LocalMention): boolean =>
  kind === 'name' && (type === 'organization' || type === 'place' || type === 'document');

const isWord = (text: string): boolean => /^\p{L}/u.test(text);
