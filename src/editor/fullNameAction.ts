import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';
import { shortFirstMention } from './fullName';
import { mentionAt } from './lookup';
import { forArticles } from './register';

/** On a name that is told short before it is told in full: write it in full at its first mention. */
export function registerFullNameAction(desk: Desk): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, _context, token) {
      const article = await desk.current(document, token);
      const found = article?.analysis && mentionAt(article.analysis, document.offsetAt(range.start));
      const first = found && shortFirstMention(article!.analysis!, found.entity);
      if (!article || !found || !first) return undefined;
      const action = new vscode.CodeAction(
        vscode.l10n.t('Use the full name at first mention: {0}', found.entity.name),
        vscode.CodeActionKind.RefactorRewrite,
      );
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, article.rangeOf(first), found.entity.name);
      return [action];
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite],
    }),
  );
}
