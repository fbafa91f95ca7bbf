import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';

/** Keeps the context key `chancery.article` true while the active editor holds an article, of whatever language: keys and menus go by it. */
export function registerContext(desk: Desk): vscode.Disposable {
  const update = (): void => {
    void vscode.commands.executeCommand('setContext', 'chancery.article', desk.active !== undefined);
  };
  update();
  return vscode.Disposable.from(desk.onDidChangeActive(update), desk.onDidClose(update));
}
