import * as vscode from 'vscode';
import type { Analyze } from '../analysis/analyze';
import type { Action } from '../ledger/actions';
import { Article } from './article';
import { type Glance, glanceAt, glanceOf } from './glance';
import type { Ledgers } from './ledgers';
import { isArticle } from './membership';
import { readInPieces } from './readInPieces';
import { Readings } from './readings';
import { settingsOf } from './settings';
import { Turns } from './turns';
import type { WordLists } from './wordLists';
import type { NamedForm } from '../ledger/naming';

/**
 * The articles that are open, each with its analysis.
 *
 * A document is read when it is first shown or asked for, and again a moment after the last of a run of edits. The models are
 * loaded with the first article. A result for a text that has changed meanwhile is dropped. Its ledger is read with it, and again
 * when someone else writes it.
 */
export class Desk implements vscode.Disposable {
  private readonly articles = new Map<vscode.TextDocument, Article>();
  /** The ledgers that are followed, with their first reading. */
  private readonly followed = new Map<
    vscode.TextDocument,
    { watcher: vscode.Disposable; read: Promise<void> }
  >();
  private readonly readings = new Readings((article) => this.read(article));
  private readonly analyzed = new vscode.EventEmitter<Article>();
  private readonly sourced = new vscode.EventEmitter<Article>();
  private readonly failed = new vscode.EventEmitter<LedgerFailure>();
  private readonly closed = new vscode.EventEmitter<Article>();
  private readonly activeChanged = new vscode.EventEmitter<Article | undefined>();
  private readonly subscriptions: vscode.Disposable[] = [];
  private analyze: Promise<Analyze> | undefined;

  /** For what reads or moves the selection, which waits for an article's analysis in between. */
  readonly turns = new Turns();
  /** An article has been read, for the first time or anew. */
  readonly onDidAnalyze = this.analyzed.event;
  /** How an article's claims stand may be otherwise: it was read, or something was decided, here or elsewhere. */
  readonly onDidChangeSourcing = this.sourced.event;
  /** An article's ledger could not be read or written. */
  readonly onDidFail = this.failed.event;
  /** A document was closed, or is an article no longer. */
  readonly onDidClose = this.closed.event;
  /** Another article, or none, is in the active editor. */
  readonly onDidChangeActive = this.activeChanged.event;

