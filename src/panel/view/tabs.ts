import type { PanelModel } from '../protocol';
import { claimBand, speakerBand } from './bands';
import { CLAIM_COLUMNS, claimRows } from './claimRows';
import { ENTITY_COLUMNS, entityRows } from './entityRows';
import type { ListState, Sort } from './list';
import { QUOTE_COLUMNS, quoteRows } from './quoteRows';
import type { Row } from './row';
import { progressOf } from './states';
import { t } from './t';

/** One of the panel's lists: how it may be sorted, what it shows, and what is drawn above it. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly sorts: readonly (readonly [Sort, string])[];
  readonly rows: (model: PanelModel, state: ListState) => Row[];
  readonly columns: readonly string[];
  readonly count: (model: PanelModel) => number;
  readonly band?: (model: PanelModel) => HTMLElement;
}

export const TABS: readonly Tab[] = [
  {
    id: 'entities',
    title: t('Entities'),
    sorts: [
      ['position', t('First mention')],
      ['frequency', t('Most mentioned')],
      ['name', t('Name')],
    ],
    rows: entityRows,
    columns: ENTITY_COLUMNS,
    count: ({ entities }) => entities.length,
  },
  {
    id: 'quotes',
    title: t('Quotes'),
    sorts: [
      ['position', t('First to speak')],
      ['frequency', t('Speaks most')],
      ['name', t('Name')],
    ],
    rows: quoteRows,
    columns: QUOTE_COLUMNS,
    count: ({ quotes }) => quotes.length,
    band: speakerBand,
  },
  {
    id: 'claims',
    title: t('Claims'),
    sorts: [
      ['worthiness', t('Check first')],
      ['position', t('In the text')],
    ],
    rows: claimRows,
    columns: CLAIM_COLUMNS,
    count: ({ claims }) => progressOf(claims).all,
    band: claimBand,
  },
];
