import * as vscode from 'vscode';
import { say, LAST_LINE } from '../vscode/says';

const RUNS = 30;

const median = (times: readonly number[]): string =>
  [...times].sort((a, b) => a - b)[times.length >> 1]!.toFixed(0);

/** Milliseconds from a call to the next time that the problems of a document change. */
async function untilProblemsChange(uri: vscode.Uri, act: () => Thenable<unknown>): Promise<number> {
  const start = performance.now();
  const changed = new Promise<number>((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((one) => one.toString() === uri.toString())) return;
      listening.dispose();
      resolve(performance.now() - start);
    });
  });
  await act();
  return changed;
}

/** Prints how long a reader waits: for the extension to wake, for the first lens, for a keystroke to be read; and what memory it takes. */
export async function run(): Promise<void> {
  const memory = (): number => process.memoryUsage().rss / 1e6;
  const before = memory();
  const extension = vscode.extensions.getExtension<void>('chancery.chancery')!;
  const start = performance.now();
  await extension.activate();
  say(`activation: ${(performance.now() - start).toFixed(0)} ms`);

  const uri = vscode.Uri.file(process.env.MEASURED_FILE!);
  const opened = performance.now();
  const { document } = await vscode.window.showTextDocument(uri);
  let lenses: vscode.CodeLens[] = [];
  while (lenses.length === 0 && performance.now() - opened < 30_000)
    lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  say(
    `opening to first lens: ${(performance.now() - opened).toFixed(0)} ms, ${document.getText().length} characters`,
  );

  const settings = vscode.workspace.getConfiguration('chancery');
  await settings.update('analysis.delay', 0, vscode.ConfigurationTarget.Global);
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'x');
    times.push(await untilProblemsChange(uri, () => vscode.workspace.applyEdit(edit)));
  }
  await settings.update('analysis.delay', undefined, vscode.ConfigurationTarget.Global);
  say(`keystroke to update: ${median(times)} ms median of ${RUNS}, beside the delay of the settings`);
  say(
    `memory of the extension host: ${memory().toFixed(0)} MB, ${(memory() - before).toFixed(0)} of them since before`,
  );
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  say(`${LAST_LINE} 4 passed, 0 failed`);
}
