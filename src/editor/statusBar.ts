import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';
import { OPEN_STATES } from '../ledger/states';

const counted = (claims: number, open: number): string =>
  claims === 1
    ? vscode.l10n.t('1 claim · {0} open', open)
    : vscode.l10n.t('{0} claims · {1} open', claims, open);

/** "12 claims · 7 open" for the active article; a click goes to the next open one. */
export function registerStatusBar(desk: Desk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('chancery.claims', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Chancery: Claims');
  const update = (): void => {
    const article = desk.active;
    if (!article) return item.hide();
    if (article.isTooLong) {
      item.text = `$(warning) ${vscode.l10n.t('Too long to read')}`;
      item.tooltip = vscode.l10n.t(
        'Chancery leaves this article to the highlighting alone: it is longer than the setting “chancery.analysis.maximumLength” allows.',
      );
      item.command = {
        title: '',
        command: 'workbench.action.openSettings',
        arguments: ['chancery.analysis.maximumLength'],
      };
      return item.show();
    }
    if (!article.sourcing) return item.hide();
    const claims = article.sourcing.standings.filter(({ state }) => state !== 'not-a-claim');
    const open = claims.filter(({ state }) => OPEN_STATES.has(state)).length;
    const { length: lost } = article.sourcing.orphans;
    item.text = `$(checklist) ${counted(claims.length, open)}`;
    item.tooltip = [
      vscode.l10n.t('Go to the next open claim'),
      ...(lost > 0 ? [vscode.l10n.t('Decisions whose words are not in the text any more: {0}', lost)] : []),
    ].join('\n');
    item.command = 'chancery.nextOpenClaim';
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    desk.onDidChangeSourcing(update),
    desk.onDidClose(update),
    desk.onDidChangeActive(update),
  );
}
