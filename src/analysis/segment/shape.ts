/** The shapes by which a line of copy is told from a line that heads it. Each test reads one line by itself. */

/** Longest headline, and most words of it. */
const LONGEST_HEADLINE = 220;

/** Longest heading inside the body, and most words of it. */
const LONGEST_HEADING = 90;
const HEADING_WORDS = 12;

/** Words that headlines in title case leave in lower case. */
const small = new Set(
  'a an the and but or nor for so yet at by in of off on per to up via as if is it vs v from with into over de la al el van von'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text.split(/[\s—–/-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Ends with a full stop, question or exclamation mark, colon or ellipsis, and marks that close behind it or a footnote's
 * number in brackets.
 */
export const hasEnd = (text: string): boolean =>
  /[.?!…:;。！？][”’"'»)\] ]{0,5}(?:\[\d{1,3}\]){0,3}$/u.test(text.slice(-24));

/** Running copy: it ends as a sentence does and has some length, or is too long for anything else. */
export function isSentence(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return true;
  return hasEnd(text) && wordsOf(text).length >= 4;
}

/** All words of weight are capitalised. */
function isTitleCase(text: string): boolean {
  let [upper, lower] = [0, 0];
  for (const word of wordsOf(text)) {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^\p{Ll}/u.test(bare)) {
      if (!small.has(bare.toLowerCase())) lower++;
    } else upper++;
  }
  return upper >= 3 && lower === 0;
}

/**
 * A line that can be a headline: no sentence of running copy. One that ends with a stop counts only in title case,
 * and one that asks only when it is short, both with an empty line after it.
 */
export function isHeadlineShaped(text: string, spacedAfter: boolean): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  if (!hasEnd(text)) return !/[,(]$/.test(text) && /[\p{L}]/u.test(text);
  if (!spacedAfter) return false;
  if (/[?!][”’"']?$/.test(text)) return wordsOf(text).length <= 14;
  return /\.[”’"']?$/.test(text) && isTitleCase(text);
}

/** "## The talks". */
export const isMarkdownHeading = (text: string): boolean => /^#{1,6}\s+\S/.test(text);

/** A line that can head a section: short, and no sentence. */
export function isHeadingShaped(text: string): boolean {
  if (text.length > LONGEST_HEADING || hasEnd(text) || /[,(]$/.test(text)) return false;
  if (!/^[\p{Lu}\p{N}“‘"'*]/u.test(text)) return false;
  return wordsOf(text).length <= HEADING_WORDS;
}

const outlet =
  /\b(?:Herald|Times|Post|News|Gazette|Agency|Journal|Tribune|Guardian|Daily|Press|Telegraph|Chronicle|Observer|Star|Standard|Review|Economist|Monitor|Independent|Mirror|Examiner|Mail|Express|Dispatch|Courier|Bulletin|Broadcasting|Magazine|Weekly|Today|Online|Reuters|Yonhap|Xinhua|AFP|BBC|CNN|NPR|TASS|Interfax|BelTA|Politico|Ministry|Embassy|Office|Department|Council|Release|Communiqu[eé]|Statement|Commission)\b/i;

/** A line above the headline: a publisher's name, a ministry's, or a few capitalised words. */
export function isKicker(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = wordsOf(text);
  if (words.length > 6 || /[‘’“”"'?!:]/.test(text) || hasEnd(text)) return false;
  if (!words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.has(word))) return false;
  return outlet.test(text) || words.length <= 3;
}
