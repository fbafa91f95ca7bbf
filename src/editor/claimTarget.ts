import type { Span } from '../analysis/model';
import type { Article } from '../desk/article';

/** The words that a command is to work on, as plain values: they come through lenses, links and the panel. */
export interface ClaimTarget extends Span {
  /** The article's. */
  readonly uri: string;
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
