import * as vscode from 'vscode';
import { Desk } from './desk/desk';
import { Ledgers } from './desk/ledgers';
import { analyzeLoader } from './desk/models';
import { WordLists } from './desk/wordLists';
import { registerClaimDiagnostics } from './editor/claimDiagnostics';
import { registerClaimMarks } from './editor/claimMarks';
import { registerCodeActions } from './editor/codeActions';
import { registerCodeLens } from './editor/codeLens';
import { registerCommands } from './editor/commands';
import { registerCompletion } from './editor/completion';
import { registerContext } from './editor/context';
import { registerDocumentLinks } from './editor/documentLinks';
import { registerDocumentSymbols } from './editor/documentSymbols';
import { registerFoldingRanges } from './editor/foldingRanges';
import { registerEntityCodeActions } from './editor/entityCodeActions';
import { registerFullNameAction } from './editor/fullNameAction';
import { registerHover } from './editor/hover';
import { registerInlayHints } from './editor/inlayHints';
import { registerLedgerMessages } from './editor/ledgerMessages';
import { registerNavigation } from './editor/navigation';
import { registerRename } from './editor/rename';
import { registerSelectionRanges } from './editor/selectionRanges';
import { registerSemanticTokens } from './editor/semanticTokens';
import { registerStatusBar } from './editor/statusBar';
import { WorkspaceNames } from './editor/workspaceNames';
import { registerWorkspaceSymbols } from './editor/workspaceSymbols';
import type { FileSystem } from './ledger/surroundings';
import { PanelView } from './panel/panel';

/**
 * Builds the desk and registers the features; nothing else.
 *
 * @param disk the machine's own disk; a browser has none
 */
export function open({ extensionUri, subscriptions }: vscode.ExtensionContext, disk?: FileSystem): void {
  const log = vscode.window.createOutputChannel('Chancery', { log: true });
  const ledgers = new Ledgers(disk);
  const words = new WordLists(ledgers);
  const desk = new Desk(analyzeLoader(extensionUri), ledgers, words, log);

  const names = new WorkspaceNames(desk);

  subscriptions.push(
    log,
    words,
    desk,
    registerClaimDiagnostics(desk),
    registerClaimMarks(desk),
    registerCodeActions(desk),
    registerCodeLens(desk),
    registerCommands(desk, extensionUri),
    registerCompletion(desk, names),
    registerContext(desk),
    registerDocumentLinks(),
    registerDocumentSymbols(desk),
    registerFoldingRanges(desk),
    registerEntityCodeActions(desk),
    registerFullNameAction(desk),
    registerHover(desk),
    registerInlayHints(desk),
    registerLedgerMessages(desk),
    registerNavigation(desk),
    registerRename(desk),
    registerSelectionRanges(desk),
    registerSemanticTokens(desk),
    registerStatusBar(desk),
    registerWorkspaceSymbols(names),
    PanelView.register(extensionUri, desk),
  );
}
