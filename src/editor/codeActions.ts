import * as vscode from 'vscode';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import type { Standing } from '../ledger/sourcing';
import { OPEN_STATES } from '../ledger/states';
import { actionsFor } from './claimActions';
import { DIAGNOSTIC_SOURCE } from './claimDiagnostics';
import { targetOf } from '../desk/claimTarget';
import { forArticles } from './register';

/** What can be done about the claim at the cursor, or about all claims of a selection, as quick fixes. */
export function registerCodeActions(desk: Desk): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      const article = await desk.current(document, token);
      const standings = article?.sourcing?.standings.filter(
        ({ start, end, state }) =>
          state !== 'not-a-claim' &&
          start <= document.offsetAt(range.end) &&
          document.offsetAt(range.start) <= end,
      );
      if (!article || !standings?.length) return undefined;
      return standings.length === 1 || range.isEmpty
        ? fixesFor(innermost(standings), article, context.diagnostics)
        : fixesForAll(standings.length);
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

const innermost = (standings: readonly Standing[]): Standing =>
  standings.reduce((best, one) => (one.end - one.start < best.end - best.start ? one : best));

function fixesFor(
  standing: Standing,
  article: Article,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = article.rangeOf(standing);
  const settled = diagnostics.filter(
    (diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE && range.contains(diagnostic.range),
  );
  return actionsFor(standing).map(({ command, title }, i) => {
    const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    fix.command = { command, title, arguments: [targetOf(standing, article)] };
    fix.diagnostics = settled;
    fix.isPreferred = i === 0 && OPEN_STATES.has(standing.state);
    return fix;
  });
}

/** For the claims of a selection: what can be said of several at once. */
function fixesForAll(count: number): vscode.CodeAction[] {
  const fixes: readonly [command: string, title: string][] = [
    ['addSource', vscode.l10n.t('Add a source to {0} claims…', count)],
    ['verifyClaim', vscode.l10n.t('Mark {0} claims as verified', count)],
    ['disputeClaim', vscode.l10n.t('Dispute {0} claims…', count)],
    ['waiveClaim', vscode.l10n.t('Waive {0} claims, with a reason…', count)],
    ['attributeClaim', vscode.l10n.t('Attribute {0} claims to…', count)],
    ['notAClaim', vscode.l10n.t('Not claims: {0}', count)],
    ['reopenClaim', vscode.l10n.t('Re-open {0} claims', count)],
  ];
  return fixes.map(([name, title]) => {
    const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    fix.command = { command: `chancery.${name}`, title };
    return fix;
  });
}
