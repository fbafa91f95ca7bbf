import * as vscode from 'vscode';
import { targetOf } from '../desk/claimTarget';
import type { Desk } from '../desk/desk';
import { entityActions } from './commands/nameEntities';
import { mentionAt } from './lookup';
import { forArticles } from './register';

/** On a name: to rename, retype, merge, part or ignore what it names, for this article or for all. */
export function registerEntityCodeActions(desk: Desk): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, _context, token) {
      const article = await desk.current(document, token);
      const found = article?.analysis && mentionAt(article.analysis, document.offsetAt(range.start));
      if (!article || !found) return undefined;
      return entityActions().map(({ command, title }) => {
        const label = `${found.entity.name}: ${title}`;
        const action = new vscode.CodeAction(label, KIND);
        action.command = { command, title: label, arguments: [targetOf(found.mention, article)] };
        return action;
      });
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [KIND] }),
  );
}

const KIND = vscode.CodeActionKind.Refactor.append('entity');
