import type { Block } from '../analysis/model';

/** A numbered line longer than this, in code units, is a paragraph even when its full stop was forgotten. */
const LONGEST_TITLE = 60;

/** Whether a block heads a section: a heading, or the numbered title of a communiqué's part, "II. Environment". */
export function headsSection({ passage }: Block): boolean {
  return passage.kind === 'heading' || (passage.kind === 'numbered' && isTitle(passage));
}

function isTitle({ text, parts }: Block['passage']): boolean {
  const label = parts.find(({ role }) => role === 'label');
  // "(a)" counts the items of one paragraph.
  if (!label || text.startsWith('(') || text.length > LONGEST_TITLE) return false;
  const title = text.slice(label.end).trim();
  return /^\p{Lu}/u.test(title) && !/[.,:;!?]$/.test(title);
}
