import * as vscode from 'vscode';
import type { Entity, Mention } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { firstFullMention, mentionAt } from './lookup';
import { forArticles } from './register';

/** Go to definition (the first full mention), find all references and highlight the mentions of the entity at the cursor. */
export function registerNavigation(desk: Desk): vscode.Disposable {
  const at = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<{ article: Article; entity: Entity; mention: Mention } | undefined> => {
    const article = await desk.current(document, token);
    const found = article?.analysis && mentionAt(article.analysis, document.offsetAt(position));
    return found && { article, ...found };
  };

  const definition: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token) {
      const found = await at(document, position, token);
      if (!found) return undefined;
      const target = found.article.rangeOf(firstFullMention(found.article.analysis!, found.entity));
      return [
        {
          originSelectionRange: found.article.rangeOf(found.mention),
          targetUri: document.uri,
          targetRange: target,
        },
      ];
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, _context, token) {
      const found = await at(document, position, token);
      return found?.entity.mentions.map(
        (mention) => new vscode.Location(document.uri, found.article.rangeOf(mention)),
      );
    },
  };
  const highlight: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position, token) {
      const found = await at(document, position, token);
      // Given nothing, VS Code falls back to marking every like-spelled word; an empty range stands for “nothing here”.
      const ranges = found?.entity.mentions.map((mention) => found.article.rangeOf(mention));
      return (ranges ?? [new vscode.Range(position, position)]).map(
        (range) => new vscode.DocumentHighlight(range),
      );
    },
  };
  return forArticles((selector) =>
    vscode.Disposable.from(
      vscode.languages.registerDefinitionProvider(selector, definition),
      vscode.languages.registerReferenceProvider(selector, references),
      vscode.languages.registerDocumentHighlightProvider(selector, highlight),
    ),
  );
}
