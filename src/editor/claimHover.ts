import * as vscode from 'vscode';
import type { Article } from '../desk/article';
import type { DiffPart } from '../ledger/facts';
import { footnote } from '../ledger/footnote';
import type { Decision } from '../ledger/model';
import type { Standing } from '../ledger/sourcing';
import { actionsFor } from './claimActions';
import { targetOf } from '../desk/claimTarget';
import { claimTitle, stateIcon, stateName } from './claimWords';
import { commandLink, line, plain, strong, trusted } from './markdown';

/** How a claim stands and why, what has changed since it was checked, its sources, what colleagues said, and what can be done. */
export function describeClaim(standing: Standing, article: Article): vscode.MarkdownString {
  const { state, claim, decision, others, change } = standing;
  const actions = actionsFor(standing);
  const text = trusted(actions.map(({ command }) => command));
  text.appendMarkdown(`${stateIcon(state)} `);
  strong(text, claimTitle(standing, article));
  if (claim) line(text, claim.reason);
  if (change?.isMaterial) {
    text.appendMarkdown(`\n\n${change.diff.map(markedUp).join('')}`);
  }
  if (decision) describeDecision(text, decision, article);
  for (const remark of others.filter((other) => other.state === 'comment'))
    text.appendMarkdown(`\n\n$(comment) ${plain(remark.comment ?? '')} ${signature(remark)}`);
  text.appendMarkdown('\n\n');
  const target = targetOf(standing, article);
  actions.forEach(({ command, title, icon }, i) => {
    text.appendMarkdown(`${i ? ' · ' : ''}$(${icon}) `);
    commandLink(text, title, command, [target]);
  });
  return text;
}

function describeDecision(text: vscode.MarkdownString, decision: Decision, { ledger }: Article): void {
  text.appendMarkdown(`\n\n${plain(stateName(decision.state))}`);
  text.appendMarkdown(` ${signature(decision)}`);
  if (decision.comment) line(text, decision.comment);
  for (const citation of decision.citations) {
    const source = ledger?.sources.find(({ id }) => id === citation.source);
    text.appendMarkdown(
      `\n\n$(references) ${source ? footnote(source, citation, 'markdown') : plain(vscode.l10n.t('A source that the ledger does not hold any more'))}`,
    );
  }
}

/** "— Jane Doe, 3 May 2016, 14:05" */
function signature({ checker, modified }: Decision): string {
  const time = new Date(modified);
  const when = Number.isNaN(time.getTime())
    ? modified
    : time.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
  return plain(`— ${[checker, when].filter(Boolean).join(', ')}`);
}

function markedUp({ change, text }: DiffPart): string {
  const words = plain(text.trim());
  if (!words) return ' ';
  const shown = change === 'same' ? words : change === 'removed' ? `~~${words}~~` : `**${words}**`;
  // Marks of emphasis hold only right beside the words.
  return `${text.trimStart() === text ? '' : ' '}${shown}${text.trimEnd() === text ? '' : ' '}`;
}
