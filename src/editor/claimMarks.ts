import * as vscode from 'vscode';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { onDidChangeSettings, settingsOf } from '../desk/settings';
import { OPEN_STATES, type SourcingState } from '../ledger/states';

/** States that are drawn alike share a style. */
const STYLES: Readonly<Record<Exclude<SourcingState, 'waived' | 'not-a-claim'>, string>> = {
  unsourced: 'unsourced',
  attributed: 'attributed',
  cited: 'cited',
  sourced: 'cited',
  verified: 'verified',
  disputed: 'disputed',
  changed: 'changed',
};

/** A line under each claim, in the colour of its sourcing, and a mark in the overview ruler for those that someone has yet to see to. */
export function registerClaimMarks(desk: Desk): vscode.Disposable {
  const styles = new Map(
    Object.entries(STYLES).map(([state, name]) => {
      const isOpen = OPEN_STATES.has(state as SourcingState);
      const colour = new vscode.ThemeColor(`chancery.${name}Claim`);
      const style = vscode.window.createTextEditorDecorationType({
        borderWidth: '0 0 1px 0',
        borderStyle: isOpen ? 'dashed' : state === 'verified' ? 'solid' : 'dotted',
        borderColor: colour,
        ...(isOpen && {
          overviewRulerColor: colour,
          overviewRulerLane: vscode.OverviewRulerLane.Right,
        }),
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      });
      return [state, style] as const;
    }),
  );

  const mark = (editor: vscode.TextEditor, article: Article | undefined): void => {
    const standings = settingsOf(editor.document).marks ? (article?.sourcing?.standings ?? []) : [];
    for (const [state, style] of styles)
      editor.setDecorations(
        style,
        standings
          .filter((standing) => standing.state === state)
          .map((standing) => article!.rangeOf(standing)),
      );
  };
  const markAll = (only?: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors)
      if (!only || editor.document === only) mark(editor, desk.article(editor.document));
  };
  return vscode.Disposable.from(
    ...styles.values(),
    desk.onDidChangeSourcing(({ document }) => markAll(document)),
    desk.onDidClose(({ document }) => markAll(document)),
    vscode.window.onDidChangeVisibleTextEditors(() => markAll()),
    onDidChangeSettings(() => markAll()),
  );
}
