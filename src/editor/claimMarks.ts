import * as vscode from 'vscode';
import type { TextSourcing } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { onDidChangeSettings, settingsOf } from '../desk/settings';

const MARKED: readonly TextSourcing[] = ['unsourced', 'attributed', 'cited'];

/** A line under each claim, in the colour of its sourcing, and a mark in the overview ruler for those that need a source. */
export function registerClaimMarks(desk: Desk): vscode.Disposable {
  const styles = new Map(
    MARKED.map((sourcing) => {
      const colour = new vscode.ThemeColor(`chancery.${sourcing}Claim`);
      const style = vscode.window.createTextEditorDecorationType({
        borderWidth: '0 0 1px 0',
        borderStyle: sourcing === 'unsourced' ? 'dashed' : 'dotted',
        borderColor: colour,
        ...(sourcing === 'unsourced' && {
          overviewRulerColor: colour,
          overviewRulerLane: vscode.OverviewRulerLane.Right,
        }),
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      });
      return [sourcing, style] as const;
    }),
  );

  const mark = (editor: vscode.TextEditor, article: Article | undefined): void => {
    const claims = article && settingsOf(editor.document).marks ? (article.analysis?.claims ?? []) : [];
    for (const [sourcing, style] of styles)
      editor.setDecorations(
        style,
        claims.filter((claim) => claim.sourcing === sourcing).map((claim) => article!.rangeOf(claim)),
      );
  };
  const markAll = (only?: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors)
      if (!only || editor.document === only) mark(editor, desk.article(editor.document));
  };
  return vscode.Disposable.from(
    ...styles.values(),
    desk.onDidAnalyze(({ document }) => markAll(document)),
    desk.onDidClose(({ document }) => markAll(document)),
    vscode.window.onDidChangeVisibleTextEditors(() => markAll()),
    onDidChangeSettings(() => markAll()),
  );
}
