import * as vscode from 'vscode';
import type { Desk, LedgerFailure } from '../desk/desk';
import { baseName } from '../desk/ledgers';
import { DamagedLedger } from '../ledger/format';
import { offerToSetAside } from './commands/decideOn';

/** Tells the user when a ledger could not be read, written or taken along, and offers what can be done; one message an article at a time. */
export function registerLedgerMessages(desk: Desk): vscode.Disposable {
  const shown = new Set<string>();
  return desk.onDidFail((failure) => {
    const key = failure.uri.toString();
    if (shown.has(key)) return;
    shown.add(key);
    void tell(desk, failure).finally(() => shown.delete(key));
  });
}

async function tell(desk: Desk, { uri, doing, error, article }: LedgerFailure): Promise<void> {
  const name = baseName(uri);
  const reason = error instanceof Error ? error.message : String(error);
  if (article && error instanceof DamagedLedger) return offerToSetAside(desk, { article });
  const words: Record<LedgerFailure['doing'], string> = {
    read: vscode.l10n.t('The ledger of {0} could not be read: {1}', name, reason),
    write: vscode.l10n.t(
      'The ledger of {0} could not be written; your decisions hold until its window is closed. {1}',
      name,
      reason,
    ),
    move: vscode.l10n.t(
      'The ledger of {0} could not be taken along, and lies where it was: {1}',
      name,
      reason,
    ),
  };
  const again = vscode.l10n.t('Try Again');
  const answer = await vscode.window.showErrorMessage(
    words[doing],
    ...(article && doing === 'write' ? [again] : []),
  );
  if (answer === again && article) await desk.save(article);
}
