import { escapeMarkdown } from '../ledger/footnote';
import { lineAndColumn } from './lineAndColumn';
import { claimsOf, openClaimsOf, type SourcedArticle, stateOf } from './sourcedArticle';

/** An article of a report, and where it is to be opened. */
export interface ReportedArticle extends SourcedArticle {
  /** An address of the file, without a line. */
  readonly address: string;
}

/** Longest excerpt of a claim in the report, in code units. */
const EXCERPT = 160;

/**
 * A report of what is open in many articles, in Markdown: a table of them all, and then the open claims of each, those that most want
 * checking first.
 */
export function openClaimsReport(articles: readonly ReportedArticle[]): string {
  const rows = articles.map((article) => ({ article, open: openClaimsOf(article), all: claimsOf(article) }));
  const total = (count: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + count(row), 0);
  const [open, all] = [total((row) => row.open.length), total((row) => row.all.length)];
  return [
    '# Open claims',
    `${open} of ${all} claims in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'} are open.`,
    [
      '| Article | Claims | Open | Lost decisions |',
      '| --- | ---: | ---: | ---: |',
      ...rows.map(
        ({ article, open, all }) =>
          `| ${link(article.name, article.address)} | ${all.length} | ${open.length} | ${article.sourcing.orphans.length} |`,
      ),
    ].join('\n'),
    ...rows.filter(({ open }) => open.length > 0).map(({ article, open }) => section(article, open)),
    '',
  ].join('\n\n');
}

function section(article: ReportedArticle, open: ReturnType<typeof openClaimsOf>): string {
  const { text } = article.analysis;
  const place = lineAndColumn(text);
  const ranked = [...open].sort((a, b) => (b.claim?.worthiness ?? 1) - (a.claim?.worthiness ?? 1));
  return [
    `## ${escapeMarkdown(article.name)}`,
    ranked
      .map((standing) => {
        const words = text.slice(standing.start, standing.end).replace(/\s+/g, ' ');
        const shown = words.length > EXCERPT ? `${words.slice(0, EXCERPT - 1)}…` : words;
        const { line } = place(standing.start);
        const reason = standing.decision?.comment ?? standing.claim?.reason ?? '';
        return [
          `- ${link(`Line ${line}`, `${article.address}#L${line}`)}: ${escapeMarkdown(shown)}`,
          `  ${[`**${stateOf(standing, article)}**`, escapeMarkdown(reason)].filter(Boolean).join(' · ')}`,
        ].join('  \n');
      })
      .join('\n'),
  ].join('\n\n');
}

const link = (label: string, address: string): string =>
  `[${escapeMarkdown(label)}](<${address.replace(/[<>\r\n]/g, encodeURIComponent)}>)`;
