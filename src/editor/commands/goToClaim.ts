import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { OPEN_STATES } from '../../ledger/states';
import { step } from '../step';
import { moveSelection } from './active';

/** Puts the selection on the next, or previous, claim that someone has yet to see to. */
export function goToClaim(desk: Desk, direction: 'next' | 'previous'): () => Promise<void> {
  return () =>
    moveSelection(desk, ({ editor, article }) => {
      const open = (article.sourcing?.standings ?? []).filter(({ state }) => OPEN_STATES.has(state));
      const starts = open.map(({ start }) => start);
      const claim = open[step(starts, editor.document.offsetAt(editor.selection.start), direction)];
      return claim ? article.rangeOf(claim) : vscode.l10n.t('no claim is open');
    });
}
