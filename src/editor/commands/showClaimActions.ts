import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { changeSetting, settingsOf } from '../../desk/settings';
import { actionsFor } from '../claimActions';
import { type ClaimArguments, type ClaimTarget, targetIn, targetOf } from '../../desk/claimTarget';
import { claimTitle, reasonOf } from '../claimWords';
import { select } from './active';
import { type ChosenClaims, claimsOf } from './chosenClaims';

interface Item extends vscode.QuickPickItem {
  readonly run: () => Thenable<unknown>;
}

/** What can be done about a claim: the one that a lens stands for, or the one at the cursor. */
export function showClaimActions(desk: Desk): (given?: ClaimArguments) => Promise<void> {
  return async (given) => {
    const chosen = await desk.turns.take(() => shownClaims(desk, given));
    const [standing] = chosen?.standings ?? [];
    if (!chosen || !standing) return;
    const { article } = chosen;
    const isOne = chosen.standings.length === 1;
    // Of several, the commands take the selection as it stands.
    const of = isOne ? [targetOf(standing, article)] : [];
    const { lensStates } = settingsOf(article.document);
    const separator = { label: '', kind: vscode.QuickPickItemKind.Separator, run: () => Promise.resolve() };
    const items: Item[] = [
      ...actionsFor(standing).map(({ command, title, icon }) => ({
        label: `$(${icon}) ${title}`,
        run: () => vscode.commands.executeCommand(command, ...of),
      })),
      separator,
      {
        label: `$(arrow-down) ${vscode.l10n.t('Go to the next open claim')}`,
        run: () => vscode.commands.executeCommand('chancery.nextOpenClaim'),
      },
      ...(article.undoable === undefined
        ? []
        : [
            {
              label: `$(discard) ${vscode.l10n.t('Take back: {0}', article.undoable)}`,
              run: () => vscode.commands.executeCommand('chancery.undoDecision'),
            },
          ]),
      ...(lensStates.includes(standing.state)
        ? [
            {
              label: `$(eye-closed) ${vscode.l10n.t('Hide lenses like this')}`,
              detail: vscode.l10n.t('Claims keep their underline; the setting is “chancery.codeLens.states”'),
              run: () =>
                changeSetting(
                  'codeLens.states',
                  lensStates.filter((state) => state !== standing.state),
                ),
            },
          ]
        : []),
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: isOne ? claimTitle(standing, article) : vscode.l10n.t('{0} claims', chosen.standings.length),
      placeHolder: isOne ? reasonOf(standing, article) : '',
    });
    await picked?.run();
  };
}

/** The claims chosen, in view; of one, its words selected. */
async function shownClaims(desk: Desk, given?: ClaimArguments): Promise<ChosenClaims | undefined> {
  const target = targetIn(given);
  if (target) await show(target);
  const chosen = await claimsOf(desk, given);
  const editor = vscode.window.activeTextEditor;
  const [standing, ...others] = chosen?.standings ?? [];
  if (chosen && standing && others.length === 0 && editor?.document === chosen.article.document)
    select(editor, chosen.article.rangeOf(standing));
  return chosen;
}

/** Goes to where a target's words stand. */
async function show({ uri, start, end }: ClaimTarget): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}
