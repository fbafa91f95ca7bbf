import type { Span } from '../analysis/model';

/** One replacement of text: `removed` code units from `offset` on gave way to `added` new ones. */
export interface Edit {
  readonly offset: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * Carries a span through edits in their order, so that what was found in an older text can be shown in the present one.
 * Text typed at either end of the span stays outside it; of removed text, nothing is left; what replaces its first or last words is
 * part of it. Offsets are UTF-16 code units.
 */
export function shift(span: Span, edits: readonly Edit[]): Span {
  let { start, end } = span;
  for (const { offset, removed, added } of edits) {
    const behind = offset + removed;
    start =
      start < offset || (start === offset && removed > 0)
        ? start
        : start >= behind
          ? start + added - removed
          : offset + added;
    end = end <= offset ? end : end >= behind ? end + added - removed : offset;
    if (end < start) end = start;
  }
  return { start, end };
}
