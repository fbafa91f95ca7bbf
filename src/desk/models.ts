import * as vscode from 'vscode';
import type { Analyze } from '../analysis/analyze';

/**
 * How to make the analysis from the models packed with the extension, read through VS Code so that it works in a browser too. Nothing of the
 * analysis runs before: its word lists take longer than all the rest of the extension's start.
 */
export function analyzeLoader(extensionUri: vscode.Uri): () => Promise<Analyze> {
  const read = async (name: string): Promise<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'models', `${name}.bin`));
  return async () => {
    try {
      const [{ createAnalyze }, entities, worthiness] = await Promise.all([
        import('../analysis/analyze'),
        read('entities'),
        read('worthiness'),
      ]);
      return createAnalyze({ entities, worthiness });
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'Chancery cannot read the models it was installed with. Please install the extension again.',
        ),
      );
      throw error;
    }
  };
}
