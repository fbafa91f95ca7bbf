import type { Span } from '../analysis/model';

/** The marks that can end a quotation, by the mark that opened it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['"', '"”'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['‘', "’'"],
  ['‚', "‘’'"],
  ["'", "'’"],
]);

/** Closing marks that also open, in other languages; without an opening mark before them they are taken to close. */
const opensOnlyBeforeWord = new Set('»›');

const isWordAt = (text: string, index: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(index));
const isSpaceAt = (text: string, index: number): boolean => /^\s?$/.test(text.charAt(index));
const isSingle = (mark: string): boolean => mark === '‘' || mark === "'" || mark === '‚';

/** A stretch in quotation marks, without them. `isOpen`: the text ends before its closing mark. */
interface Stretch extends Span {
  readonly mark: string;
  readonly isOpen: boolean;
}

/**
 * The stretches of a text that stand in quotation marks. `opened` is the mark of the quotation that the text begins inside of. One
 * that is never closed reaches to the end. Marks within a quotation are part of it. Apostrophes are told from marks as far as their
 * neighbours tell them. Linear.
 */
export function quotedStretches(text: string, opened?: string): Stretch[] {
  const stretches: Stretch[] = [];
  let mark = opened;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const here = text.charAt(i);
    if (mark === undefined) {
      if (!closers.has(here) || !opens(text, i, here)) continue;
      mark = here;
      start = i + 1;
    } else if (closers.get(mark)?.includes(here) && (!isSingle(mark) || closesSingle(text, i))) {
      stretches.push({ start, end: i, mark, isOpen: false });
      mark = undefined;
    }
  }
  if (mark !== undefined) stretches.push({ start, end: text.length, mark, isOpen: true });
  return stretches;
}

/** The mark of the quotation that a place in a text lies in, if it was opened in the same paragraph. */
export function openMark(text: string, offset: number): string | undefined {
  const last = quotedStretches(text.slice(paragraphStart(text, offset), offset)).at(-1);
  return last?.isOpen ? last.mark : undefined;
}

function opens(text: string, at: number, mark: string): boolean {
  if (opensOnlyBeforeWord.has(mark)) return isWordAt(text, at + 1) && !isWordAt(text, at - 1);
  if (mark === '"') return !isSpaceAt(text, at + 1);
  if (!isSingle(mark)) return true;
  // An apostrophe: "don't", "the '60s", "ministers' ".
  if (isWordAt(text, at - 1) || isSpaceAt(text, at + 1)) return false;
  return mark !== "'" || !/[0-9]/.test(text.charAt(at + 1));
}

/** Whether a single mark ends a quotation: not inside a word, and not the apostrophe of "ministers’" while a better end follows. */
function closesSingle(text: string, at: number): boolean {
  if (isWordAt(text, at + 1) || isSpaceAt(text, at - 1)) return false;
  if (text.charAt(at - 1) !== 's') return true;
  for (let i = at + 1; i < text.length && text.charAt(i) !== '\n'; i++) {
    const mark = text.charAt(i);
    if (isSingle(mark) && opens(text, i, mark)) return true;
    if ((mark === '’' || mark === "'") && !isWordAt(text, i + 1) && !isSpaceAt(text, i - 1)) return false;
  }
  return true;
}

/** Nobody wraps copy wider than this: a line that is longer is a paragraph. */
const WIDEST_WRAP = 120;

/** A look back ends here at the latest. */
const LONGEST_LOOK = 4000;

/** Where the paragraph of a place begins: after an empty line, or after a line too long to be a part of wrapped copy. */
function paragraphStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - LONGEST_LOOK);
  let lineEnd = -1;
  for (let i = offset - 1; i >= limit; i--) {
    if (text.charAt(i) !== '\n') continue;
    if (lineEnd >= 0 && lineEnd - i > WIDEST_WRAP) return lineEnd + 1;
    if (lineEnd >= 0 && !text.slice(i + 1, lineEnd).trim()) return lineEnd + 1;
    lineEnd = i;
  }
  if (lineEnd >= 0 && lineEnd - limit > WIDEST_WRAP) return lineEnd + 1;
  return limit;
}
