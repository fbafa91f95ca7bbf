import type { Passage } from '../model';
import type { Period } from './candidate';
import type { Quotation } from './marks';
import type { Word } from './words';

/** Longer periods are cut: no sentence of copy is that long, and the work per verb is bounded by it. */
const longest = 300;

/**
 * The passage's sentences as periods of words: joined where a quotation spans the boundary, and where one that ends in
 * ? or ! is followed by its reporting clause ("“Again?” sighed Lund").
 */
export function periodsOf(
  passage: Passage,
  words: readonly Word[],
  quotations: readonly Quotation[],
): Period[] {
  const periods: Period[] = [];
  let from = labelEnd(passage, words);
  let k = from;
  for (const sentence of passage.sentences) {
    while (k < words.length && words[k]!.end <= sentence.end) k++;
    if (k <= from || (k < words.length && k - from < longest && joins(words, k, quotations, passage.text)))
      continue;
    add(periods, words, from, k);
    from = k;
  }
  if (from < words.length) add(periods, words, from, words.length);
  return periods;
}

/** The word after a turn's label or a dateline. */
function labelEnd(passage: Passage, words: readonly Word[]): number {
  let from = 0;
  for (const part of passage.parts) {
    if (part.role !== 'label' && part.role !== 'dateline') continue;
    while (from < words.length && words[from]!.start < part.end) from++;
  }
  return from;
}

function joins(words: readonly Word[], at: number, quotations: readonly Quotation[], text: string): boolean {
  const last = words[at - 1]!;
  const next = words[at]!;
  if (last.quotation < 0) return false;
  if (last.quotation === next.quotation) return true;
  if (next.quotation >= 0) return false;
  // “…” — Krystal Correa
  if (next.kind === 'dash') return true;
  const inside = text[quotations[last.quotation]!.inner.end - 1] ?? '';
  return '?!,—-…'.includes(inside) && inside !== '' && (inside === ',' || reportsNext(words, at));
}

/** Whether a reporting clause stands at `at`: within six words a verb, and no determiner-led sentence of its own. */
function reportsNext(words: readonly Word[], at: number): boolean {
  if (words[at]!.verb) return true;
  for (let k = at; k < words.length && k - at < 6; k++) {
    const word = words[k]!;
    if (word.kind === 'stop' || word.quotation >= 0) return false;
    if (word.verb && (word.verb.form === 'ed' || word.verb.form === 's' || word.verb.form === 'past')) {
      const after = words[k + 1];
      return (
        !after ||
        after.kind === 'stop' ||
        after.kind === 'comma' ||
        after.kind === 'preposition' ||
        after.kind === 'time' ||
        after.quotation >= 0
      );
    }
  }
  return false;
}

function add(periods: Period[], words: readonly Word[], from: number, to: number): void {
  for (let start = from; start < to; start += longest) {
    let end = Math.min(to, start + longest);
    if (end === to)
      while (end > start && words[end - 1]!.kind === 'stop' && words[end - 1]!.quotation < 0) end--;
    if (end > start) periods.push({ from: start, to: end });
  }
}
