import * as vscode from 'vscode';
import { DamagedLedger, LEDGER_SUFFIX, parseLedger } from '../ledger/format';
import type { Source } from '../ledger/model';
import { workKey } from '../ledger/sources';
import { workspaceFiles } from './workspaceFiles';

/** More ledgers than these are not read for an offer of sources. */
const MOST_LEDGERS = 2000;

interface Remembered {
  readonly modified: number;
  readonly sources: readonly Source[];
}

/** The sources that the workspace's ledgers cite, each work once: what was entered for one article is offered for all. */
export class KnownSources {
  private readonly remembered = new Map<string, Remembered>();

  /** Reads the ledgers that were written since the last time. */
  async all(token: vscode.CancellationToken): Promise<Source[]> {
    const files = (await workspaceFiles([LEDGER_SUFFIX], token)).slice(0, MOST_LEDGERS);
    const works = new Map<string, Source>();
    for (const file of files) {
      if (token.isCancellationRequested) break;
      for (const source of await this.of(file)) works.set(workKey(source), source);
    }
    return [...works.values()];
  }

  private async of(file: vscode.Uri): Promise<readonly Source[]> {
    try {
      const { mtime: modified } = await vscode.workspace.fs.stat(file);
      const known = this.remembered.get(file.toString());
      if (known?.modified === modified) return known.sources;
      const { ledger } = parseLedger(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      this.remembered.set(file.toString(), { modified, sources: ledger.sources });
      return ledger.sources;
    } catch (error) {
      // A damaged ledger is told of where its article is opened; one that is gone offers nothing.
      if (error instanceof DamagedLedger || error instanceof vscode.FileSystemError) return [];
      throw error;
    }
  }
}
