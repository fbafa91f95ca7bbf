import * as vscode from 'vscode';
import { Desk } from './desk/desk';
import { analyzeLoader } from './desk/models';
import { registerClaimMarks } from './editor/claimMarks';
import { registerCodeLens } from './editor/codeLens';
import { registerCommands } from './editor/commands';
import { registerDocumentSymbols } from './editor/documentSymbols';
import { registerFoldingRanges } from './editor/foldingRanges';
import { registerHover } from './editor/hover';
import { registerInlayHints } from './editor/inlayHints';
import { registerNavigation } from './editor/navigation';
import { registerSelectionRanges } from './editor/selectionRanges';
import { registerSemanticTokens } from './editor/semanticTokens';
import { registerStatusBar } from './editor/statusBar';
import { PanelView } from './panel/panel';

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Chancery', { log: true });
  const desk = new Desk(analyzeLoader(extensionUri), log);

  subscriptions.push(
    log,
    desk,
    registerClaimMarks(desk),
    registerCodeLens(desk),
    registerCommands(desk, extensionUri),
    registerDocumentSymbols(desk),
    registerFoldingRanges(desk),
    registerHover(desk),
    registerInlayHints(desk),
    registerNavigation(desk),
    registerSelectionRanges(desk),
    registerSemanticTokens(desk),
    registerStatusBar(desk),
    PanelView.register(extensionUri, desk),
  );
}
