/**
 * As much of VS Code as the desk needs, in memory: documents that are opened, shown, edited and closed. Import it before what
 * imports `vscode`.
 */
import Module from 'node:module';

type Listener<T> = (event: T) => void;

class EventEmitter<T> {
  private readonly listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>): { dispose(): void } => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(event: T): void {
    for (const listener of [...this.listeners]) listener(event);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

/** A document of one line, so that a character is an offset. */
export class TextDocument {
  version = 1;
  constructor(
    readonly uri: { readonly scheme: string; toString(): string },
    public languageId: string,
    public text: string,
  ) {}
  getText(): string {
    return this.text;
  }
  positionAt(offset: number): number {
    return Math.min(Math.max(offset, 0), this.text.length);
  }
}

class Range {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}
}

/** What a reader does with documents and settings. */
export class EditorInMemory {
  private readonly opened = new EventEmitter<TextDocument>();
  private readonly closed = new EventEmitter<TextDocument>();
  private readonly changed = new EventEmitter<unknown>();
  private readonly saved = new EventEmitter<TextDocument>();
  private readonly renamed = new EventEmitter<unknown>();
  private readonly activeChanged = new EventEmitter<unknown>();
  private readonly visibleChanged = new EventEmitter<unknown>();
  private readonly configured = new EventEmitter<{ affectsConfiguration(section: string): boolean }>();
  private readonly settings = new Map<string, unknown>();
  private documents: TextDocument[] = [];
  private shown: TextDocument | undefined;

  /** Stands for the module `vscode`. */
  readonly api = {
    EventEmitter,
    Range,
    workspace: {
      onDidOpenTextDocument: this.opened.event,
      onDidCloseTextDocument: this.closed.event,
      onDidChangeTextDocument: this.changed.event,
      onDidSaveTextDocument: this.saved.event,
      onDidRenameFiles: this.renamed.event,
      onDidChangeConfiguration: this.configured.event,
      getConfiguration: () => ({
        get: (key: string, otherwise: unknown) => this.settings.get(key) ?? otherwise,
      }),
    },
    window: {
      onDidChangeActiveTextEditor: this.activeChanged.event,
      onDidChangeVisibleTextEditors: this.visibleChanged.event,
    },
  };

  constructor() {
    Object.defineProperty(this.api.workspace, 'textDocuments', { get: () => this.documents });
    const editor = (): unknown => this.shown && { document: this.shown };
    Object.defineProperty(this.api.window, 'activeTextEditor', { get: editor });
    Object.defineProperty(this.api.window, 'visibleTextEditors', {
      get: () => (this.shown ? [editor()] : []),
    });
  }

  open(text: string, languageId = 'article', scheme = 'file'): TextDocument {
    const name = `${scheme}:///${this.documents.length + 1}`;
    const document = new TextDocument({ scheme, toString: () => name }, languageId, text);
    this.documents.push(document);
    this.opened.fire(document);
    return document;
  }

  show(document: TextDocument): void {
    this.shown = document;
    this.visibleChanged.fire(undefined);
    this.activeChanged.fire(undefined);
  }

  type(document: TextDocument, rangeOffset: number, text: string, rangeLength = 0): void {
    document.text =
      document.text.slice(0, rangeOffset) + text + document.text.slice(rangeOffset + rangeLength);
    document.version++;
    this.changed.fire({ document, contentChanges: [{ rangeOffset, rangeLength, text }] });
  }

  close(document: TextDocument): void {
    this.documents = this.documents.filter((each) => each !== document);
    if (this.shown === document) this.shown = undefined;
    this.closed.fire(document);
  }

  set(key: string, value: unknown): void {
    this.settings.set(key, value);
    this.configured.fire({ affectsConfiguration: (section) => `chancery.${key}`.startsWith(section) });
  }

  /** Closes and forgets everything. */
  clear(): void {
    for (const document of [...this.documents]) this.close(document);
    this.settings.clear();
  }
}

export const editor = new EditorInMemory();

const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load.bind(loader);
loader._load = (request, ...rest) => (request === 'vscode' ? editor.api : load(request, ...rest));
