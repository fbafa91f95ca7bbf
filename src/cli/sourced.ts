import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Analyze } from '../analysis/analyze';
import { diskFiles } from '../disk/diskFiles';
import type { SourcedArticle } from '../exchange/sourcedArticle';
import { applyNames } from '../ledger/applyNames';
import { anchorAll } from '../ledger/follow';
import { EMPTY_LEDGER } from '../ledger/model';
import type { NamedForm } from '../ledger/naming';
import { sourcingOf } from '../ledger/sourcing';
import { ledgerPath, LedgerStore } from '../ledger/store';
import { decodeText } from './decode';

const store = new LedgerStore({
  files: diskFiles,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  unique: () => crypto.randomUUID(),
});

/**
 * An article with the decisions of the ledger beside it, which is only read.
 *
 * @throws Error when the article, or a ledger that is there, cannot be read
 */
export async function readSourced(
  file: string,
  analyze: Analyze,
  words: readonly NamedForm[],
): Promise<SourcedArticle> {
  const text = decodeText(await readFile(file));
  const reading = await store.read(ledgerPath(file));
  if (reading.status === 'damaged') throw new Error(`its ledger cannot be read: ${reading.damage.message}`);
  const { decisions, namings, sources } = reading.status === 'read' ? reading.ledger : EMPTY_LEDGER;
  const analysis = applyNames(analyze(text), [...words, ...namings]);
  const sourcing = sourcingOf(analysis.claims, anchorAll(decisions, text), text);
  return { name: basename(file), analysis, sourcing, sources };
}
