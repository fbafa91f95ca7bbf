import * as vscode from 'vscode';
import type { Claim, Entity } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { onDidChangeSettings, settingsOf } from '../desk/settings';
import { claimIcon, claimTitle } from './claimWords';
import { forArticles } from './register';

/**
 * Lenses over the claims of an article. They are answered from memory, carried through the edits made since, so that the text
 * does not jump while it is typed or saved; a change is announced only when a lens really is another.
 */
class ClaimLenses implements vscode.CodeLensProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly shown = new WeakMap<Article, string>();
  readonly onDidChangeCodeLenses = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly desk: Desk) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      onDidChangeSettings(() => this.changed.fire()),
      desk.onDidAnalyze((article) => {
        if (this.shown.get(article) !== fingerprint(lensesOf(article))) this.changed.fire();
      }),
    );
  }

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[] | undefined> {
    const known = this.desk.article(document);
    const article = known?.analysis ? known : await this.desk.current(document, token);
    if (!article) return undefined;
    const lenses = lensesOf(article);
    this.shown.set(article, fingerprint(lenses));
    return lenses;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

function lensesOf(article: Article): vscode.CodeLens[] {
  const { lensMode, lensStates } = settingsOf(article.document);
  if (lensMode === 'off' || !article.analysis) return [];
  const { claims, entities } = article.analysis;
  const wanted = claims.filter((claim) => lensStates.includes(claim.sourcing));
  const lens = (range: vscode.Range, title: string, of: readonly Claim[]): vscode.CodeLens =>
    new vscode.CodeLens(range, {
      title,
      tooltip: of.map((claim) => claim.reason).join('\n'),
      command: 'chancery.showClaimActions',
      arguments: [article.document.uri, range.start],
    });
  if (lensMode === 'perClaim')
    return wanted.map((claim) => lens(article.rangeOf(claim), titleOf(claim, entities), [claim]));

  const byLine = new Map<number, Claim[]>();
  for (const claim of wanted) {
    const { line } = article.rangeOf(claim).start;
    byLine.set(line, [...(byLine.get(line) ?? []), claim]);
  }
  return [...byLine.values()].map((group) =>
    lens(
      article.rangeOf(group[0]!),
      group.length === 1
        ? titleOf(group[0]!, entities)
        : `$(checklist)${NO_BREAK_SPACE}${vscode.l10n.t('{0} claims to check', group.length)}`,
      group,
    ),
  );
}

/** VS Code drops an ordinary space between a lens's icon and its words. */
const NO_BREAK_SPACE = '\u00a0';

function titleOf(claim: Claim, entities: readonly Entity[]): string {
  return `${claimIcon(claim)}${NO_BREAK_SPACE}${claimTitle(claim, entities)}`;
}

/** Two lists with one fingerprint look the same: the same words in the same order on the same lines. */
function fingerprint(lenses: readonly vscode.CodeLens[]): string {
  return lenses.map((lens) => `${lens.range.start.line} ${lens.command?.title}`).join('\n');
}

export function registerCodeLens(desk: Desk): vscode.Disposable {
  const lenses = new ClaimLenses(desk);
  return vscode.Disposable.from(
    lenses,
    forArticles((selector) => vscode.languages.registerCodeLensProvider(selector, lenses)),
  );
}
