import * as vscode from 'vscode';
import { ledgerPath, LedgerStore } from '../ledger/store';
import { OpenLedger } from '../ledger/openLedger';
import { temporaryPath, withLock } from '../ledger/lock';
import type { FileSystem, Surroundings } from '../ledger/surroundings';
import { ArticleLedger } from './articleLedger';
import { uriFiles } from './uriFiles';

/** The ledgers beside articles, on whatever file system these lie. */
export class Ledgers {
  readonly store: LedgerStore;
  private readonly surroundings: Surroundings;

  /** @param disk the machine's own disk, where there is one */
  constructor(disk: FileSystem | undefined) {
    this.surroundings = {
      files: uriFiles(disk),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      unique: () => crypto.randomUUID(),
    };
    this.store = new LedgerStore(this.surroundings);
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
    const { files, unique } = this.surroundings;
    const beside = temporaryPath(uri.toString(), unique());
    try {
      await files.write(beside, text);
      await files.rename(beside, uri.toString());
    } catch (error) {
      await files.remove(beside);
      throw error;
    }
  }

  /**
   * Changes a file that others may be changing too: those who keep to the lock take turns.
   *
   * @param change makes the new text from the present one; null where there is no file
   * @throws LedgerBusy when others write without end, and what `change` and the file system throw: the file is left as it is
   */
  async update(uri: vscode.Uri, change: (present: string | null) => string): Promise<void> {
    await withLock(uri.toString(), this.surroundings, async () =>
      this.write(uri, change(await this.surroundings.files.read(uri.toString()))),
    );
  }

  /** Takes a ledger along when its article was renamed; nothing when the article has none. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.store.move(ledgerUri(from).toString(), ledgerUri(to).toString(), baseName(to));
  }
}

export function ledgerUri(article: vscode.Uri): vscode.Uri {
  return article.with({ path: ledgerPath(article.path) });
}

/** The last part of a URI's path: the file's name. */
export function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
