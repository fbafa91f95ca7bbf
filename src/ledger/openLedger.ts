import { type Action, apply, stamped } from './actions';
import type { DamagedLedger } from './format';
import { EMPTY_LEDGER, type Decision, type Ledger } from './model';
import { isSameDecision, reconcile } from './reconcile';
import type { LedgerStore } from './store';

/**
 * The ledger of one open article: what is on the disk and what was decided since. Decisions take effect at once; {@link save} writes
 * them, one writing after the other; {@link refresh} takes in what others wrote. Either may come at any time.
 */
export class OpenLedger {
  private present: Ledger = EMPTY_LEDGER;
  /** What the file held when it was last read or written; null while there is none. */
  private base: Ledger | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private currentDamage: DamagedLedger | undefined;
  private merged = false;

  /**
   * @param path the ledger's file, see {@link ledgerPath}
   * @param article the article's file name
   */
  constructor(
    private readonly store: LedgerStore,
    readonly path: string,
    readonly article: string,
  ) {}

  get ledger(): Ledger {
    return this.present;
  }

  /** Why the file cannot be read, while it cannot: nothing is written over it. */
  get damage(): DamagedLedger | undefined {
    return this.currentDamage;
  }

  /** The file held both sides of an unfinished git merge; they were brought together, and the next save writes the result. */
  get wasConflict(): boolean {
    return this.merged;
  }

  /** There is something to write. */
  get isDirty(): boolean {
    return this.merged || this.present !== (this.base ?? EMPTY_LEDGER);
  }

  /** Reads the file, and keeps what was decided here and not written yet. To be called first, and when the file has changed. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      const reading = await this.store.read(this.path);
      this.currentDamage = reading.status === 'damaged' ? reading.damage : undefined;
      if (reading.status === 'damaged') return;
      this.merged = reading.status === 'read' && reading.wasConflict;
      if (reading.status === 'read') this.take(reading.ledger);
      else this.lose();
    });
  }

  /** Carries an action out and returns the one that undoes it, at any later time. `now` is ISO 8601. */
  apply(action: Action, now: string): (later: string) => Action {
    const { ledger, undo } = apply(this.present, stamped(action, now));
    this.present = ledger;
    return (later) => stamped(undo, later);
  }

  /** Replaces decisions by the same ones with newer selectors: no decision of anyone's, and so without a new time. */
  describe(decisions: readonly Decision[]): void {
    const described = new Map(decisions.map((decision) => [decision.id, decision]));
    const next = this.present.decisions.map((decision) => described.get(decision.id) ?? decision);
    if (next.some((decision, i) => !isSameDecision(decision, this.present.decisions[i]!)))
      this.present = { ...this.present, decisions: next };
  }

  /**
   * Writes what was decided, together with what others wrote meanwhile.
   *
   * @throws DamagedLedger when the file cannot be read, LedgerBusy when others write without end, and whatever the file system
   *   rejects with; what was decided is still here, and the next save tries again
   */
  save(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.isDirty) return;
      const mine = this.present;
      const saved = await this.store.save(this.path, this.article, mine, this.base);
      this.merged = false;
      this.base = mine;
      this.take(saved);
    });
  }

  /** Takes in what the file holds, beside what was decided since {@link base}. */
  private take(onDisk: Ledger): void {
    const base = this.base;
    const isChanged = this.present !== (base ?? EMPTY_LEDGER);
    this.present = isChanged ? reconcile(this.present, onDisk, base) : onDisk;
    this.base = onDisk;
  }

  /** The file is gone, as when a git branch without it was checked out. What was decided since is kept, with all it stands on. */
  private lose(): void {
    if (!this.isDirty) this.present = EMPTY_LEDGER;
    this.base = null;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }
}
