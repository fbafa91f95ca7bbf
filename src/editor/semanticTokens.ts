import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';
import { colouredSpans, TOKEN_TYPES } from './colouredSpans';
import { forArticles } from './register';

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES]);

export function registerSemanticTokens(desk: Desk): vscode.Disposable {
  const provider: vscode.DocumentSemanticTokensProvider = {
    async provideDocumentSemanticTokens(document, token) {
      const article = await desk.current(document, token);
      if (!article?.analysis) return undefined;
      const builder = new vscode.SemanticTokensBuilder(LEGEND);
      for (const span of colouredSpans(article.analysis)) {
        const range = article.rangeOf(span);
        // VS Code takes no token that crosses a line; a quotation in hard-wrapped copy does.
        for (let { line } = range.start; line <= range.end.line; line++) {
          const part = document.lineAt(line).range.intersection(range);
          if (part && !part.isEmpty) builder.push(part, span.type);
        }
      }
      return builder.build();
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerDocumentSemanticTokensProvider(selector, provider, LEGEND),
  );
}
