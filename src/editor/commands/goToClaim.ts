import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { OPEN_STATES } from '../../ledger/states';
import { step } from '../step';
import { activeArticle, select } from './active';
import { notice } from './notice';

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
    else notice(vscode.l10n.t('no claim is open'));
  };
}
