/** Whether the letters of an acronym can stand for a name; nothing here looks at the text around them. */

const small = new Set([
  'of',
  'and',
  'the',
  'for',
  'on',
  'in',
  'to',
  'de',
  'la',
  'le',
  'du',
  'des',
  'a',
  '&',
  'with',
  'at',
  'against',
]);

/** Bounds of what is compared: acronyms and names beyond them are none. */
const MOST_LETTERS = 10;
const MOST_WORDS = 16;

/** The letters of "KOTRA", "U.N.", "BelTA", "G20" in lower case; undefined for an ordinary word. */
export function acronymLetters(name: string): string | undefined {
  if (name.includes(' ') || name.length < 2 || name.length > 2 * MOST_LETTERS) return undefined;
  const letters = name.replace(/[.\-/&]/g, '');
  if (letters.length < 2 || letters.length > MOST_LETTERS || !/^[\p{L}\p{N}]+$/u.test(letters))
    return undefined;
  const capitals = (letters.match(/\p{Lu}/gu) ?? []).length;
  return capitals >= 2 && capitals * 2 >= letters.length ? letters.toLowerCase() : undefined;
}

/**
 * How well the acronym stands for the name: 'all' when each word of weight gives its initial, in order ("EAEU" for
 * Eurasian Economic Union), 'most' when at least half of them do and the first and last are among those ("KOTRA" for Korea
 * Trade and Investment Promotion Agency), else 'none'. `words` are folded.
 */
export function acronymFit(letters: string, words: readonly string[]): 'all' | 'most' | 'none' {
  if (words.length < 2 || words.length > MOST_WORDS || letters.length > MOST_LETTERS) return 'none';
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const first = parts.find((word) => !small.has(word));
  if (first === undefined || first.charAt(0) !== letters.charAt(0)) return 'none';
  const heavy = parts.filter((word) => !small.has(word)).length;
  if (heavy < 2) return 'none';
  // best[i]: most words of weight that give their initials when the first i letters are explained by the words so far.
  let best = new Array<number>(letters.length + 1).fill(-1);
  best[0] = 0;
  let lastUsed = -1;
  parts.forEach((word, at) => {
    const next = best.slice();
    const weight = small.has(word) ? 0 : 1;
    for (let from = 0; from < letters.length; from++) {
      if (best[from]! < 0) continue;
      if (from === 0 && word !== first) continue;
      let [to, inWord] = [from, 0];
      while (to < letters.length) {
        const found =
          to === from
            ? word.charAt(0) === letters.charAt(to)
              ? 0
              : -1
            : word.indexOf(letters.charAt(to), inWord);
        if (found < 0) break;
        inWord = found + 1;
        to++;
        if (best[from]! + weight > next[to]!) {
          next[to] = best[from]! + weight;
          if (to === letters.length) lastUsed = at;
        }
      }
    }
    best = next;
  });
  const covered = best[letters.length]!;
  if (covered === heavy) return 'all';
  const lastHeavy = parts.length - 1;
  return covered * 2 >= heavy && covered > 1 && lastUsed === lastHeavy && letters.length > 3
    ? 'most'
    : 'none';
}
