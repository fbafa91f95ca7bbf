import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import type { Desk } from '../desk/desk';
import { articleFiles } from './articleFiles';
import { lineAndColumn } from '../exchange/lineAndColumn';
import { firstFullMention } from './lookup';
import { offeredNames, type OfferedName } from './offeredNames';

/** An entity of some article, where its name stands there first. */
export interface NamedPlace extends OfferedName {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

interface Remembered {
  readonly modified: number;
  readonly names: readonly NamedPlace[];
}

/** The names in the workspace's articles. A file is read when someone asks, and again only when it has been written since. */
export class WorkspaceNames {
  private readonly remembered = new Map<string, Remembered>();
  private reading: Promise<void> | undefined;

  constructor(private readonly desk: Desk) {}

  /** Begins to read what was never read, for {@link known} to have it by and by; does so once. */
  readAhead(): void {
    this.reading ??= this.all(new vscode.CancellationTokenSource().token).then(
      () => undefined,
      () => undefined,
    );
  }

  /** The names of what has been read so far; nothing is read for it. */
  known(): OfferedName[] {
    const all = new Map<string, OfferedName>();
    for (const { names } of this.remembered.values()) for (const name of names) all.set(name.name, name);
    return [...all.values()];
  }

  /** The names of all articles, as far as they were read when the user gave up waiting. */
  async all(token: vscode.CancellationToken): Promise<NamedPlace[]> {
    const files = await articleFiles(token);
    const present = new Set(files.map((uri) => uri.toString()));
    for (const key of this.remembered.keys()) if (!present.has(key)) this.remembered.delete(key);
    const found: NamedPlace[] = [];
    for (const uri of files) {
      if (token.isCancellationRequested) break;
      found.push(...(await this.of(uri)));
    }
    return found;
  }

  private async of(uri: vscode.Uri): Promise<readonly NamedPlace[]> {
    try {
      const modified = await versionOf(uri);
      const known = this.remembered.get(uri.toString());
      if (known?.modified === modified) return known.names;
      const glance = await this.desk.glance(uri);
      if (!glance) return [];
      const { analysis } = glance;
      const place = lineAndColumn(analysis.text);
      const at = (offset: number): vscode.Position => {
        const { line, column } = place(offset);
        return new vscode.Position(line - 1, column - 1);
      };
      const rangeOf = ({ start, end }: Span): vscode.Range => new vscode.Range(at(start), at(end));
      const offered = new Map(offeredNames(analysis).map((name) => [name.name, name]));
      const names = analysis.entities.map((entity): NamedPlace => ({
        ...offered.get(entity.name)!,
        type: entity.type,
        uri,
        range: rangeOf(firstFullMention(analysis, entity)),
      }));
      this.remembered.set(uri.toString(), { modified, names });
      return names;
    } catch {
      // A file that cannot be opened has no names; whoever opens it is told why.
      return [];
    }
  }
}

/** Changes whenever the article does: its version in the editor, else the time that its file was written. */
async function versionOf(uri: vscode.Uri): Promise<number> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? -open.version : (await vscode.workspace.fs.stat(uri)).mtime;
}
