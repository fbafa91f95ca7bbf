import type { Quotation } from './marks';
import type { Word } from './words';

/**
 * Whether the quotation that begins at word `at` is a statement rather than some words of one: it has a stop at its
 * end, or seven words or more (shorter ones without a stop are scare quotes as often), or begins with a capital after a comma.
 */
export function sentenceLike(
  words: readonly Word[],
  at: number,
  quotations: readonly Quotation[],
  text: string,
): boolean {
  const quotation = quotations[words[at]!.quotation];
  if (!quotation) return false;
  const inner = text
    .slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 400))
    .trim();
  const first = inner[0] ?? '';
  const upper = first !== first.toLowerCase();
  const last = text[quotation.inner.end - 1] ?? '';
  const length = inner.split(' ').length;
  const before = words[at - 1];
  const introduced = before && (before.kind === 'comma' || before.kind === 'colon');
  return (
    (upper && '.,?!…—-'.includes(last) && last !== '') ||
    (upper && length >= 7) ||
    (!!introduced && length >= 3)
  );
}
