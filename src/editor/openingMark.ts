import type { Span } from '../analysis/model';

const OPENING_MARKS = '“„‟"‘‚‛\'«»‹›「『”’';

/**
 * Where the quotation mark stands that opens quoted words: right before them, or a space before them, as in « words ».
 * Undefined for words that stand in no marks, such as an answer in an interview.
 *
 * @param words the quoted words, inside their marks
 * @returns the mark's offset in the text
 */
export function openingMark(text: string, { start }: Span): number | undefined {
  const before = text.charAt(start - 1);
  // A mark at the end of the line above opens nothing here.
  const at = before === ' ' || before === '\u00a0' || before === '\u202f' ? start - 2 : start - 1;
  const mark = text.charAt(at);
  return mark !== '' && OPENING_MARKS.includes(mark) ? at : undefined;
}
