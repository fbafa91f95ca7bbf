import * as vscode from 'vscode';
import type { Analysis, Entity, Quote, Span } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Desk } from '../desk/desk';
import { countryName } from '../exchange/countryName';
import { describeClaim } from './claimHover';
import { typeName } from './entityWords';
import { settingsOf } from '../desk/settings';
import { firstFullMention, mentionAt, quoteAt, standingAt } from './lookup';
import { commandLink, line, plain, strong, trusted } from './markdown';
import { forArticles } from './register';
import { searchAddress } from './searchAddress';

/** On a name: who that is. On a quotation: who says it to whom. On a claim: why it is one. */
export function registerHover(desk: Desk): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const article = await desk.current(document, token);
      if (!article?.analysis) return undefined;
      const { analysis } = article;
      const offset = document.offsetAt(position);
      const contents: vscode.MarkdownString[] = [];
      const found = mentionAt(analysis, offset);
      if (found) contents.push(describeEntity(article, analysis, found.entity));
      const quote = quoteAt(analysis, offset);
      if (quote) contents.push(describeQuote(article, analysis, quote));
      const standing = standingAt(article.sourcing, offset);
      if (standing) contents.push(describeClaim(standing, article));
      return contents.length > 0
        ? new vscode.Hover(contents, found && article.rangeOf(found.mention))
        : undefined;
    },
  };
  return forArticles((selector) => vscode.languages.registerHoverProvider(selector, provider));
}

function describeEntity(article: Article, analysis: Analysis, entity: Entity): vscode.MarkdownString {
  const text = trusted(['chancery.reveal', 'vscode.open']);
  const country = countryName(entity.country ?? '', vscode.env.language);
  strong(text, entity.name);
  text.appendMarkdown(plain(` · ${typeName(entity.type)}${country ? ` · ${country}` : ''}`));
  if (entity.roles.length > 0) line(text, unique(entity.roles.map((role) => role.text)).join('; '));
  if (entity.variants.length > 0) line(text, vscode.l10n.t('Also: {0}', entity.variants.join(', ')));
  const { length } = entity.mentions;
  line(text, length === 1 ? vscode.l10n.t('1 mention, ') : vscode.l10n.t('{0} mentions, ', length));
  link(text, vscode.l10n.t('the first'), article, firstFullMention(analysis, entity));
  if (length > 1) linkLines(text, article, entity);
  const { searchAddress: template } = settingsOf(article.document);
  if (template) {
    text.appendMarkdown('  \n');
    commandLink(text, vscode.l10n.t('Look it up in the browser'), 'vscode.open', [
      searchAddress(template, entity.name),
    ]);
  }
  return text;
}

/** So many lines fit into a hover. */
const LINES_SHOWN = 12;

/** The lines that an entity is mentioned on, each a link. */
function linkLines(text: vscode.MarkdownString, article: Article, { mentions }: Entity): void {
  const first = new Map<number, Span>();
  for (const mention of mentions) {
    const { line } = article.rangeOf(mention).start;
    if (!first.has(line)) first.set(line, mention);
  }
  text.appendMarkdown(plain(vscode.l10n.t(', lines')));
  for (const [at, mention] of [...first].slice(0, LINES_SHOWN)) {
    text.appendMarkdown(' ');
    link(text, String(at + 1), article, mention);
  }
  if (first.size > LINES_SHOWN) text.appendMarkdown(' …');
}

function describeQuote(article: Article, analysis: Analysis, quote: Quote): vscode.MarkdownString {
  const { text: source, entities } = analysis;
  const speaker = entities.find((entity) => entity.id === quote.speaker);
  const words = (span: Span): string => source.slice(span.start, span.end);
  const text = trusted(['chancery.reveal']);
  text.appendMarkdown('$(quote) ');
  if (speaker) {
    strong(text, speaker.name);
    const role = speaker.roles[0]?.text;
    if (role) text.appendMarkdown(plain(`, ${role}`));
  } else if (quote.speakerSpan) strong(text, words(quote.speakerSpan));
  else text.appendMarkdown(plain(vscode.l10n.t('No speaker found')));
  line(text, quote.direct ? vscode.l10n.t('Direct quotation') : vscode.l10n.t('Reported statement'));
  if (quote.cue) text.appendMarkdown(plain(` · ${vscode.l10n.t('cue: “{0}”', words(quote.cue))}`));
  if (quote.addresseeSpan)
    text.appendMarkdown(plain(` · ${vscode.l10n.t('to {0}', words(quote.addresseeSpan))}`));
  if (quote.unbalanced) text.appendMarkdown(plain(` · ${vscode.l10n.t('a quotation mark is missing')}`));
  if (speaker) {
    text.appendMarkdown(' · ');
    link(text, vscode.l10n.t('first mention'), article, firstFullMention(analysis, speaker));
  }
  return text;
}

function link(text: vscode.MarkdownString, label: string, article: Article, span: Span): void {
  const { start, end } = article.rangeOf(span);
  const target = [article.document.uri.toString(), start.line, start.character, end.line, end.character];
  commandLink(text, label, 'chancery.reveal', target);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
