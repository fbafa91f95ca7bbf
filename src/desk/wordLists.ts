import * as vscode from 'vscode';
import type { NamedForm } from '../ledger/naming';
import {
  EMPTY_WORD_LIST,
  formatWordList,
  parseWordList,
  withForms,
  withFormsOf,
  WORD_LIST,
  type WordList,
} from '../ledger/wordList';
import type { Ledgers } from './ledgers';

/** The word lists in the roots of the workspace's folders. A list is read with the first article of its folder, and when it changes. */
export class WordLists implements vscode.Disposable {
  private readonly lists = new Map<string, Promise<WordList>>();
  private readonly read = new Map<string, WordList>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** A list was written, by anyone. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly files: Pick<Ledgers, 'update'>) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${WORD_LIST}`);
    const forget = (uri: vscode.Uri): void => {
      this.lists.delete(uri.toString());
      void this.load(uri).then(() => this.changed.fire());
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    );
  }

  /** The forms that the list of an article's folder names; none for an article outside all folders. */
  async formsFor(article: vscode.Uri): Promise<readonly NamedForm[]> {
    const uri = listOf(article);
    return uri ? (await this.load(uri)).forms : [];
  }

  /** The same as far as it was read. */
  known(article: vscode.Uri): readonly NamedForm[] {
    const uri = listOf(article);
    return (uri && this.read.get(uri.toString())?.forms) ?? [];
  }

  /**
   * Adds forms to the list of an article's folder, and returns what takes that back: they are then named as they were before.
   *
   * @throws DamagedWordList when the file cannot be read: it is left as it is; Error when the article lies in no folder of the workspace
   */
  async add(article: vscode.Uri, forms: readonly NamedForm[]): Promise<() => Promise<void>> {
    const uri = listOf(article);
    if (!uri)
      throw new Error(
        vscode.l10n.t('The article lies in no folder of the workspace, and so there is no word list for it.'),
      );
    let before = EMPTY_WORD_LIST;
    await this.update(uri, (list) => withForms((before = list), forms));
    const named = forms.map(({ form }) => form);
    return () => this.update(uri, (list) => withFormsOf(list, named, before));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async update(uri: vscode.Uri, change: (list: WordList) => WordList): Promise<void> {
    await this.files.update(uri, (present) =>
      formatWordList(change(present === null ? EMPTY_WORD_LIST : parseWordList(present))),
    );
    this.lists.delete(uri.toString());
    await this.load(uri);
    this.changed.fire();
  }

  private load(uri: vscode.Uri): Promise<WordList> {
    const key = uri.toString();
    let list = this.lists.get(key);
    if (!list) {
      list = readList(uri).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showWarningMessage(
          vscode.l10n.t('The word list of the workspace is not used, and is left as it is. {0}', reason),
        );
        return EMPTY_WORD_LIST;
      });
      this.lists.set(key, list);
      const loading = list;
      // A list that was written again meanwhile is read anew, and this reading of it is an old one.
      void loading.then((read) => {
        if (this.lists.get(key) === loading) this.read.set(key, read);
      });
    }
    return list;
  }
}

function listOf(article: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  return folder && vscode.Uri.joinPath(folder.uri, WORD_LIST);
}

/** An empty list where there is no file. */
async function readList(uri: vscode.Uri): Promise<WordList> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return EMPTY_WORD_LIST;
    throw error;
  }
  return parseWordList(new TextDecoder().decode(bytes));
}
