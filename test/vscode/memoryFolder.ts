import * as vscode from 'vscode';

/** A file system of one folder that is nowhere but in memory, as a virtual workspace's; it can be made to refuse all writing. */
export class MemoryFolder implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  isReadOnly = false;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  /** Fails by its promise: VS Code waits for ever after a call that throws. */
  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    await this.mayWrite(uri);
    this.files.set(uri.path, bytes);
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.mayWrite(uri);
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.writeFile(to, this.readFile(from));
    await this.delete(from);
  }

  createDirectory(uri: vscode.Uri): Promise<void> {
    return this.mayWrite(uri);
  }

  private async mayWrite(uri: vscode.Uri): Promise<void> {
    await Promise.resolve();
    if (this.isReadOnly) throw vscode.FileSystemError.NoPermissions(uri);
  }
}
