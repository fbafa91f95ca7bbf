import type { ClaimActionName } from '../desk/claimActions';
import { SOURCING_STATES, type SourcingState } from '../ledger/states';
import { CLAIM_KINDS, ENTITY_TYPES, type ClaimKind, type EntityType, type Span } from '../analysis/model';

/**
 * What the panel's two sides say to each other. All of it is plain data; each side checks what it is sent. Offsets are UTF-16
 * code units of the analysed text.
 */

/** A stretch of the text with a few words around it, to be shown in a list. */
export interface Excerpt extends Span {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface EntityItem {
  /** The same for the same entity in the next version of the text. */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role: string;
  readonly country: string;
  readonly variants: readonly string[];
  readonly mentions: readonly Excerpt[];
}

export interface QuoteItem extends Span {
  readonly key: string;
  readonly speaker: string;
  /** The quoted words, part by part: what interrupts them is left out. */
  readonly spans: readonly Span[];
  readonly words: string;
  readonly direct: boolean;
}

export interface ClaimItem extends Span {
  readonly key: string;
  readonly words: string;
  readonly kinds: readonly ClaimKind[];
  readonly state: SourcingState;
  readonly speaker: string;
  readonly reason: string;
  /** What was decided: the sources, who decided, what they said, what has changed since. '' where nothing was. */
  readonly decided: string;
  readonly worthiness: number;
  /** What can be done about it. */
  readonly actions: readonly ClaimActionName[];
}

/** A decision whose words are not in the text any more. */
export interface LostItem {
  /** The decision's id. */
  readonly key: string;
  readonly words: string;
  readonly decided: string;
}

/** Everything that the panel shows of an article. */
export interface PanelModel {
  readonly uri: string;
  readonly title: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly entities: readonly EntityItem[];
  readonly quotes: readonly QuoteItem[];
  readonly claims: readonly ClaimItem[];
  readonly lost: readonly LostItem[];
}

export type ToView =
  /** `revision` changes with the text that the model's offsets are of. */
  | { readonly type: 'show'; readonly model: PanelModel | null; readonly revision: number }
  /** An article is open, and is being read for the first time. */
  | { readonly type: 'reading' }
  /** The article is longer than the settings let us read. */
  | { readonly type: 'tooLong' }
  /** A command was called that works on what is listed. */
  | { readonly type: 'act'; readonly action: PanelAction };

/** What a command `chancery.panel.…` asks of the list. */
export const PANEL_ACTIONS = [
  'copy',
  'copyAsCsv',
  'copyAsMarkdown',
  'saveList',
  'selectAll',
  'togglePin',
] as const;
export type PanelAction = (typeof PANEL_ACTIONS)[number];

/** Words of the text in the revision that the view was shown. */
interface ShownWords {
  readonly uri: string;
  readonly revision: number;
  readonly span: Span;
}

export type ToHost =
  | { readonly type: 'ready' }
  /** Go to words; with the focus, or only show them. */
  | ({ readonly type: 'reveal'; readonly focus: boolean } & ShownWords)
  /** Ask what is to be done about a claim, or about an entity by one of its mentions. */
  | ({ readonly type: 'act'; readonly about: 'claim' | 'entity' } & ShownWords)
  /** Tie a decision that has lost its words to those that are selected. */
  | { readonly type: 'attach'; readonly id: string }
  | { readonly type: 'copy'; readonly text: string }
  /** What is listed, for the file that was asked for. */
  | { readonly type: 'save'; readonly csv: string; readonly markdown: string }
  | { readonly type: 'run'; readonly command: PanelCommand };

/** The commands that the panel's buttons may run. */
export const PANEL_COMMANDS = ['chancery.openSample', 'chancery.treatAsArticle'] as const;
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

/** Reads a message from the view; undefined when it is none of ours. */
export function readToHost(message: unknown): ToHost | undefined {
  if (!isRecord(message)) return undefined;
  switch (message['type']) {
    case 'ready':
      return { type: 'ready' };
    case 'reveal':
    case 'act': {
      const { type, uri, revision, span: given, focus, about } = message;
      if (typeof uri !== 'string' || typeof revision !== 'number' || !isSpan(given)) return undefined;
      const words = { uri, revision, span: { start: given.start, end: given.end } };
      if (type === 'reveal') return { type: 'reveal', ...words, focus: focus === true };
      return about === 'claim' || about === 'entity' ? { type: 'act', about, ...words } : undefined;
    }
    case 'attach':
      return typeof message['id'] === 'string' ? { type: 'attach', id: message['id'] } : undefined;
    case 'copy':
      return typeof message['text'] === 'string' ? { type: 'copy', text: message['text'] } : undefined;
    case 'save':
      return hasStrings(message, 'csv', 'markdown')
        ? { type: 'save', csv: message['csv'] as string, markdown: message['markdown'] as string }
        : undefined;
    case 'run': {
      const command = PANEL_COMMANDS.find((known) => known === message['command']);
      return command && { type: 'run', command };
    }
    default:
      return undefined;
  }
}

/** Reads a message from the host; undefined when it is none of ours. */
export function readToView(message: unknown): ToView | undefined {
  if (!isRecord(message)) return undefined;
  const { type, model, revision } = message;
  if (type === 'tooLong' || type === 'reading') return { type };
  if (type === 'act') {
    const action = PANEL_ACTIONS.find((known) => known === message['action']);
    return action && { type, action };
  }
  if (type !== 'show' || typeof revision !== 'number') return undefined;
  return model === null || isModel(model) ? { type, model, revision } : undefined;
}

function isModel(value: unknown): value is PanelModel {
  return (
    isRecord(value) &&
    typeof value['uri'] === 'string' &&
    typeof value['title'] === 'string' &&
    typeof value['length'] === 'number' &&
    isListOf(value['entities'], isEntity) &&
    isListOf(value['quotes'], isQuote) &&
    isListOf(value['claims'], isClaim) &&
    isListOf(value['lost'], (lost) => hasStrings(lost, 'key', 'words', 'decided'))
  );
}

function isEntity(value: Record<string, unknown>): boolean {
  return (
    hasStrings(value, 'key', 'name', 'role', 'country') &&
    isOneOf(ENTITY_TYPES, value['type']) &&
    isStrings(value['variants']) &&
    isListOf(
      value['mentions'],
      (mention) => isSpan(mention) && hasStrings(mention, 'before', 'words', 'after'),
    )
  );
}

function isQuote(value: Record<string, unknown>): boolean {
  return (
    isSpan(value) &&
    hasStrings(value, 'key', 'speaker', 'words') &&
    Array.isArray(value['spans']) &&
    value['spans'].every(isSpan) &&
    typeof value['direct'] === 'boolean'
  );
}

function isClaim(value: Record<string, unknown>): boolean {
  return (
    isSpan(value) &&
    hasStrings(value, 'key', 'words', 'speaker', 'reason', 'decided') &&
    isOneOf(SOURCING_STATES, value['state']) &&
    typeof value['worthiness'] === 'number' &&
    Array.isArray(value['kinds']) &&
    value['kinds'].every((kind) => isOneOf(CLAIM_KINDS, kind)) &&
    isStrings(value['actions'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && isItem(item));
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function hasStrings(value: object, ...names: readonly string[]): boolean {
  return names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
}

function isSpan(value: unknown): value is Span {
  if (!isRecord(value)) return false;
  const { start, end } = value;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= (start as number) && start! <= end!;
}
