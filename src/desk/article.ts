import * as vscode from 'vscode';
import type { Analysis, Span } from '../analysis/model';
import { applyNames } from '../ledger/applyNames';
import type { NamedForm } from '../ledger/naming';
import { type Edit, shiftThrough } from '../ledger/edits';
import { type Sourcing, sourcingOf } from '../ledger/sourcing';
import type { ArticleLedger } from './articleLedger';

/** Something that was done from an article and is not in its ledger: an entry into the word list. */
export interface Entry {
  /** What was done, in the user's words. */
  readonly label: string;
  readonly takeBack: () => Promise<void>;
}

/**
 * A document with the newest analysis that there is of it. While a newer one is awaited, spans of the old one are carried
 * through the edits made since, so that whatever shows them stays in place.
 */
export class Article {
  private edits: Edit[] = [];
  /** As it was read, and as the desk names things. */
  private read: Analysis | undefined;
  private current: Analysis | undefined;
  private forms: readonly NamedForm[] = [];
  private currentSourcing: Sourcing | undefined;
  private refused = false;
  /** The last one last, each with how much had been done to the ledger before it. */
  private readonly entries: (Entry & { readonly depth: number })[] = [];

  /** @param ledger undefined for a text that lies in no file */
  constructor(
    readonly document: vscode.TextDocument,
    readonly ledger?: ArticleLedger,
  ) {}

  /** What {@link analysis} was made from, for the next reading to go on from. */
  get reading(): Analysis | undefined {
    return this.read;
  }

  /** Undefined until the document has been read for the first time. */
  get analysis(): Analysis | undefined {
    return this.current;
  }

  /** How the claims of the analysis stand. */
  get sourcing(): Sourcing | undefined {
    return this.currentSourcing;
  }

  /** The document is longer than the settings let us read. */
  get isTooLong(): boolean {
    return this.refused;
  }

  /** Whether it was read at least once, or found to be too long for that. */
  get wasRead(): boolean {
    return this.current !== undefined || this.refused;
  }

  /** Whether nothing is left to find out about the text as it now stands. */
  get isSettled(): boolean {
    return this.wasRead && this.edits.length === 0;
  }

  /** Whether the analysis is of the text as it now stands. */
  get isCurrent(): boolean {
    return this.current !== undefined && this.edits.length === 0;
  }

  /** Where a span of the analysis now stands in the document. */
  rangeOf(span: Span): vscode.Range {
    const { start, end } = shiftThrough(span, this.edits);
    return new vscode.Range(this.document.positionAt(start), this.document.positionAt(end));
  }

  noteChanges(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (!this.wasRead) return;
    // VS Code gives the changes of one event from the last to the first: their offsets hold as they stand.
    for (const { rangeOffset, rangeLength, text } of changes)
      this.edits.push({ offset: rangeOffset, removed: rangeLength, added: text.length });
  }

  /** @param words what the workspace's word list names; the article's own ledger holds against it */
  accept(analysis: Analysis, words: readonly NamedForm[]): void {
    this.ledger?.follow(analysis.text, this.current && this.edits);
    this.read = analysis;
    this.forms = [];
    this.current = analysis;
    this.name(words);
    this.edits = [];
    this.refused = false;
    this.weigh();
  }

  /** Names things anew, after the word list or the ledger has changed; false when that changes nothing. */
  name(words: readonly NamedForm[]): boolean {
    if (!this.read) return false;
    const forms = [...words, ...(this.ledger?.namings ?? [])];
    const isSame = forms.length === this.forms.length && forms.every((form, i) => form === this.forms[i]);
    if (isSame) return false;
    this.forms = forms;
    this.current = applyNames(this.read, forms);
    return true;
  }

  /** Works out anew how the claims stand, after something was decided. */
  weigh(): void {
    if (!this.current) return;
    const { claims, text } = this.current;
    this.currentSourcing = this.ledger?.over(claims) ?? sourcingOf(claims, [], text);
  }

  noteEntry(entry: Entry): void {
    this.entries.push({ ...entry, depth: this.ledger?.depth ?? 0 });
  }

  /** What would be taken back, in the user's words; undefined when there is nothing. */
  get undoable(): string | undefined {
    return this.lastEntry?.label ?? this.ledger?.undoable;
  }

  /** Lets go of the last entry; undefined when the ledger holds something that was done later, or there is none. */
  dropEntry(): Entry | undefined {
    return this.lastEntry && this.entries.pop();
  }

  private get lastEntry(): Entry | undefined {
    const last = this.entries.at(-1);
    return last && last.depth >= (this.ledger?.depth ?? 0) ? last : undefined;
  }

  /** Drops what was known: the document has grown too long to be read. */
  refuse(): void {
    this.forget();
    this.refused = true;
  }

  /** Drops what was known, as if it had never been read. */
  forget(): void {
    this.read = undefined;
    this.current = undefined;
    this.currentSourcing = undefined;
    this.edits = [];
    this.refused = false;
  }
}
