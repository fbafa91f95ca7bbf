import type { PanelModel, QuoteItem } from '../protocol';
import { element } from './dom';
import { group, type ListState, matches } from './list';
import type { Row } from './row';
import { mostFirst, percent, speakersOf } from './speakers';
import { t } from './t';

/** The headings of what `cells` of the rows hold. */
export const QUOTE_COLUMNS = [t('Speaker'), t('Kind'), t('Words')];

/** Quotes by speaker, each speaker with their share of the quoted words. */
export function quoteRows({ quotes }: PanelModel, state: ListState): Row[] {
  const speakers = speakersOf(quotes);
  if (state.sort === 'frequency') speakers.sort(mostFirst);
  if (state.sort === 'name') speakers.sort((a, b) => a.name.localeCompare(b.name));
  return speakers.flatMap(({ name, quotes: own, share }) => {
    const found = own.filter(({ words }) => matches(state.filter, name, words));
    return group(
      `speaker ${name}`,
      name || t('No speaker found'),
      found.length,
      state,
      () => found.map(quoteRow),
      percent(share),
    );
  });
}

function quoteRow(quote: QuoteItem): Row {
  const { key, words, direct, speaker } = quote;
  const kind = direct ? t('quotation') : t('reported statement');
  return {
    key,
    level: 2,
    lines: 2,
    label: `${kind}: ${words}`,
    copy: direct ? `“${words}”` : words,
    cells: [speaker, kind, words],
    context: { chanceryRow: 'quote' },
    target: quote,
    draw: () => [
      element('span', {
        class: `codicon codicon-${direct ? 'quote' : 'comment'} sign`,
        title: direct ? t('Direct quotation') : t('Reported statement'),
      }),
      element('span', { class: `words two ${direct ? 'direct' : 'indirect'}` }, words),
    ],
  };
}
