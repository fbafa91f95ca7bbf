import * as vscode from 'vscode';
import type { FileSystem } from '../ledger/surroundings';

/**
 * The file systems that VS Code knows, by URIs as strings.
 *
 * VS Code puts one file in another's place by deleting that first, and knows no file that is made only if there is none. On the machine's
 * own disk, where `disk` does both in one step, that is used instead; a browser has none.
 */
export function uriFiles(disk: FileSystem | undefined): FileSystem {
  const on = (uri: string): FileSystem & { path: string } => {
    const parsed = vscode.Uri.parse(uri, true);
    return disk && parsed.scheme === 'file'
      ? { ...disk, path: parsed.fsPath }
      : { ...virtualFiles, path: uri };
  };
  return {
    read: async (uri) => on(uri).read(on(uri).path),
    write: async (uri, text) => on(uri).write(on(uri).path, text),
    create: async (uri, text) => on(uri).create(on(uri).path, text),
    rename: async (from, to) => on(from).rename(on(from).path, on(to).path),
    remove: async (uri) => on(uri).remove(on(uri).path),
  };
}

const { fs } = vscode.workspace;
const parse = (uri: string): vscode.Uri => vscode.Uri.parse(uri, true);

const virtualFiles: FileSystem = {
  async read(uri) {
    try {
      return new TextDecoder().decode(await fs.readFile(parse(uri)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  write: async (uri, text) => fs.writeFile(parse(uri), new TextEncoder().encode(text)),
  async create(uri, text) {
    if ((await virtualFiles.read(uri)) !== null) return false;
    await virtualFiles.write(uri, text);
    return true;
  },
  rename: async (from, to) => fs.rename(parse(from), parse(to), { overwrite: true }),
  async remove(uri) {
    try {
      await fs.delete(parse(uri));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
};

const isMissing = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
