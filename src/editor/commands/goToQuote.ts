import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { step } from '../step';
import { moveSelection } from './active';

/** Puts the selection on the words of the next, or previous, quote. */
export function goToQuote(desk: Desk, direction: 'next' | 'previous'): () => Promise<void> {
  return () =>
    moveSelection(desk, ({ editor, article, analysis }) => {
      const spans = analysis.quotes.map(({ spans: [first] }) => first!).sort((a, b) => a.start - b.start);
      const starts = spans.map(({ start }) => start);
      const quote = spans[step(starts, editor.document.offsetAt(editor.selection.start), direction)];
      return quote ? article.rangeOf(quote) : vscode.l10n.t('no quotes in this article');
    });
}
