import type * as vscode from 'vscode';
import { open } from './open';

/** Chancery in a browser alone. */
export function activate(context: vscode.ExtensionContext): void {
  open(context);
}
