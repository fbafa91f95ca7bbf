import { CLAIM_KINDS, ENTITY_TYPES, type EntityType } from '../../analysis/model';
import { type ClaimItem, type EntityItem, type LostItem, type PanelModel, type QuoteItem } from '../protocol';
import { strip } from './bands';
import { element } from './dom';
import type { Row } from './row';
import { LISTED_STATES, STATE_NAMES } from './states';
import { t } from './t';

export type Sort = 'position' | 'frequency' | 'name' | 'worthiness';

/** What the reader has chosen about a list. `toggled` holds the keys of rows that are not as they begin. */
export interface ListState {
  readonly filter: string;
  readonly sort: Sort;
  readonly toggled: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

const TYPE_NAMES: Record<EntityType, string> = {
  person: t('People'),
  organization: t('Organizations'),
  place: t('Places'),
  group: t('Peoples and groups'),
  event: t('Events'),
  document: t('Documents'),
};

/** The headings of what `cells` of each tab's rows hold. */
export const ENTITY_COLUMNS = [t('Type'), t('Name'), t('Role'), t('Country'), t('Mentions'), t('Also')];
export const QUOTE_COLUMNS = [t('Speaker'), t('Kind'), t('Words')];
export const CLAIM_COLUMNS = [
  t('State'),
  t('Claim'),
  t('Kinds'),
  t('Speaker'),
  t('Reason'),
  t('Decided'),
  t('Worthiness'),
];

/** Entities by type; under each its mentions. */
export function entityRows(model: PanelModel, state: ListState): Row[] {
  const { entities } = model;
  const found = entities.filter((entity) =>
    matches(state.filter, entity.name, entity.role, ...entity.variants),
  );
  const order: Partial<Record<Sort, (a: EntityItem, b: EntityItem) => number>> = {
    frequency: (a, b) => b.mentions.length - a.mentions.length,
    name: (a, b) => a.name.localeCompare(b.name),
  };
  return ENTITY_TYPES.flatMap((type) => {
    const ofType = inOrder(
      found.filter((entity) => entity.type === type),
      order[state.sort],
      state.pinned,
    );
    return group(`type ${type}`, TYPE_NAMES[type], ofType.length, state, () =>
      ofType.flatMap((entity) => {
        const expanded = state.toggled.has(entity.key);
        return [entityRow(entity, model, expanded, state), ...(expanded ? mentionRows(entity) : [])];
      }),
    );
  });
}

function entityRow(
  entity: EntityItem,
  { uri, length }: PanelModel,
  expanded: boolean,
  state: ListState,
): Row {
  const { key, name, role, country, mentions, type, variants } = entity;
  const also = variants.length > 0 ? t('also {0}', variants.join(', ')) : '';
  const pinned = state.pinned.has(key);
  return {
    key,
    level: 2,
    lines: 1,
    label: [name, role, country, also, counted(mentions.length), pinned ? t('pinned') : '']
      .filter((part) => part !== '')
      .join(', '),
    copy: name,
    cells: [TYPE_NAMES[type], name, role, country, String(mentions.length), entity.variants.join('; ')],
    context: {
      chanceryRow: 'entity',
      chanceryType: type,
      chanceryPinned: pinned,
      uri,
      start: mentions[0]!.start,
      end: mentions[0]!.end,
    },
    expanded,
    target: mentions[0]!,
    actions: t('Rename, retype, merge, part or ignore'),
    draw: () => [
      element('span', { class: `dot ${type}`, 'aria-hidden': 'true' }),
      element(
        'span',
        { class: 'words', title: [name, role, also].filter(Boolean).join('\n') },
        element('b', {}, name),
        ...[role, also].filter(Boolean).map((note) => element('i', {}, note)),
      ),
      ...(country ? [element('span', { class: 'country' }, country)] : []),
      strip(mentions, length, `strip ${type}`),
      element('span', {
        class: `pin codicon codicon-${pinned ? 'pinned' : 'pin'}`,
        'data-pin': key,
        title: pinned ? t('Unpin') : t('Pin to the top'),
        'aria-hidden': 'true',
      }),
      element('span', { class: 'count' }, String(mentions.length)),
    ],
  };
}

function mentionRows(entity: EntityItem): Row[] {
  return entity.mentions.map((mention, i) => ({
    key: `${entity.key} mention ${i}`,
    level: 3,
    lines: 1,
    label: `${mention.before}${mention.words}${mention.after}`,
    copy: mention.words,
    target: mention,
    draw: () => [
      element(
        'span',
        { class: 'words excerpt' },
        // The end of what stands before is what helps to read on; the start may be cut.
        element('span', { class: 'before' }, element('bdi', {}, mention.before)),
        element('mark', {}, mention.words),
        element('span', { class: 'after' }, mention.after),
      ),
    ],
  }));
}

/** Quotes by speaker, each speaker with their share of the quoted words. */
export function quoteRows({ quotes }: PanelModel, state: ListState): Row[] {
  const bySpeaker = new Map<string, QuoteItem[]>();
  for (const quote of quotes) {
    if (!matches(state.filter, quote.speaker, quote.words)) continue;
    bySpeaker.set(quote.speaker, [...(bySpeaker.get(quote.speaker) ?? []), quote]);
  }
  const weight = (items: readonly QuoteItem[]): number =>
    items.reduce((sum, { words }) => sum + words.length, 0);
  const total = weight([...bySpeaker.values()].flat()) || 1;
  const speakers = [...bySpeaker];
  if (state.sort === 'frequency') speakers.sort(([, a], [, b]) => weight(b) - weight(a));
  if (state.sort === 'name') speakers.sort(([a], [b]) => a.localeCompare(b));
  return speakers.flatMap(([speaker, items]) => {
    const share = `${Math.round((100 * weight(items)) / total)} %`;
    return group(
      `speaker ${speaker}`,
      speaker || t('No speaker found'),
      items.length,
      state,
      () =>
        items.map((quote) => ({
          key: quote.key,
          level: 2,
          lines: 2,
          label: `${quote.direct ? t('quotation') : t('reported statement')}: ${quote.words}`,
          copy: quote.direct ? `“${quote.words}”` : quote.words,
          cells: [speaker, quote.direct ? t('quotation') : t('reported statement'), quote.words],
          context: { chanceryRow: 'quote' },
          target: quote,
          draw: () => [
            element('span', {
              class: `codicon codicon-${quote.direct ? 'quote' : 'comment'} sign`,
              title: quote.direct ? t('Direct quotation') : t('Reported statement'),
            }),
            element('span', { class: `words two ${quote.direct ? 'direct' : 'indirect'}` }, quote.words),
          ],
        })),
      share,
    );
  });
}

/** Claims by state, in the order of the text or those first that most want checking. */
export function claimRows({ claims, lost, uri }: PanelModel, state: ListState): Row[] {
  const found = claims.filter((claim) =>
    matches(state.filter, claim.words, claim.speaker, claim.reason, claim.decided, ...claim.kinds),
  );
  const lostFound = lost.filter(({ words, decided }) => matches(state.filter, words, decided));
  const lostRows = group('lost', t('Decisions without their words'), lostFound.length, state, () =>
    lostFound.map(lostRow),
  );
  const listed = LISTED_STATES.flatMap((claimState) => {
    const ofState = inOrder(
      found.filter((claim) => claim.state === claimState),
      state.sort === 'worthiness' ? (a, b) => b.worthiness - a.worthiness : undefined,
      state.pinned,
    );
    return group(`state ${claimState}`, STATE_NAMES[claimState], ofState.length, state, () =>
      ofState.map((claim) => claimRow(claim, uri)),
    );
  });
  return [...lostRows, ...listed];
}

function claimRow(claim: ClaimItem, uri: string): Row {
  const kinds = CLAIM_KINDS.filter((kind) => claim.kinds.includes(kind)).join(', ');
  const about = [claim.decided, claim.kinds[0], claim.speaker, claim.reason].filter(Boolean).join(' · ');
  return {
    key: claim.key,
    level: 2,
    lines: 3,
    label: [`${claim.words} — ${claim.reason} (${kinds})`, claim.decided].filter(Boolean).join('; '),
    copy: claim.words,
    cells: [
      STATE_NAMES[claim.state],
      claim.words,
      kinds,
      claim.speaker,
      claim.reason,
      claim.decided,
      claim.worthiness.toFixed(2),
    ],
    context: {
      chanceryRow: 'claim',
      chanceryActions: claim.actions.join(' '),
      uri,
      start: claim.start,
      end: claim.end,
    },
    target: claim,
    actions: t('What can be done about this claim'),
    draw: () => [
      element('span', { class: `bar ${claim.state}`, 'aria-hidden': 'true' }),
      element(
        'span',
        { class: 'stack' },
        element('span', { class: 'words two' }, claim.words),
        element('span', { class: 'about', title: about }, about),
      ),
    ],
  };
}

function lostRow({ key, words, decided }: LostItem): Row {
  return {
    key,
    level: 2,
    lines: 3,
    label: `${words} — ${decided}`,
    copy: words,
    actions: t('Tie it to the words that are selected in the text'),
    draw: () => [
      element('span', { class: 'bar lost', 'aria-hidden': 'true' }),
      element(
        'span',
        { class: 'stack' },
        element('span', { class: 'words two' }, words),
        element('span', { class: 'about', title: decided }, decided),
      ),
    ],
  };
}

/** A heading with what is under it; nothing when that is empty. Groups begin open. */
function group(
  key: string,
  title: string,
  count: number,
  state: ListState,
  rows: () => Row[],
  note = '',
): Row[] {
  if (count === 0) return [];
  const expanded = !state.toggled.has(key);
  const head: Row = {
    key,
    level: 1,
    lines: 1,
    label: [title, String(count), note].filter((part) => part !== '').join(', '),
    copy: title,
    expanded,
    draw: () => [
      element('span', { class: 'words title' }, title),
      ...(note ? [element('span', { class: 'note' }, note)] : []),
      element('span', { class: 'count' }, String(count)),
    ],
  };
  return [head, ...(expanded ? rows() : [])];
}

/** Sorts without touching the order of equals; pinned ones come first. */
function inOrder<T extends { readonly key: string }>(
  items: readonly T[],
  compare: ((a: T, b: T) => number) | undefined,
  pinned: ReadonlySet<string>,
): T[] {
  const sorted = compare ? items.toSorted(compare) : [...items];
  return sorted.sort((a, b) => Number(pinned.has(b.key)) - Number(pinned.has(a.key)));
}

/** Whether every word of the filter stands in one of the texts, whatever its case. */
function matches(filter: string, ...texts: readonly string[]): boolean {
  if (filter === '') return true;
  const all = texts.join(' ').toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(' ')
    .every((word) => all.includes(word));
}

const counted = (mentions: number): string => (mentions === 1 ? t('1 mention') : t('{0} mentions', mentions));
