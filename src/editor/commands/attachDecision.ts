import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import type { Decision } from '../../ledger/model';
import { stateIcon, stateName } from '../claimWords';
import { activeArticle } from './active';
import { chosenClaims } from './chosenClaims';
import { notice } from './notice';

interface Lost extends vscode.QuickPickItem {
  readonly decision: Decision;
}

/**
 * Ties a decision whose words are gone to the claim at the cursor, or to the words selected; which decision is asked for, unless its id is
 * given.
 */
export function attachDecision(desk: Desk): (id?: string) => Promise<void> {
  return async (id) => {
    const active = await activeArticle(desk);
    if (!active) return;
    const orphans = active.article.sourcing?.orphans ?? [];
    if (orphans.length === 0) return notice(vscode.l10n.t('no decision has lost its words'));
    const items = orphans.map((decision): Lost => ({
      decision,
      label: `${stateIcon(decision.state)} ${stateName(decision.state)}`,
      description: decision.comment ?? '',
      detail: decision.selectors.exact.replace(/\s+/g, ' '),
    }));
    const picked =
      items.find(({ decision }) => decision.id === id) ??
      (await vscode.window.showQuickPick(items, {
        title: vscode.l10n.t('Attach a Lost Decision to the Words Selected'),
        matchOnDetail: true,
      }));
    const chosen = picked && (await chosenClaims(desk));
    const [standing] = chosen?.standings ?? [];
    if (!picked || !standing || !chosen?.article.ledger) return;
    const label = vscode.l10n.t('Decision attached');
    await desk.act(chosen.article, label, {
      put: [chosen.article.ledger.reattached(picked.decision, standing)],
    });
    notice(label);
  };
}
