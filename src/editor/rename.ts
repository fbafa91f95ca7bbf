import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';
import { mentionAt } from './lookup';
import { forArticles } from './register';
import { renamed } from './renamed';

/** Rename (F2): all mentions of the entity at the cursor, short ones as short ones. */
export function registerRename(desk: Desk): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    async prepareRename(document, position, token) {
      const article = await desk.current(document, token);
      const found = article?.analysis && mentionAt(article.analysis, document.offsetAt(position));
      if (!article || !found) throw new Error(vscode.l10n.t('There is no name here.'));
      if (found.mention.kind !== 'name')
        throw new Error(
          vscode.l10n.t('This is not the name of {0}. Rename a mention that is.', found.entity.name),
        );
      return article.rangeOf(found.mention);
    },
    async provideRenameEdits(document, position, name, token) {
      const article = await desk.current(document, token);
      const found = article?.analysis && mentionAt(article.analysis, document.offsetAt(position));
      if (!article?.analysis || !found) return undefined;
      if (name.trim() === '') throw new Error(vscode.l10n.t('A name has at least one letter.'));
      const edit = new vscode.WorkspaceEdit();
      for (const replacement of renamed(article.analysis, found.entity, found.mention, name))
        edit.replace(document.uri, article.rangeOf(replacement), replacement.text);
      return edit;
    },
  };
  return forArticles((selector) => vscode.languages.registerRenameProvider(selector, provider));
}
