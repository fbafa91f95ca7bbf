import * as vscode from 'vscode';
import { ledgerPath, LedgerStore } from '../ledger/store';
import { OpenLedger } from '../ledger/openLedger';
import type { FileSystem } from '../ledger/surroundings';
import { ArticleLedger } from './articleLedger';
import { uriFiles } from './uriFiles';

/** The ledgers beside articles, on whatever file system these lie. */
export class Ledgers {
  readonly store: LedgerStore;
  private readonly files: FileSystem;

  /** @param disk the machine's own disk, where there is one */
  constructor(disk: FileSystem | undefined) {
    this.files = uriFiles(disk);
    this.store = new LedgerStore({
      files: this.files,
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      unique: () => crypto.randomUUID(),
    });
  }

  /** The ledger of an article, not read yet; undefined for a text that lies nowhere, or is an older version of one that does. */
  of(article: vscode.Uri): ArticleLedger | undefined {
    if (article.scheme === 'untitled' || article.query !== '') return undefined;
    return new ArticleLedger(new OpenLedger(this.store, ledgerUri(article).toString(), baseName(article)));
  }

  /** Calls back whenever an article's ledger was written or deleted by anyone. */
  watch(article: vscode.Uri, changed: () => void): vscode.Disposable {
    const ledger = ledgerUri(article).toString();
    const folder = vscode.Uri.joinPath(article, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '*.ledger.json'),
    );
    const consider = (uri: vscode.Uri): void => {
      if (uri.toString() === ledger) changed();
    };
    watcher.onDidChange(consider);
    watcher.onDidCreate(consider);
    watcher.onDidDelete(consider);
    return watcher;
  }

  /** Writes a file whole: beside its place first, and then into it. */
  async write(uri: vscode.Uri, text: string): Promise<void> {
    const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.tmp` }).toString();
    try {
      await this.files.write(beside, text);
      await this.files.rename(beside, uri.toString());
    } catch (error) {
      await this.files.remove(beside);
      throw error;
    }
  }

  /** Takes a ledger along when its article was renamed; nothing when the article has none. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.store.move(ledgerUri(from).toString(), ledgerUri(to).toString(), baseName(to));
  }
}

export function ledgerUri(article: vscode.Uri): vscode.Uri {
  return article.with({ path: ledgerPath(article.path) });
}

export function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
