import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { footnote } from '../../ledger/footnote';
import type { ClaimArguments } from '../../desk/claimTarget';
import { chosenClaims } from './chosenClaims';
import { notice } from './notice';

/** Copies the sources that are tied to claims, each as a footnote on its line. */
export function copyFootnote(desk: Desk): (given?: ClaimArguments) => Promise<void> {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (!chosen) return;
    const { ledger } = chosen.article;
    const notes = chosen.standings.flatMap(({ decision }) =>
      (decision?.citations ?? []).flatMap((citation) => {
        const source = ledger?.sources.find(({ id }) => id === citation.source);
        return source ? [footnote(source, citation, 'plain')] : [];
      }),
    );
    if (notes.length === 0) return notice(vscode.l10n.t('no source is tied to this claim'));
    await vscode.env.clipboard.writeText([...new Set(notes)].join('\n'));
    notice(vscode.l10n.t('footnote copied'));
  };
}
