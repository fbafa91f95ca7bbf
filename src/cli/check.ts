import { createAnalyze } from '../analysis/analyze';
import { lineAndColumn } from '../exchange/lineAndColumn';
import { claimsOf, openClaimsOf, type SourcedArticle, stateOf } from '../exchange/sourcedArticle';
import type { NamedForm } from '../ledger/naming';
import { loadModels } from './models';
import { readSourced } from './sourced';
import type { Fail, Terminal } from './terminal';

export interface CheckOptions {
  readonly format: string | undefined;
  /** As it was given; a whole number. */
  readonly maxOpen: string | undefined;
  /** The team's word list. */
  readonly words: readonly NamedForm[];
}

interface Checked {
  readonly file: string;
  readonly article: SourcedArticle;
}

/** Lists the open claims of articles. Fails with 1 when there are more than there may be in all, with 2 when a file cannot be read. */
export async function runCheck(
  files: readonly string[],
  { format = 'text', maxOpen = '0', words }: CheckOptions,
  { stdout }: Terminal,
  fail: Fail,
): Promise<number> {
  if (format !== 'text' && format !== 'json') return fail(`no format “${format}”; there are text, json`);
  if (!/^\d{1,9}$/.test(maxOpen)) return fail(`--max-open takes a whole number, not “${maxOpen}”`);
  if (files.length === 0) return fail('no file to check');
  const analyze = createAnalyze(await loadModels());
  let unread = 0;
  const checked: Checked[] = [];
  for (const file of files) {
    try {
      checked.push({ file, article: await readSourced(file, analyze, words) });
    } catch (error) {
      unread = fail(`${file}: ${(error as Error).message}`);
    }
  }
  const open = checked.reduce((sum, { article }) => sum + openClaimsOf(article).length, 0);
  if (format === 'json') stdout.write(`${JSON.stringify(checked.map(toRecord), null, 2)}\n`);
  else {
    for (const one of checked) for (const line of describe(one)) stdout.write(`${line}\n`);
    const all = checked.reduce((sum, { article }) => sum + claimsOf(article).length, 0);
    stdout.write(`${all} claims, ${open} open\n`);
  }
  return unread || (open > Number(maxOpen) ? 1 : 0);
}

function describe({ file, article }: Checked): string[] {
  const place = lineAndColumn(article.analysis.text);
  return openClaimsOf(article).map((standing) => {
    const { line, column } = place(standing.start);
    const reason = standing.decision?.comment ?? standing.claim?.reason ?? '';
    return `${file}:${line}:${column}: ${stateOf(standing, article)}: ${reason}`.replace(/\s+/g, ' ');
  });
}

function toRecord({ file, article }: Checked): object {
  const place = lineAndColumn(article.analysis.text);
  return {
    file,
    claims: claimsOf(article).length,
    open: openClaimsOf(article).map(({ start, end, state, claim, decision }) => ({
      start,
      end,
      ...place(start),
      state,
      text: article.analysis.text.slice(start, end),
      kinds: claim?.kinds ?? [],
      worthiness: claim?.worthiness ?? null,
      reason: claim?.reason ?? null,
      comment: decision?.comment ?? null,
    })),
    orphans: article.sourcing.orphans.length,
  };
}
