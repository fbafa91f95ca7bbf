import * as vscode from 'vscode';
import { changeSetting, settingsOf } from './settings';

/** As much of VS Code's git extension as is needed here. */
interface GitExtension {
  getAPI(version: 1): {
    readonly repositories: readonly {
      getConfig(key: string): Promise<string>;
      getGlobalConfig(key: string): Promise<string>;
    }[];
  };
}

let wasAsked = false;

/** Who decides: the name in the settings, else git's, else asked for once and kept in the settings. Undefined when nobody says. */
export async function checkerName(): Promise<string | undefined> {
  const known = settingsOf().checker.trim() || (await gitName());
  if (known || wasAsked) return known;
  wasAsked = true;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who checks?'),
    prompt: vscode.l10n.t(
      'Your name, as it is to stand beside your decisions. The setting is “chancery.checker”.',
    ),
    ignoreFocusOut: true,
  });
  const name = answer?.trim();
  if (name) await changeSetting('checker', name);
  return name || undefined;
}

async function gitName(): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = extension && (extension.isActive ? extension.exports : await extension.activate());
    for (const repository of git?.getAPI(1).repositories ?? []) {
      const name =
        (await repository.getConfig('user.name')) || (await repository.getGlobalConfig('user.name'));
      if (name.trim()) return name.trim();
    }
  } catch {
    // Git may be switched off, or have no name set: then it says nothing about who checks.
  }
  return undefined;
}
