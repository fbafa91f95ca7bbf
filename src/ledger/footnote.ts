import { stringOf } from './json';
import type { Citation, Source } from './model';
import { authorsText, dateText, sourceName } from './sources';

/** For a lens: "UN Comtrade", "Yonhap, 3 May 2016". */
export function sourceLabel(source: Source): string {
  return [sourceName(source), dateText(source['issued'])].filter(Boolean).join(', ');
}

/** How a locator's kind is shortened before its number. */
const LOCATORS: ReadonlyMap<string, string> = new Map([
  ['page', 'p.'],
  ['paragraph', 'para.'],
  ['section', 'sec.'],
  ['chapter', 'ch.'],
  ['timestamp', 'at'],
]);

/** Works that are whole in themselves stand in italics, their parts in quotation marks. */
const WHOLE_WORKS: ReadonlySet<string> = new Set([
  'book',
  'report',
  'dataset',
  'treaty',
  'legislation',
  'document',
]);

/**
 * A citation in full: Joel Lee, “Partners for 25 years,” Yonhap, 3 May 2016, p. 14: “the source's own words.” https://… (accessed
 * 4 May 2016; archived at https://…)
 */
export function footnote(source: Source, citation: Citation, style: 'plain' | 'markdown'): string {
  const escape = style === 'markdown' ? escapeMarkdown : (text: string): string => text;
  const text = (name: string): string => escape(stringOf(source[name]) ?? '');
  // Only web addresses become links: a ledger may come from anywhere.
  const address = (url: string): string =>
    style === 'markdown' && /^https?:\/\//i.test(url) ? `<${encodeURI(decodeSafe(url))}>` : escape(url);
  const title = text('title');
  const isWhole = WHOLE_WORKS.has(source.type);
  const work = [
    escape(authorsText(source)),
    title && (isWhole ? (style === 'markdown' ? `*${title}*` : title) : `“${title}”`),
    text('container-title'),
    text('publisher') === text('container-title') ? '' : text('publisher'),
    source.type === 'interview' ? 'interview' : '',
    escape(dateText(source['issued'])),
    citation.locator ? locatorText(citation, escape) : '',
  ]
    .filter(Boolean)
    .join(', ');
  const url = stringOf(source['URL']);
  const accessed = dateText(source['accessed']);
  const archived = stringOf(source['archive_location']);
  const seen = [accessed && `accessed ${escape(accessed)}`, archived && `archived at ${address(archived)}`];
  const aside = seen.filter(Boolean).join('; ');
  const quotation = citation.quotation ? `: “${escape(citation.quotation.trim())}”` : '';
  return [`${work}${quotation}`, url && address(url), aside && `(${aside})`].filter(Boolean).join(' ');
}

function locatorText({ locator = '', label = 'page' }: Citation, escape: (text: string) => string): string {
  const isRange = label === 'page' && /[-–,]/.test(locator);
  return `${isRange ? 'pp.' : (LOCATORS.get(label) ?? label)} ${escape(locator)}`;
}

/** Marks that Markdown would take for its own, and angle brackets, which it might take for HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&').replace(/\s+/g, ' ');

/** Already encoded addresses are not encoded twice. */
function decodeSafe(url: string): string {
  const wellFormed = url.toWellFormed();
  try {
    return decodeURI(wellFormed);
  } catch {
    return wellFormed.replace(/%(?![0-9a-f]{2})/gi, '%25');
  }
}
