import { DamagedLedger, formatLedger, LEDGER_SUFFIX, parseLedger } from './format';
import { LedgerBusy, temporaryPath, withLock } from './lock';
import type { Ledger } from './model';
import { reconcile } from './reconcile';
import type { Surroundings } from './surroundings';

/** Where an article's ledger lies: "…/summit.article" has "…/summit.article.ledger.json". */
export const ledgerPath = (articlePath: string): string => articlePath + LEDGER_SUFFIX;

/** What lies on the disk. */
export type Reading =
  | { readonly status: 'absent' }
  | { readonly status: 'read'; readonly ledger: Ledger; readonly wasConflict: boolean }
  | { readonly status: 'damaged'; readonly damage: DamagedLedger };

/** A file that others rewrite at every turn is tried so often. */
const ATTEMPTS = 20;

/**
 * Reads and writes ledgers so that nothing is lost: before it writes, it reads what is there by now and brings both together; it writes
 * beside the file and then puts the new file in the place of the old in one step; two who write at once take turns; a file that it
 * cannot read it leaves alone.
 */
export class LedgerStore {
  constructor(private readonly surroundings: Surroundings) {}

  async read(path: string): Promise<Reading> {
    const text = await this.surroundings.files.read(path);
    if (text === null) return { status: 'absent' };
    try {
      return { status: 'read', ...parseLedger(text) };
    } catch (error) {
      if (error instanceof DamagedLedger) return { status: 'damaged', damage: error };
      throw error;
    }
  }

  /**
   * Writes a ledger, reconciled with what the file holds by now, and returns what it then holds.
   *
   * @param base what the file held when `mine` was begun; null when it was not there. A file that is gone was moved or
   *   deleted as a file: its decisions count as not taken out
   * @param article the article's file name
   * @throws DamagedLedger when the file cannot be read: it is left as it is
   * @throws LedgerBusy when others write without end
   */
  async save(path: string, article: string, mine: Ledger, base: Ledger | null): Promise<Ledger> {
    const { files } = this.surroundings;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const written = await withLock(path, this.surroundings, async (lock) => {
        const before = await files.read(path);
        const merged = before === null ? mine : reconcile(mine, parseLedger(before).ledger, base);
        const text = formatLedger(merged, article);
        if (text === before) return merged;
        const temporary = temporaryPath(path, lock.owner);
        await files.write(temporary, text);
        // Programs that know nothing of the lock write here too: git, another editor.
        if ((await files.read(path)) !== before || !(await lock.isHeld())) {
          await files.remove(temporary);
          return null;
        }
        await files.rename(temporary, path);
        return merged;
      });
      if (written) return written;
    }
    throw new LedgerBusy(
      'Another program keeps writing the ledger. Nothing was lost; save again in a moment.',
    );
  }

  /** Gives a damaged file another name, so that a new ledger can begin; returns the name. Only to be called when the user asks. */
  async setAside(path: string): Promise<string> {
    const stem = path.endsWith(LEDGER_SUFFIX) ? path.slice(0, -LEDGER_SUFFIX.length) : path;
    const aside = `${stem}.damaged-${this.surroundings.unique().slice(0, 8)}.json`;
    await this.surroundings.files.rename(path, aside);
    return aside;
  }

  /**
   * Takes a ledger along when its article was renamed or moved. A ledger that lies at the new place already takes the moved one's
   * decisions in. Returns what now lies there; null when there was nothing to take along.
   *
   * @param article the article's new file name
   * @throws DamagedLedger when either file cannot be read: both are left as they are
   */
  async move(from: string, to: string, article: string): Promise<Ledger | null> {
    const moved = await this.read(from);
    if (moved.status === 'absent') return null;
    if (moved.status === 'damaged') throw moved.damage;
    const saved = await this.save(to, article, moved.ledger, null);
    await this.surroundings.files.remove(from);
    return saved;
  }
}
