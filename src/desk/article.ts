import * as vscode from 'vscode';
import type { Analysis, Span } from '../analysis/model';
import { type Edit, shiftThrough } from '../ledger/edits';
import { type Sourcing, sourcingOf } from '../ledger/sourcing';
import type { ArticleLedger } from './articleLedger';

/**
 * A document with the newest analysis that there is of it. While a newer one is awaited, spans of the old one are carried
 * through the edits made since, so that whatever shows them stays in place.
 */
export class Article {
  private edits: Edit[] = [];
  private current: Analysis | undefined;
  private currentSourcing: Sourcing | undefined;
  private refused = false;

  /** @param ledger undefined for a text that lies in no file */
  constructor(
    readonly document: vscode.TextDocument,
    readonly ledger?: ArticleLedger,
  ) {}

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

  accept(analysis: Analysis): void {
    this.ledger?.follow(analysis.text, this.current && this.edits);
    this.current = analysis;
    this.edits = [];
    this.refused = false;
    this.weigh();
  }

  /** Works out anew how the claims stand, after something was decided. */
  weigh(): void {
    if (!this.current) return;
    const { claims, text } = this.current;
    this.currentSourcing = this.ledger?.over(claims) ?? sourcingOf(claims, [], text);
  }

  /** Drops what was known: the document has grown too long to be read. */
  refuse(): void {
    this.forget();
    this.refused = true;
  }

  /** Drops what was known, as if it had never been read. */
  forget(): void {
    this.current = undefined;
    this.currentSourcing = undefined;
    this.edits = [];
    this.refused = false;
  }
}
