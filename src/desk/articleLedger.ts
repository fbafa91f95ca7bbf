import type { Claim, Span } from '../analysis/model';
import type { Action } from '../ledger/actions';
import type { Edit } from '../ledger/edits';
import { anchorAll, type Anchored, describeAll, follow, reattach } from '../ledger/follow';
import type { DamagedLedger } from '../ledger/format';
import type { Decision, Source } from '../ledger/model';
import type { Naming } from '../ledger/naming';
import type { OpenLedger } from '../ledger/openLedger';
import { type Sourcing, sourcingOf } from '../ledger/sourcing';

/** Something done to the ledger that can be taken back. */
interface Done {
  /** What was done, in the user's words: "Verify". */
  readonly label: string;
  readonly undo: (now: string) => Action;
}

/**
 * The desk's decisions about one article, and where their words stand in the text as it was last read. The text moves on with
 * {@link follow}; the file is read by {@link refresh} and written by {@link save}.
 */
export class ArticleLedger {
  private text = '';
  private anchored: readonly Anchored[] = [];
  private readonly done: Done[] = [];

  constructor(private readonly open: OpenLedger) {}

  /** The URI of the file, as a string. */
  get path(): string {
    return this.open.path;
  }

  /** What written forms stand for in this article. */
  get namings(): readonly Naming[] {
    return this.open.ledger.namings;
  }

  get sources(): readonly Source[] {
    return this.open.ledger.sources;
  }

  /** Why the file cannot be read, while it cannot. */
  get damage(): DamagedLedger | undefined {
    return this.open.damage;
  }

  /** The file held both sides of an unfinished git merge, which were brought together; the next save writes that. */
  get wasConflict(): boolean {
    return this.open.wasConflict;
  }

  /** What {@link undo} would take back; undefined when there is nothing. */
  get undoable(): string | undefined {
    return this.done.at(-1)?.label;
  }

  /** How many actions there are to take back. */
  get depth(): number {
    return this.done.length;
  }

  /** Carries the decisions to a newer text; without edits, as when it is read first, looks for their words. */
  follow(text: string, edits?: readonly Edit[]): void {
    this.text = text;
    if (edits) this.anchored = follow(this.anchored, edits, text);
    else this.anchor([]);
  }

  /** How claims of the text that was last followed stand. */
  over(claims: readonly Claim[]): Sourcing {
    return sourcingOf(claims, this.anchored, this.text);
  }

  /** Reads the file, as when it has changed. */
  async refresh(): Promise<void> {
    await this.open.refresh();
    this.anchor(this.anchored);
  }

  /**
   * @param label what is done, in the user's words
   * @throws DamagedLedger when the file cannot be read: nothing may be decided that could not be kept
   */
  act(label: string, action: Action): void {
    if (this.damage) throw this.damage;
    const undo = this.open.apply(action, now());
    this.done.push({ label, undo });
    this.anchor(this.anchored);
  }

  /** Takes the last action back and returns its label; undefined when there is none. */
  undo(): string | undefined {
    const last = this.done.pop();
    if (!last) return undefined;
    this.open.apply(last.undo(now()), now());
    this.anchor(this.anchored);
    return last.label;
  }

  /** A lost decision, or any, tied to other words. */
  reattached(decision: Decision, span: Span): Decision {
    return reattach(decision, span, this.text, now());
  }

  /**
   * Writes what was decided, and where its words now stand; nothing when that is what the file holds.
   *
   * @throws what {@link OpenLedger.save} throws; all is still here, and the next save tries again
   */
  async save(): Promise<void> {
    this.open.describe(describeAll(this.anchored, this.text));
    await this.open.save();
    this.anchor(this.anchored);
  }

  private anchor(known: readonly Anchored[]): void {
    this.anchored = anchorAll(this.open.ledger.decisions, this.text, known);
  }
}

/** ISO 8601, as the ledger keeps times. */
export function now(): string {
  return new Date().toISOString();
}
