import * as vscode from 'vscode';
import type { Analysis, Quote } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { onDidChangeSettings, settingsOf } from '../desk/settings';
import { firstFullMention } from './lookup';
import { openingMark } from './openingMark';
import { forArticles } from './register';

/** The speaker's name before a quotation where the text leaves the speaker implicit. */
export function registerInlayHints(desk: Desk): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!settingsOf(document).speakerHints) return [];
      // VS Code asks after every keystroke. What is known already stays in place; a new reading is announced when it is made.
      const known = desk.article(document);
      const article = known?.analysis ? known : await desk.current(document, token);
      return article?.analysis && hints(article, article.analysis, range);
    },
  };
  return vscode.Disposable.from(
    changed,
    onDidChangeSettings(() => changed.fire()),
    desk.onDidAnalyze(() => changed.fire()),
    forArticles((selector) => vscode.languages.registerInlayHintsProvider(selector, provider)),
  );
}

function hints(article: Article, analysis: Analysis, range: vscode.Range): vscode.InlayHint[] {
  const result: vscode.InlayHint[] = [];
  for (const quote of analysis.quotes) {
    const speaker = isImplicit(quote) && analysis.entities.find((entity) => entity.id === quote.speaker);
    if (!speaker) continue;
    const words = quote.spans[0]!;
    const position = article.rangeOf({
      start: openingMark(analysis.text, words) ?? words.start,
      end: words.end,
    }).start;
    if (!range.contains(position)) continue;
    const part = new vscode.InlayHintLabelPart(`${speaker.name}:`);
    const mention = article.rangeOf(firstFullMention(analysis, speaker));
    part.location = new vscode.Location(article.document.uri, mention);
    const hint = new vscode.InlayHint(position, [part]);
    hint.paddingRight = true;
    result.push(hint);
  }
  return result;
}

/** Nothing beside the words says who speaks: the speaker was found elsewhere in the text. */
function isImplicit(quote: Quote): boolean {
  return quote.direct && !quote.cue && !quote.speakerSpan;
}
