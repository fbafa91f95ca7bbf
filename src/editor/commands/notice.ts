import * as vscode from 'vscode';

/** Says something in the status bar, for a few seconds: nothing that would have to be clicked away. */
export function notice(message: string): void {
  vscode.window.setStatusBarMessage(`Chancery: ${message}`, 4000);
}

/** Does something to the word list; where that cannot be done, says why. */
export async function changingWords(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The word list was not changed. {0}', reason));
  }
}
