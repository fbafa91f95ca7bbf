import * as vscode from 'vscode';

/** Says something in the status bar, for a few seconds: nothing that would have to be clicked away. */
export function notice(message: string): void {
  vscode.window.setStatusBarMessage(`Chancery: ${message}`, 4000);
}
