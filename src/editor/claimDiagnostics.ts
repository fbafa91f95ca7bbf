import * as vscode from 'vscode';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { onDidChangeSettings, type SeverityName, settingsOf } from '../desk/settings';
import type { Standing } from '../ledger/sourcing';
import { OPEN_STATES } from '../ledger/states';
import { claimTitle, reasonOf } from './claimWords';

/** By which our problems are told from others'. */
export const DIAGNOSTIC_SOURCE = 'Chancery';

const SEVERITIES: Readonly<Record<Exclude<SeverityName, 'off'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Open claims among the problems, each at the words that make it one. */
export function registerClaimDiagnostics(desk: Desk): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('chancery');
  const list = (article: Article): void => {
    const { severity } = settingsOf(article.document);
    const open = (article.sourcing?.standings ?? []).filter(({ state }) => OPEN_STATES.has(state));
    problems.set(
      article.document.uri,
      severity === 'off' ? [] : open.map((standing) => diagnosticOf(standing, article, SEVERITIES[severity])),
    );
  };
  desk.all.forEach(list);
  return vscode.Disposable.from(
    problems,
    desk.onDidChangeSourcing(list),
    desk.onDidClose(({ document }) => problems.delete(document.uri)),
    onDidChangeSettings(() => desk.all.forEach(list)),
  );
}

function diagnosticOf(
  standing: Standing,
  article: Article,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const { state, claim, decision } = standing;
  const words = claim?.evidence[0] ?? standing;
  const reason = state === 'disputed' && decision?.comment ? decision.comment : reasonOf(standing, article);
  const diagnostic = new vscode.Diagnostic(
    article.rangeOf(words),
    `${claimTitle(standing, article)}: ${reason}`,
    severity,
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = state;
  return diagnostic;
}
