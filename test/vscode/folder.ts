import * as vscode from 'vscode';

/** A folder of the workspace for one suite, to be thrown away. */
export class Folder {
  readonly uri = vscode.Uri.joinPath(
    vscode.workspace.workspaceFolders![0]!.uri,
    `.trial-${crypto.randomUUID().slice(0, 8)}`,
  );

  at(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, name);
  }

  async write(name: string, text: string): Promise<vscode.Uri> {
    await vscode.workspace.fs.writeFile(this.at(name), new TextEncoder().encode(text));
    return this.at(name);
  }

  /** Undefined when there is no such file. */
  async read(name: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.at(name)));
    } catch {
      return undefined;
    }
  }

  async names(): Promise<string[]> {
    return (await vscode.workspace.fs.readDirectory(this.uri)).map(([name]) => name).sort();
  }

  /** Writes an article and shows it. */
  async open(name: string, text: string): Promise<vscode.TextDocument> {
    return this.show(await this.write(name, text));
  }

  async show(uri: vscode.Uri): Promise<vscode.TextDocument> {
    const { document } = await vscode.window.showTextDocument(uri, { preview: false });
    return document;
  }

  async remove(): Promise<void> {
    await vscode.workspace.fs.delete(this.uri, { recursive: true });
  }
}
