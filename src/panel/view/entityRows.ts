import { ENTITY_TYPES, type EntityType } from '../../analysis/model';
import { countryName } from '../../exchange/countryName';
import type { EntityItem, PanelModel } from '../protocol';
import { strip } from './bands';
import { element } from './dom';
import { group, inOrder, type ListState, matches, type Sort } from './list';
import type { Row } from './row';
import { t } from './t';

const TYPE_NAMES: Record<EntityType, string> = {
  person: t('People'),
  organization: t('Organizations'),
  place: t('Places'),
  group: t('Peoples and groups'),
  event: t('Events'),
  document: t('Documents'),
};

/** The headings of what `cells` of the rows hold. */
export const ENTITY_COLUMNS = [t('Type'), t('Name'), t('Role'), t('Country'), t('Mentions'), t('Also')];

/** Entities by type; under each its mentions. */
export function entityRows(model: PanelModel, state: ListState): Row[] {
  const { entities } = model;
  const found = entities.filter((entity) =>
    matches(state.filter, entity.name, entity.role, nameOf(entity.country), ...entity.variants),
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
  const about = [role, also].filter(Boolean).join(' · ');
  const land = nameOf(country);
  const pinned = state.pinned.has(key);
  return {
    key,
    level: 2,
    lines: about ? 2 : 1,
    label: [name, role, land === name ? '' : land, also, counted(mentions.length), pinned ? t('pinned') : '']
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
      ),
      ...(country ? [element('span', { class: 'country', title: land }, country)] : []),
      strip(mentions, length, `strip ${type}`),
      element('span', {
        class: `pin codicon codicon-${pinned ? 'pinned' : 'pin'}`,
        'data-pin': key,
        title: pinned ? t('Unpin') : t('Pin to the top'),
        'aria-hidden': 'true',
      }),
      element('span', { class: 'count' }, String(mentions.length)),
      ...(about ? [element('span', { class: 'about below', title: about }, about)] : []),
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

const nameOf = (country: string): string => countryName(country, document.documentElement.lang || 'en');

const counted = (mentions: number): string => (mentions === 1 ? t('1 mention') : t('{0} mentions', mentions));
