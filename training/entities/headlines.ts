import type { Example } from './corpora';

/**
 * Copies of some sentences set as headlines: all in capitals, or With Most Words Capitalised. Corpora have few; without
 * them a headline becomes one long name.
 */
export function asHeadlines(
  examples: readonly Example[],
  share: number,
  weight: number,
  random: () => number,
): Example[] {
  return examples.flatMap((example) => {
    if (random() >= share || example.tokens.length < 4 || example.tokens.length > 24) return [];
    const set = random() < 0.6 ? capitals : headline;
    const tokens = example.tokens.map((token) => ({ ...token, text: set(token.text) }));
    return [
      {
        ...example,
        tokens,
        corpus: `${example.corpus} as headlines`,
        weight: example.weight * weight,
      },
    ];
  });
}

const SMALL_IN_HEADLINES = new Set('a an the of in on at to for and or but by from with as'.split(' '));

const capitals = (word: string): string =>
  word.toUpperCase().length === word.length ? word.toUpperCase() : word;
const headline = (word: string): string =>
  SMALL_IN_HEADLINES.has(word) || !/^[a-z]/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1);
