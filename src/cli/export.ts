import { createAnalyze } from '../analysis/analyze';
import { toHtml } from '../exchange/html';
import { toMarkdown } from '../exchange/markdown';
import type { NamedForm } from '../ledger/naming';
import { loadModels } from './models';
import { readSourced } from './sourced';
import type { Fail, Terminal } from './terminal';

const WRITERS = new Map([
  ['markdown', toMarkdown],
  ['html', toHtml],
]);

/** Writes an annotated copy of an article to standard output. */
export async function runExport(
  files: readonly string[],
  {
    format = 'markdown',
    words,
  }: { readonly format: string | undefined; readonly words: readonly NamedForm[] },
  { stdout }: Terminal,
  fail: Fail,
): Promise<number> {
  const write = WRITERS.get(format);
  if (!write) return fail(`no format “${format}”; there are ${[...WRITERS.keys()].join(', ')}`);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return fail('export takes one file');
  try {
    stdout.write(write(await readSourced(file, createAnalyze(await loadModels()), words)));
    return 0;
  } catch (error) {
    return fail(`${file}: ${(error as Error).message}`);
  }
}
