import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';

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
    if (!article.analysis) return item.hide();
    const { claims } = article.analysis;
    const open = claims.filter((claim) => claim.sourcing === 'unsourced').length;
    item.text = `$(checklist) ${vscode.l10n.t('{0} claims · {1} open', claims.length, open)}`;
    item.tooltip = vscode.l10n.t('Go to the next claim that needs a source');
    item.command = 'chancery.nextOpenClaim';
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    desk.onDidAnalyze(update),
    desk.onDidClose(update),
    desk.onDidChangeActive(update),
  );
}
