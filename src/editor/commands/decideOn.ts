import * as vscode from 'vscode';
import { now } from '../../desk/articleLedger';
import { checkerName } from '../../desk/checker';
import type { Desk } from '../../desk/desk';
import { baseName } from '../../desk/ledgers';
import { decide, redecide, type Verdict } from '../../ledger/decide';
import type { Decision, Source } from '../../ledger/model';
import type { Standing } from '../../ledger/sourcing';
import { chosenNow, type ChosenClaims } from './chosenClaims';
import { notice } from './notice';

/** What is decided about chosen claims. */
export interface Ruling {
  /** What is done, in the user's words: "Verified". */
  readonly label: string;
  /** Of each claim; what it leaves out stays as it is. */
  readonly verdict: (standing: Standing) => Verdict;
  /** A work that the verdicts cite. */
  readonly source?: Source;
}

/** Enters a ruling on claims into their article's ledger. */
export async function decideOn(desk: Desk, before: ChosenClaims, ruling: Ruling): Promise<void> {
  if (!(await mayDecide(desk, before))) return;
  const checker = await checkerName();
  const chosen = await chosenNow(desk, before);
  if (!chosen) return;
  const { article, standings, text } = chosen;
  const occasion = { now: now(), unique: () => crypto.randomUUID() };
  const put = standings.map((standing): Decision => {
    const verdict: Verdict = { ...ruling.verdict(standing), ...(checker !== undefined && { checker }) };
    return standing.decision && verdict.state !== 'comment'
      ? redecide(standing.decision, text, standing, verdict, occasion.now)
      : decide(text, standing, verdict, occasion);
  });
  await desk.act(article, ruling.label, { put, ...(ruling.source && { putSources: [ruling.source] }) });
  notice(put.length === 1 ? ruling.label : vscode.l10n.t('{0}: {1} claims', ruling.label, put.length));
}

/** Takes back all that was decided about claims, so that they stand as the text itself has them. */
export async function reopen(desk: Desk, chosen: ChosenClaims): Promise<void> {
  if (!(await mayDecide(desk, chosen))) return;
  const remove = chosen.standings.flatMap(({ decision, others }) =>
    [decision, ...others].flatMap((one) => (one && one.state !== 'comment' ? [one.id] : [])),
  );
  if (remove.length === 0) return notice(vscode.l10n.t('nothing was decided about this claim'));
  const label = vscode.l10n.t('Re-opened');
  await desk.act(chosen.article, label, { remove });
  notice(label);
}

/** Whether decisions about an article can be kept; if not, says why and what can be done. */
export async function mayDecide(desk: Desk, { article }: Pick<ChosenClaims, 'article'>): Promise<boolean> {
  if (article.ledger?.damage) {
    await offerToSetAside(desk, { article });
    return !article.ledger.damage;
  }
  if (article.ledger) return true;
  const save = vscode.l10n.t('Save…');
  const { document } = article;
  const answer = await vscode.window.showInformationMessage(
    document.isUntitled
      ? vscode.l10n.t('Save the article first: its ledger lies beside it.')
      : vscode.l10n.t('This is an older version of an article, or a copy without a file: it has no ledger.'),
    ...(document.isUntitled ? [save] : []),
  );
  if (answer === save) await vscode.commands.executeCommand('workbench.action.files.save');
  return false;
}

/** Offers to give a ledger that cannot be read another name, or to open it. */
export async function offerToSetAside(desk: Desk, { article }: Pick<ChosenClaims, 'article'>): Promise<void> {
  const { ledger } = article;
  if (!ledger?.damage) return;
  const open = vscode.l10n.t('Open the File');
  const begin = vscode.l10n.t('Set It Aside and Begin Anew');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('The article’s ledger cannot be read, and is left as it is. {0}', ledger.damage.message),
    open,
    begin,
  );
  if (answer === open) await vscode.window.showTextDocument(vscode.Uri.parse(ledger.path, true));
  if (answer !== begin) return;
  const aside = await desk.setAside(article);
  if (aside) notice(vscode.l10n.t('the old ledger is now {0}', baseName(aside)));
}
