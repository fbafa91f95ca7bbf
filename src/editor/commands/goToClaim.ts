import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { OPEN_STATES } from '../../ledger/states';
import { step } from '../step';
import { activeArticle, select } from './active';

/** Puts the selection on the next, or previous, claim that someone has yet to see to. */
export function goToClaim(desk: Desk, direction: 'next' | 'previous'): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const { editor, article } = active;
    const open = (article.sourcing?.standings ?? []).filter(({ state }) => OPEN_STATES.has(state));
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
    else vscode.window.setStatusBarMessage(vscode.l10n.t('Chancery: no claim is open'), 4000);
  };
}
