import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import type { ClaimArguments } from '../../desk/claimTarget';
import { typeName } from '../entityWords';
import { chosenClaims } from './chosenClaims';
import { decideOn, mayDecide } from './decideOn';

/** Asks who stands for a claim: someone of the article, or anyone whose name is typed. */
export function attributeClaim(desk: Desk): (given?: ClaimArguments) => Promise<void> {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (!chosen || !(await mayDecide(desk, chosen))) return;
    const attributedTo =
      given?.attributedTo ??
      (await pickName(
        (chosen.article.analysis?.entities ?? [])
          .filter(({ type }) => type === 'person' || type === 'organization')
          .map(({ name, type, roles }) => ({ label: name, description: roles[0]?.text ?? typeName(type) })),
      ));
    if (attributedTo === undefined) return;
    await decideOn(desk, chosen, {
      label: vscode.l10n.t('Attributed to {0}', attributedTo),
      verdict: ({ decision }) => ({
        state: 'attributed',
        attributedTo,
        citations: decision?.citations ?? [],
      }),
    });
  };
}

/** A name from a list, or one that is typed. */
function pickName(known: readonly vscode.QuickPickItem[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick();
    pick.title = vscode.l10n.t('Attribute the Claim To');
    pick.placeholder = vscode.l10n.t('Choose a name, or type another');
    pick.items = known;
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      const isNew = typed !== '' && known.every(({ label }) => label !== typed);
      pick.items = isNew ? [...known, { label: typed, alwaysShow: true }] : known;
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
