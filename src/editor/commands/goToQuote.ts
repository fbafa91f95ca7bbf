import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { step } from '../step';
import { activeArticle, select } from './active';
import { notice } from './notice';

/** Puts the selection on the words of the next, or previous, quote. */
export function goToQuote(desk: Desk, direction: 'next' | 'previous'): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const { editor, article, analysis } = active;
    const from = editor.document.offsetAt(editor.selection.start);
    const quotes = analysis.quotes.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    const quote =
      quotes[
        step(
          quotes.map(({ spans }) => spans[0]!.start),
          from,
          direction,
        )
      ];
    if (quote) select(editor, article.rangeOf(quote.spans[0]!));
    else notice(vscode.l10n.t('no quotes in this article'));
  };
}
