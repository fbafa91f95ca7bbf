import type { Span } from '../analysis/model';
import type { Article } from './article';

/** The words that a command is to work on, as plain values: they come through lenses, links and the panel. */
export interface ClaimTarget extends Span {
  /** The article's. */
  readonly uri: string;
}

/** What a command about claims may be given: by a lens, a link or the panel, or as `args` of someone's own key binding. */
export interface ClaimArguments extends Partial<ClaimTarget> {
  /** The reason or remark that is else asked for. */
  readonly comment?: string;
  /** The name that is else asked for. */
  readonly attributedTo?: string;
  /** The address, number or title of a source, instead of what is else asked for. */
  readonly source?: string;
}

/** The words that arguments name; undefined where the cursor is to say. */
export function targetIn({ uri, start, end }: ClaimArguments = {}): ClaimTarget | undefined {
  return typeof uri === 'string' && Number.isSafeInteger(start) && Number.isSafeInteger(end)
    ? { uri, start: start!, end: end! }
    : undefined;
}

/** A span of an article's analysis, where it now stands in the document. */
export function targetOf(span: Span, article: Article): ClaimTarget {
  const { document } = article;
  const range = article.rangeOf(span);
  return {
    uri: document.uri.toString(),
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  };
}