  /** @param loadAnalyze makes the analysis; called once, when the first article is shown */
  constructor(
    private readonly loadAnalyze: () => Promise<Analyze>,
    private readonly ledgers: Ledgers,
    /** What the workspace's word lists name. */
    readonly words: WordLists,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const article = this.articles.get(document);
        if (!article || contentChanges.length === 0) return;
        article.noteChanges(contentChanges);
        if (article.wasRead || isShown(document)) this.schedule(article);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        const article = this.articles.get(document);
        if (article) void this.describe(article);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
      words.onDidChange(() => {
        for (const article of this.articles.values()) this.reweigh(article);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.readShown()),
      vscode.window.onDidChangeActiveTextEditor(() => this.activeChanged.fire(this.active)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('chancery.languages')) this.reconsider();
        if (event.affectsConfiguration('chancery.analysis.maximumLength')) this.measure();
      }),
    );
    this.reconsider();
  }

  get all(): readonly Article[] {
    return [...this.articles.values()];
  }

  /** The article in the active editor. */
  get active(): Article | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor && this.articles.get(editor.document);
  }

  article(document: vscode.TextDocument): Article | undefined {
    return this.articles.get(document);
  }

  /**
   * The article with an analysis of its present text: at once when there is one, else as soon as it is made. Undefined when the
   * document is none, is too long, was closed, or the caller gave up.
   */
  async current(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
  ): Promise<Article | undefined> {
    const article = this.articles.get(document);
    if (!article || article.isCurrent) return article;
    // Whoever goes on typing meanwhile is waited for, but not for ever.
    for (let tries = 0; tries < TRIES && !article.isCurrent && !token?.isCancellationRequested; tries++)
      await this.readings.read(article);
    return article.isCurrent && !token?.isCancellationRequested ? article : undefined;
  }

  /**
   * An article as it stands, open or not: of one that is not, the file is read and forgotten again. Undefined when it is too long.
   *
   * @throws what reading the file throws
   */
  async glance(uri: vscode.Uri): Promise<Glance | undefined> {
    const open = this.all.find(({ document }) => document.uri.toString() === uri.toString());
    if (!open) return glanceAt(uri, await this.loadOnce(), this.ledgers, this.words);
    const article = await this.current(open.document);
    return article?.analysis && article.sourcing
      ? glanceOf(uri, article.analysis, article.sourcing, article.ledger?.sources ?? [])
      : undefined;
  }

  /**
   * Carries an action on an article's ledger out, shows it and writes it. What could not be written still holds, and is tried again
   * with the next action.
   *
   * @param label what is done, in the user's words
   * @throws DamagedLedger when the ledger's file cannot be read: nothing is done
   */
  async act(article: Article, label: string, action: Action): Promise<void> {
    article.ledger?.act(label, action);
    this.reweigh(article);
    await this.save(article);
  }

  /**
   * Names forms in the word list of an article's folder.
   *
   * @param label what is done, in the user's words
   * @throws what {@link WordLists.add} throws: nothing is done
   */
  async nameAlways(article: Article, label: string, forms: readonly NamedForm[]): Promise<void> {
    article.noteEntry({ label, takeBack: await this.words.add(article.document.uri, forms) });
  }

  /**
   * Takes the last thing back that was done from an article, to its ledger or to the word list, and returns its label; undefined when
   * there is none.
   *
   * @throws DamagedWordList when the word list cannot be read any more: it is left as it is
   */
  async undo(article: Article): Promise<string | undefined> {
    const entry = article.dropEntry();
    if (entry) {
      await entry.takeBack();
      return entry.label;
    }
    const label = article.ledger?.undo();
    if (label === undefined) return undefined;
    this.reweigh(article);
    await this.save(article);
    return label;
  }

  /** Gives a ledger that cannot be read another name, so that a new one can begin; returns the URI it now has. */
  async setAside(article: Article): Promise<vscode.Uri | undefined> {
    if (!article.ledger?.damage) return undefined;
    const aside = await this.ledgers.store.setAside(article.ledger.path);
    await this.refresh(article);
    return vscode.Uri.parse(aside, true);
  }

  /** Writes a file whole, or not at all. */
  write(uri: vscode.Uri, text: string): Promise<void> {
    return this.ledgers.write(uri, text);
  }

  /** Writes what could not be written. */
  async save(article: Article): Promise<void> {
    try {
      await article.ledger?.save();
      this.reweigh(article);
    } catch (error) {
      this.fail(article, 'write', error);
    }
  }

  dispose(): void {
    for (const subscription of [
      ...this.subscriptions,
      this.readings,
      ...[...this.followed.values()].map(({ watcher }) => watcher),
      this.analyzed,
      this.sourced,
      this.failed,
      this.closed,
      this.activeChanged,
    ])
      subscription.dispose();
  }

  private reconsider(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (isArticle(document)) this.open(document);
      else this.close(document);
    }
  }

  private open(document: vscode.TextDocument): void {
    if (!isArticle(document) || this.articles.has(document)) return;
    const ledger = this.ledgers.of(document.uri);
    const article = new Article(document, ledger);
    this.articles.set(document, article);
    if (isShown(document)) this.schedule(article, 0);
    if (article === this.active) this.activeChanged.fire(article);
  }

  /** Reads what is no longer too long, and drops what now is. */
  private measure(): void {
    for (const article of this.articles.values()) {
      const { document } = article;
      if (!article.wasRead || article.isTooLong === exceeds(document.getText(), document)) continue;
      article.forget();
      if (isShown(document)) this.schedule(article, 0);
    }
  }

  /** Reads what came into view unread: editors and tools open documents that nobody looks at, too. */
  private readShown(): void {
    for (const article of this.articles.values())
      if (!article.wasRead && isShown(article.document)) this.schedule(article, 0);
  }

  private close(document: vscode.TextDocument): void {
    const article = this.articles.get(document);
    if (!article) return;
    this.readings.cancel(article);
    this.followed.get(document)?.watcher.dispose();
    this.followed.delete(document);
    this.articles.delete(document);
    this.closed.fire(article);
  }

  private schedule(article: Article, delay = settingsOf(article.document).delay): void {
    this.readings.schedule(article, delay);
  }

  /** Reports an error in the log and leaves the older analysis. */
  private async read(article: Article): Promise<void> {
    const { document } = article;
    try {
      const [analyze] = await Promise.all([
        this.loadOnce(),
        this.words.formsFor(document.uri),
        this.openLedger(article),
      ]);
      const { version } = document;
      const isWanted = (): boolean => this.articles.get(document) === article && document.version === version;
      if (!isWanted() || article.isSettled) return;
      const text = document.getText();
      if (exceeds(text, document)) article.refuse();
      else {
        const analysis = await readInPieces(analyze, text, article.reading, isWanted);
        if (!analysis) return;
        // The list may have changed while a long text was read.
        article.accept(analysis, this.words.known(document.uri));
      }
      this.analyzed.fire(article);
      this.sourced.fire(article);
    } catch (error) {
      this.logError(document.uri, error);
    }
  }

  /** Reads an article's ledger for the first time, and follows its file from then on. Whoever asks meanwhile waits for that reading. */
  private async openLedger(article: Article): Promise<void> {
    const { document, ledger } = article;
    if (!ledger) return;
    if (!this.followed.has(document)) {
      const watcher = this.ledgers.watch(document.uri, () => void this.refresh(article));
      this.followed.set(document, { watcher, read: this.refresh(article) });
    }
    await this.followed.get(document)?.read;
  }

  private async refresh(article: Article): Promise<void> {
    try {
      await article.ledger?.refresh();
      if (article.ledger?.damage) this.fail(article, 'read', article.ledger.damage);
      // Both sides of the merge are kept; the file is made whole before anyone else has to read it.
      if (article.ledger?.wasConflict) await article.ledger.save();
    } catch (error) {
      this.fail(article, 'read', error);
    }
    this.reweigh(article);
  }

  private reweigh(article: Article): void {
    const isLive = this.articles.get(article.document) === article;
    const isNamedAnew = article.name(this.words.known(article.document.uri));
    article.weigh();
    if (isLive && isNamedAnew) this.analyzed.fire(article);
    if (isLive && article.analysis) this.sourced.fire(article);
  }

  /** With the article itself, its ledger is brought up to where the words now stand. */
  private async describe(article: Article): Promise<void> {
    if (
      article.analysis &&
      article.ledger &&
      !article.ledger.damage &&
      (await this.current(article.document))
    )
      await this.save(article);
  }

  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    try {
      await this.ledgers.move(from, to);
    } catch (error) {
      this.logError(from, error);
      this.failed.fire({ uri: to, doing: 'move', error });
    }
    for (const article of this.articles.values())
      if (article.document.uri.toString() === to.toString()) await this.refresh(article);
  }

  private fail(article: Article, doing: LedgerFailure['doing'], error: unknown): void {
    this.logError(article.document.uri, error);
    this.failed.fire({ uri: article.document.uri, doing, error, article });
  }

  private logError(uri: vscode.Uri, error: unknown): void {
    this.log.error(
      `${uri.toString(true)}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  }

  private loadOnce(): Promise<Analyze> {
    return (this.analyze ??= this.loadAnalyze());
  }
}

/** How often an article is read anew for one who asks, when it was edited while it was read. */
const TRIES = 3;

/** What could not be done with an article's ledger, and why. */
export interface LedgerFailure {
  /** The article's. */
  readonly uri: vscode.Uri;
  readonly doing: 'read' | 'write' | 'move';
  readonly error: unknown;
  /** Absent when it is not open. */
  readonly article?: Article;
}

function exceeds(text: string, document: vscode.TextDocument): boolean {
  return text.length > settingsOf(document).maximumLength;
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
