import type { Block, LocalMention, Passage } from '../model';

type Mentions = readonly LocalMention[];

/** What a passage says of its words. */
interface WordUse {
  /** Words that it writes small. */
  readonly small: ReadonlySet<string>;
  /** Words, in small letters, that it writes with a capital where no sentence begins, and not within a longer name. */
  readonly capital: ReadonlySet<string>;
  /** The words that begin its sentences: where each starts, and where it ends. */
  readonly heads: ReadonlyMap<number, number>;
}

/** What was last worked out of a passage, and with which mentions. */
const uses = new WeakMap<Passage, { readonly mentions: Mentions; readonly use: WordUse }>();

/**
 * Takes back single words at the head of a sentence that the document itself writes small elsewhere, and nowhere with a capital inside a
 * sentence: “‘Security is gained by opening gates’” names no organization where the text goes on about security. The capital is
 * the sentence's.
 *
 * @param lists the mentions of each block; a list from which nothing is taken back is returned as it is
 */
export function withoutCommonWords(
  blocks: readonly Block[],
  lists: readonly Mentions[],
): readonly Mentions[] {
  const verdicts = new Map<string, boolean>();
  const isCommon = (word: string): boolean => {
    let verdict = verdicts.get(word);
    if (verdict === undefined) {
      verdict =
        blocks.some(({ passage }, b) => useOf(passage, lists[b]!).small.has(word)) &&
        !blocks.some(({ passage }, b) => useOf(passage, lists[b]!).capital.has(word));
      verdicts.set(word, verdict);
    }
    return verdict;
  };
  return lists.map((mentions, b) => {
    const { passage } = blocks[b]!;
    const isTaken = (mention: LocalMention): boolean => {
      const word = wordAtHead(passage, mentions, mention);
      return word !== undefined && isCommon(word);
    };
    return mentions.some(isTaken) ? mentions.filter((mention) => !isTaken(mention)) : mentions;
  });
}

/** The single word of a mention that begins a sentence, in small letters. People's names are common words too often: "Rice", "May". */
function wordAtHead(
  passage: Passage,
  mentions: Mentions,
  { start, end, type, kind }: LocalMention,
): string | undefined {
  if (kind !== 'name' || (type !== 'organization' && type !== 'place' && type !== 'document'))
    return undefined;
  const begins = useOf(passage, mentions).heads.get(start) === end;
  const word = passage.text.slice(start, end);
  return begins && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : undefined;
}

function useOf(passage: Passage, mentions: Mentions): WordUse {
  const known = uses.get(passage);
  if (known?.mentions === mentions) return known.use;
  const use = readUse(passage, mentions);
  uses.set(passage, { mentions, use });
  return use;
}

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
  return { small, capital, heads };
}

const isWord = (text: string): boolean => /^\p{L}/u.test(text);
