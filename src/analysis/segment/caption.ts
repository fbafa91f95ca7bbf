import type { Part } from '../model';
import { isSpace } from './characters';

/** Longest caption looked at: a doubled one is twice as long. */
const LONGEST = 1200;

/** Shortest text that counts as printed twice: "Bora Bora" is not. */
const SHORTEST_DOUBLE = 20;

/** Longest credit, brackets included. */
const LONGEST_CREDIT = 90;

const agency =
  /\b(?:AFP|AP|EPA|EFE|ANSA|UPI|DPA|dpa|Reuters|REUTERS|Yonhap|Xinhua|TASS|Tass|BelTA|BELTA|Getty|Kyodo|Newsis|News1|NEWS1|Bloomberg|PTI|ANI|Anadolu|Ukrinform|Shutterstock|Alamy|IStock|iStock|Pool|POOL|Handout|handout|HANDOUT)\b/;
const photo =
  /\b(?:photos?|PHOTOS?|Photos?|photograph|Photograph|picture|Picture|image|Image|images|Images|file|File|courtesy|Courtesy|credit|Credit|screenshot|Screenshot|screengrab|video|graphic|Graphic)\b/;

/** The parts of a caption: its credits, and its second printing. Empty for other text. */
export function captionParts(text: string): Part[] {
  if (text.length > LONGEST) return [];
  const half = doubledAt(text);
  if (half) {
    const once = text.slice(0, half.end);
    const credit = findCredit(once, true);
    const duplicate: Part = { role: 'duplicate', start: half.second, end: text.length };
    return credit ? [credit, duplicate] : [duplicate];
  }
  const credit = findCredit(text, false);
  return credit ? [credit] : [];
}

export const isCaption = (text: string): boolean => captionParts(text).length > 0;

/** Where the first printing of a text printed twice ends, and the second begins. */
function doubledAt(text: string): { end: number; second: number } | undefined {
  if (text.length < SHORTEST_DOUBLE) return undefined;
  for (const gap of [1, 2, 3, 0]) {
    if ((text.length - gap) % 2 !== 0) continue;
    const end = (text.length - gap) / 2;
    const second = end + gap;
    if (gap === 0 && !/[)\]]/.test(text.charAt(end - 1))) continue;
    let blank = true;
    for (let at = end; at < second; at++) blank &&= isSpace(text.charCodeAt(at)) || text.charAt(at) === '|';
    if (blank && text.slice(0, end) === text.slice(second)) return { end, second };
  }
  return undefined;
}

/** The credit at the end of a caption. A doubled caption needs less evidence. */
function findCredit(text: string, doubled: boolean): Part | undefined {
  return bracketed(text, doubled) ?? trailing(text);
}

function bracketed(text: string, doubled: boolean): Part | undefined {
  const last = text.charAt(text.length - 1);
  // "… on Monday (Yonhap)." has the sentence's stop behind the bracket.
  const stop = last === '.' ? text.length - 1 : text.length;
  const close = text.charAt(stop - 1);
  const open = close === ')' ? '(' : close === ']' ? '[' : '';
  if (open === '') return undefined;
  const start = text.lastIndexOf(open, stop - 1);
  if (start <= 0 || stop - start > LONGEST_CREDIT) return undefined;
  const inside = text.slice(start + 1, stop - 1).trim();
  if (inside === '') return undefined;
  const certain = isCreditByWords(inside);
  if (stop < text.length && !certain) return undefined;
  if (!certain && !doubled && !isNameCredit(inside, text.slice(0, start).trimEnd())) return undefined;
  return { role: 'credit', start, end: stop };
}

/** "AFP PHOTO", "Joel Lee/The Korea Herald", "Photo: Embassy of Norway". */
function isCreditByWords(inside: string): boolean {
  const words = inside.split(/[\s/]+/);
  if (words.length > 12 || /[?!]/.test(inside)) return false;
  if (agency.test(inside) && capitalised(words)) return true;
  if (
    photo.test(inside) &&
    (capitalised(words) || /^(?:photo|image|picture|photograph|credit|file)s?\b/i.test(inside))
  )
    return true;
  return /\p{L} ?\/ ?\p{Lu}/u.test(inside) && capitalised(words) && words.length > 1 && !/\d/.test(inside);
}

/** Nearly all of the words are capitalised. */
function capitalised(words: readonly string[]): boolean {
  let lower = 0;
  for (const word of words)
    if (
      /^\p{Ll}/u.test(word) &&
      !/^(?:of|the|and|for|via|by|de|van|von|photos?|file|handout|courtesy|pool|dpa|iStock)\b/.test(word)
    )
      lower++;
  return lower === 0;
}

/** "(Vadim Sazanovich)": two to four words of a name, which the text before it does not explain as an acronym. */
function isNameCredit(inside: string, before: string): boolean {
  const words = inside.split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  return (
    words.every(
      (word) => /^\p{Lu}[\p{L}\p{M}.'’-]+$/u.test(word) || /^(?:de|da|van|von|bin|al|el)$/.test(word),
    ) && before.split(/\s+/).length > 2
  );
}

/** "… in Minsk. /AP", "… Photo: Ida Lund", "… REUTERS/Ida Lund", "Photo by Ida Lund" alone. */
function trailing(text: string): Part | undefined {
  const window = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(window);
  const found =
    /(?:^|[\s.|–—-])((?:photo(?:graph)?s?|picture|image|credit)(?: by|(?: courtesy)? of|\s?:|:)\s*\p{Lu}[^.!?]*)$/iu.exec(
      tail,
    ) ??
    /(?:^|[\s.])(\/ ?(?:AFP|AP|EPA|Reuters|REUTERS|Yonhap|Xinhua|TASS|Kyodo|Newsis)(?:[ -]\p{Lu}\w+)?)$/u.exec(
      tail,
    ) ??
    /(?:^|[\s.])((?:REUTERS|Reuters|AP|AFP|EPA)\s?\/\s?\p{Lu}[\p{L} .'’-]+)$/u.exec(tail);
  if (!found || /[.!?]$/.test(found[1]!)) return undefined;
  const start = window + found.index + found[0].length - found[1]!.length;
  return { role: 'credit', start, end: text.length };
}
