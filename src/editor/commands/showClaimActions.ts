import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { changeSetting, settingsOf } from '../../desk/settings';
import { claimTitle } from '../claimWords';
import { claimAt } from '../lookup';
import { activeArticle, select } from './active';

interface Action extends vscode.QuickPickItem {
  readonly run: () => Thenable<unknown>;
}

/** What can be done about a claim: the one that a lens stands for, or the one at the cursor. */
export function showClaimActions(desk: Desk): (uri?: vscode.Uri, at?: vscode.Position) => Promise<void> {
  return async (uri, at) => {
    if (uri && at) {
      const editor = await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
      // The article may have changed since the lens was drawn; go by what stands there now.
      editor.selection = new vscode.Selection(at, at);
    }
    const active = await activeArticle(desk);
    if (!active) return;
    const { editor, article, analysis, offset } = active;
    const claim = claimAt(analysis, offset);
    if (!claim) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Chancery: no claim at the cursor'), 4000);
      return;
    }
    select(editor, article.rangeOf(claim));
    const command = (label: string, id: string): Action => ({
      label,
      run: () => vscode.commands.executeCommand(id),
    });
    const { lensStates } = settingsOf(editor.document);
    const actions: Action[] = [
      command(`$(add) ${vscode.l10n.t('Add a source in the text…')}`, 'chancery.addSourceInText'),
      command(`$(search) ${vscode.l10n.t('Look it up in the browser')}`, 'chancery.lookUpClaim'),
      {
        label: `$(copy) ${vscode.l10n.t('Copy the claim')}`,
        run: () => vscode.env.clipboard.writeText(analysis.text.slice(claim.start, claim.end)),
      },
      command(`$(arrow-down) ${vscode.l10n.t('Go to the next open claim')}`, 'chancery.nextOpenClaim'),
      {
        label: `$(eye-closed) ${vscode.l10n.t('Hide lenses like this')}`,
        detail: vscode.l10n.t('Claims keep their underline; the setting is “chancery.codeLens.states”'),
        run: () =>
          changeSetting(
            'codeLens.states',
            lensStates.filter((state) => state !== claim.sourcing),
          ),
      },
    ];
    const picked = await vscode.window.showQuickPick(actions, {
      title: claimTitle(claim, analysis.entities),
      placeHolder: claim.reason,
    });
    await picked?.run();
  };
}
