import * as vscode from 'vscode';
import { ENTITY_TYPES, type Analysis, type Span } from '../analysis/model';
import type { Desk } from '../desk/desk';
import { forArticles } from './register';

type TokenType = (typeof ENTITY_TYPES)[number] | 'quotation';

export const LEGEND = new vscode.SemanticTokensLegend([...ENTITY_TYPES, 'quotation']);

/**
 * The coloured stretches of a text: the names, and of each direct quotation what no name covers. In the order of the text and
 * without overlap, as VS Code wants them.
 */
export function colouredSpans({ text, entities, quotes }: Analysis): (Span & { type: TokenType })[] {
  const names = entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind === 'name')
        .map(({ start, end }) => ({ start, end, type: entity.type as TokenType })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const quoted = quotes
    .flatMap((quote) => (quote.direct ? quote.spans : quote.quoted))
    .filter((span) => standsInMarks(text, span))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

  const result: (Span & { type: TokenType })[] = [];
  let next = 0;
  let at = 0;
  const namesUpTo = (limit: number): void => {
    for (; next < names.length && names[next]!.start < limit; next++) {
      const name = names[next]!;
      if (name.start < at) continue;
      result.push(name);
      at = name.end;
    }
  };
  for (const quote of quoted) {
    namesUpTo(quote.start);
    while (at < quote.end) {
      const start = Math.max(at, quote.start);
      while (next < names.length && names[next]!.start < start) next++;
      const name = names[next];
      const end = Math.min(quote.end, name?.start ?? quote.end);
      if (end > start) result.push({ start, end, type: 'quotation' });
      at = Math.max(end, start);
      if (!name || name.start >= quote.end) break;
      namesUpTo(name.start + 1);
    }
  }
  namesUpTo(Infinity);
  return result;
}

const OPENING_MARKS = '“„‟"‘‚‛\'«»‹›「『”’';

/** An interview's answers are spoken words too, but a page of nothing but quotation would have no quotations that stand out. */
function standsInMarks(text: string, { start }: Span): boolean {
  const before = text[start - 1] ?? '';
  return OPENING_MARKS.includes(before.trim() === '' ? (text[start - 2] ?? '') : before) && before !== '';
}

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
