import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import type { Desk } from '../desk/desk';
import { mentionAt, quoteAt, touches } from './lookup';
import { forArticles } from './register';

/** Expand selection: word, mention, sentence, quoted words, paragraph, article. */
export function registerSelectionRanges(desk: Desk): vscode.Disposable {
  const provider: vscode.SelectionRangeProvider = {
    async provideSelectionRanges(document, positions, token) {
      const article = await desk.current(document, token);
      const analysis = article?.analysis;
      if (!analysis) return undefined;
      return positions.map((position) => {
        const offset = document.offsetAt(position);
        const spans: Span[] = [{ start: 0, end: analysis.text.length }];
        const block = analysis.blocks.find((candidate) => touches(candidate, offset));
        if (block) {
          spans.push(block);
          for (const { start, end } of block.passage.sentences)
            spans.push({ start: block.start + start, end: block.start + end });
        }
        spans.push(...(quoteAt(analysis, offset)?.spans ?? []));
        const mention = mentionAt(analysis, offset)?.mention;
        if (mention) spans.push(mention);
        const word = document.getWordRangeAtPosition(position);
        if (word) spans.push({ start: document.offsetAt(word.start), end: document.offsetAt(word.end) });
        return nest(
          spans.filter((span) => touches(span, offset)),
          (span) => article.rangeOf(span),
        );
      });
    },
  };
  return forArticles((selector) => vscode.languages.registerSelectionRangeProvider(selector, provider));
}

/** Chains spans from the widest to the narrowest; one that does not lie inside the one before is left out. */
function nest(spans: readonly Span[], rangeOf: (span: Span) => vscode.Range): vscode.SelectionRange {
  const widestFirst = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  let chain: vscode.SelectionRange | undefined;
  for (const span of widestFirst) {
    const range = rangeOf(span);
    if (!chain || (chain.range.contains(range) && !chain.range.isEqual(range)))
      chain = new vscode.SelectionRange(range, chain);
  }
  return chain!;
}
