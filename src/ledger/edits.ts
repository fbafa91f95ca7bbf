import type { Span } from '../analysis/model';

/** One replacement of text: `removed` code units from `offset` on gave way to `added` new ones. */
export interface Edit {
  readonly offset: number;
  readonly removed: number;
  readonly added: number;
}

/** What edits did to a span. */
export interface Shifted extends Span {
  /** Characters of it, or at its very ends, were put in, taken out or replaced. */
  readonly isTouched: boolean;
  /** An edit took out characters on both sides of one of its ends. */
  readonly isCut: boolean;
  /** Such an edit put in more than a few letters, which may belong to the span or not. */
  readonly isOverwritten: boolean;
  /** How many of its first characters are still there. */
  readonly kept: number;
}

/** Someone who types over a selection puts in a letter, or a word that was completed for them; more was pasted, or is another version. */
const MORE_THAN_TYPED = 12;

/**
 * Carries a span through edits in their order. Text typed at either end of the span stays outside it; what replaces its first
 * or last words is part of it. Offsets are UTF-16 code units.
 */
export function shiftThrough(span: Span, edits: readonly Edit[]): Shifted {
  let { start, end } = span;
  let kept = end - start;
  let isTouched = false;
  let isCut = false;
  let isOverwritten = false;
  for (const { offset, removed, added } of edits) {
    const behind = offset + removed;
    if (behind < start) {
      start += added - removed;
      end += added - removed;
      continue;
    }
    if (offset > end) continue;
    isTouched = true;
    const cuts = (offset < start && behind > start) || (offset < end && behind > end);
    isCut ||= cuts;
    isOverwritten ||= cuts && added >= MORE_THAN_TYPED;
    kept -= Math.max(0, Math.min(end, behind) - Math.max(start, offset));
    start =
      start < offset || (start === offset && removed > 0)
        ? start
        : start >= behind
          ? start + added - removed
          : offset + added;
    end = end <= offset ? end : end >= behind ? end + added - removed : offset;
    if (end < start) end = start;
  }
  return { start, end, isTouched, isCut, isOverwritten, kept };
}
