import * as vscode from 'vscode';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { onDidChangeSettings, settingsOf } from '../desk/settings';
import type { Standing } from '../ledger/sourcing';
import { claimTitle, reasonOf, stateIcon } from './claimWords';
import { targetOf } from '../desk/claimTarget';
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
      desk.onDidChangeSourcing((article) => {
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
  if (lensMode === 'off' || !article.sourcing) return [];
  const wanted = article.sourcing.standings.filter(({ state }) => lensStates.includes(state));
  if (lensMode === 'perClaim')
    return wanted.map((standing) => lensOver([standing], titleOf(standing, article), article));

  const byLine = new Map<number, Standing[]>();
  for (const standing of wanted) {
    const { line } = article.rangeOf(standing).start;
    byLine.set(line, [...(byLine.get(line) ?? []), standing]);
  }
  return [...byLine.values()].map((group) =>
    lensOver(
      group,
      group.length === 1
        ? titleOf(group[0]!, article)
        : `$(checklist)${NO_BREAK_SPACE}${vscode.l10n.t('{0} claims to check', group.length)}`,
      article,
    ),
  );
}

/** VS Code drops an ordinary space between a lens's icon and its words. */
const NO_BREAK_SPACE = '\u00a0';

function lensOver(standings: readonly Standing[], title: string, article: Article): vscode.CodeLens {
  return new vscode.CodeLens(article.rangeOf(standings[0]!), {
    title,
    tooltip: standings.map((standing) => reasonOf(standing, article)).join('\n'),
    command: 'chancery.showClaimActions',
    arguments: [targetOf(standings[0]!, article)],
  });
}

function titleOf(standing: Standing, article: Article): string {
  return `${stateIcon(standing.state)}${NO_BREAK_SPACE}${claimTitle(standing, article)}`;
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
