import type * as vscode from 'vscode';
import { diskFiles } from './disk/diskFiles';
import { open } from './open';

/** Chancery on a desktop, or on the machine behind one. */
export function activate(context: vscode.ExtensionContext): void {
  open(context, diskFiles);
}
