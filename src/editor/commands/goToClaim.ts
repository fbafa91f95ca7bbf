import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { step } from '../step';
import { activeArticle, select } from './active';

/** Puts the selection on the next, or previous, claim that needs a source. */
export function goToClaim(desk: Desk, direction: 'next' | 'previous'): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const { editor, article, analysis } = active;
    const open = analysis.claims.filter((claim) => claim.sourcing === 'unsourced');
    const from = editor.document.offsetAt(editor.selection.start);
    const claim =
      open[
        step(
          open.map(({ start }) => start),
          from,
          direction,
        )
      ];
    if (claim) select(editor, article.rangeOf(claim));
    else vscode.window.setStatusBarMessage(vscode.l10n.t('Chancery: no claim needs a source'), 4000);
  };
}
