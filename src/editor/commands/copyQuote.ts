import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { quoteAt } from '../lookup';
import { withAttribution } from '../withAttribution';
import { activeArticle } from './active';
import { notice } from './notice';

/** Copies the quote at the cursor with its speaker and their role. */
export function copyQuote(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const quote = quoteAt(active.analysis, active.offset);
    if (!quote) {
      notice(vscode.l10n.t('no quote at the cursor'));
      return;
    }
    await vscode.env.clipboard.writeText(withAttribution(active.analysis, quote));
    notice(vscode.l10n.t('quote copied'));
  };
}
