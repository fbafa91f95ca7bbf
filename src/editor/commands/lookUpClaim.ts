import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { settingsOf } from '../../desk/settings';
import { claimAt } from '../lookup';
import { activeArticle } from './active';

/** Opens the search address of the settings, with the claim at the cursor, in the browser: the one thing that leaves the machine, and only when asked. */
export function lookUpClaim(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    const claim = active && claimAt(active.analysis, active.offset);
    if (!claim) return;
    const words = active.analysis.text.slice(claim.start, claim.end).toWellFormed();
    const address = settingsOf(active.editor.document).searchAddress.replace('{query}', () =>
      encodeURIComponent(words),
    );
    await vscode.env.openExternal(vscode.Uri.parse(address, true));
  };
}
