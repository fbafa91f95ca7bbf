import { diskFiles } from '../../src/disk/diskFiles';
import { decide } from '../../src/ledger/decide';
import { EMPTY_LEDGER, type Ledger } from '../../src/ledger/model';
import { LedgerStore } from '../../src/ledger/store';

const TEXT = 'Exports rose by 12 percent.';

/**
 * Enters decisions into a ledger on the disk one by one, and prints the id of each that the ledger has accepted.
 *
 * @param most how many
 */
export async function write(path: string, most: number): Promise<void> {
  const store = new LedgerStore({
    files: diskFiles,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    unique: () => crypto.randomUUID(),
  });
  let base: Ledger | null = null;
  for (let i = 0; i < most; i++) {
    const unique = crypto.randomUUID();
    const occasion = { now: new Date().toISOString(), unique: () => unique };
    const verdict = { state: 'comment', comment: 'x'.repeat(500) } as const;
    const decision = decide(TEXT, { start: 0, end: 12 }, verdict, occasion);
    const mine: Ledger = { ...(base ?? EMPTY_LEDGER), decisions: [...(base?.decisions ?? []), decision] };
    base = await store.save(path, 'summit.article', mine, base);
    console.log(decision.id);
  }
}

/** Makes one file of a program, so that a writer starts the sooner. Only whoever measures needs the bundler. */
export async function bundle(program: string, outfile: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({ entryPoints: [program], bundle: true, platform: 'node', outfile, external: ['esbuild'] });
}
