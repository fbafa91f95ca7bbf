import * as vscode from 'vscode';
import type { Analysis, Quote } from '../../analysis/model';
import type { Desk } from '../../desk/desk';
import { quoteAt } from '../lookup';
import { activeArticle } from './active';

/** Copies the quote at the cursor with its speaker and their role. */
export function copyQuote(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const quote = quoteAt(active.analysis, active.offset);
    if (!quote) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Chancery: no quote at the cursor'), 4000);
      return;
    }
    await vscode.env.clipboard.writeText(withAttribution(active.analysis, quote));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Chancery: quote copied'), 4000);
  };
}

/** “Words … more words” -- Speaker, role. */
function withAttribution({ text, entities }: Analysis, quote: Quote): string {
  const words = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const speaker = entities.find((entity) => entity.id === quote.speaker);
  const named =
    speaker?.name ?? (quote.speakerSpan && text.slice(quote.speakerSpan.start, quote.speakerSpan.end));
  const role = speaker?.roles[0]?.text;
  const source = [named, role].filter((part) => part !== undefined).join(', ');
  const shown = quote.direct ? `“${words}”` : words;
  return source ? `${shown} — ${source}` : shown;
}
