import * as vscode from 'vscode';
import type { Analysis, Quote, Span } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { extent } from './lookup';
import { forArticles } from './register';
import { headsSection } from './section';

/** Longest excerpt of a quotation in the outline, in code units. */
const EXCERPT = 60;

/** The outline: headline and sections, and under each the quotations with their speakers. */
export function registerDocumentSymbols(desk: Desk): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const article = await desk.current(document, token);
      return article?.analysis && outline(article, article.analysis);
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'Chancery' }),
  );
}

function outline(article: Article, analysis: Analysis): vscode.DocumentSymbol[] {
  const { text, blocks, quotes, entities } = analysis;
  const heads = blocks.filter((block) => block.passage.kind === 'headline' || headsSection(block));
  const sections = heads.map((head, i) => {
    const end = i + 1 < heads.length ? heads[i + 1]!.start - 1 : text.length;
    return {
      end,
      symbol: symbol(
        article,
        head.passage.text,
        '',
        vscode.SymbolKind.String,
        { start: head.start, end },
        head,
      ),
    };
  });
  const outside: vscode.DocumentSymbol[] = [];
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  let section = 0;
  for (const quote of quotes) {
    const whole = extent(quote);
    while (section < sections.length && sections[section]!.end <= whole.start) section++;
    const home = sections[section]?.symbol;
    const inside = home?.range.contains(article.rangeOf(whole)) ?? false;
    (inside ? home!.children : outside).push(quoteSymbol(article, text, quote, names));
  }
  return [...sections.map(({ symbol }) => symbol), ...outside];
}

function quoteSymbol(
  article: Article,
  text: string,
  quote: Quote,
  names: ReadonlyMap<string, string>,
): vscode.DocumentSymbol {
  const named = quote.speaker ? names.get(quote.speaker) : undefined;
  const speaker =
    named ?? (quote.speakerSpan ? text.slice(quote.speakerSpan.start, quote.speakerSpan.end) : '');
  const words = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const shown = words.length > EXCERPT ? `${words.slice(0, EXCERPT - 1)}…` : words;
  const whole = extent(quote);
  return symbol(
    article,
    speaker || vscode.l10n.t('No speaker found'),
    quote.direct ? `“${shown}”` : shown,
    quote.direct ? vscode.SymbolKind.String : vscode.SymbolKind.Interface,
    whole,
    whole,
  );
}

function symbol(
  article: Article,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  whole: Span,
  head: Span,
): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name, detail, kind, article.rangeOf(whole), article.rangeOf(head));
}
