import * as vscode from 'vscode';
import type { Block } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { foldable } from './foldable';
import { forArticles } from './register';

/** Folds sections, the turns of an interview, and quotations that run on over paragraphs. */
export function registerFoldingRanges(desk: Desk): vscode.Disposable {
  const provider: vscode.FoldingRangeProvider = {
    async provideFoldingRanges(document, _context, token) {
      const article = await desk.current(document, token);
      return article?.analysis && foldable(article.analysis).map((blocks) => foldOf(article, blocks));
    },
  };
  return forArticles((selector) => vscode.languages.registerFoldingRangeProvider(selector, provider));
}

function foldOf(article: Article, [first, last]: readonly [Block, Block]): vscode.FoldingRange {
  return new vscode.FoldingRange(article.rangeOf(first).start.line, article.rangeOf(last).end.line);
}
