import type { Span } from '../../analysis/model';
import type { SourcingState } from '../../ledger/states';
import type { PanelModel } from '../protocol';
import { element, svg } from './dom';
import { mostFirst, percent, speakersOf } from './speakers';
import { LISTED_STATES, progressOf } from './states';
import { t } from './t';

/** Widths of a drawing in its own units; it is stretched to its place. */
const WIDTH = 1000;
/** A tick is drawn at least this wide, or it could not be seen or clicked. */
const LEAST = 8;
/** More speakers than this are not told apart at a glance. */
const SPEAKERS = 6;

/** Where in the article something occurs: a line from its beginning to its end with a tick for each place. */
export function strip(spans: readonly Span[], length: number, className: string): SVGElement {
  return svg(
    'svg',
    { class: className, viewBox: `0 0 ${WIDTH} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'line', x: 0, y: 4, width: WIDTH, height: 2 }),
    ...spans.map((span) => tick(span, length, 24)),
  );
}

function tick({ start, end }: Span, length: number, least = LEAST): SVGElement {
  const x = (WIDTH * start) / Math.max(1, length);
  const width = Math.max(least, (WIDTH * (end - start)) / Math.max(1, length));
  return svg('rect', {
    class: 'tick',
    x: Math.min(x, WIDTH - width).toFixed(1),
    y: 0,
    width: width.toFixed(1),
    height: 10,
    'data-start': start,
    'data-end': end,
  });
}

/** Who speaks, and how much, along the article: a line for each of the speakers who say most. */
export function speakerBand({ quotes, length }: PanelModel): HTMLElement {
  const named = speakersOf(quotes).filter(({ name }) => name !== '');
  return element(
    'div',
    { class: 'band', 'aria-hidden': 'true' },
    ...named
      .sort(mostFirst)
      .slice(0, SPEAKERS)
      .map(({ name, quotes: own, share }) =>
        element(
          'div',
          { class: 'lane' },
          element('span', { class: 'who', title: name }, name),
          strip(
            own.flatMap(({ spans }) => spans),
            length,
            'strip quotation',
          ),
          element('span', { class: 'share' }, percent(share)),
        ),
      ),
  );
}

/** How far the checking has come, and the claims along the article, each state in its own line. */
export function claimBand({ claims, length }: PanelModel): HTMLElement {
  const lanes = LISTED_STATES.filter((state) => state !== 'not-a-claim')
    .map((state) => [state, claims.filter((claim) => claim.state === state)] as const)
    .filter(([, ofState]) => ofState.length > 0);
  return element(
    'div',
    { class: 'band' },
    progress(progressOf(claims)),
    ...lanes.map(([state, ofState]) =>
      element(
        'div',
        { class: 'lane', 'aria-hidden': 'true' },
        element('span', { class: 'who' }, `${ofState.length} ${laneName(state)}`),
        strip(ofState, length, `strip ${state}`),
      ),
    ),
  );
}

/** The radius of a circle whose line is 100 long, so that shares are its percents. */
const RADIUS = 50 / Math.PI;

/** A ring that closes as claims are settled, with the figures beside it. */
function progress({ all, settled }: { readonly all: number; readonly settled: number }): HTMLElement {
  const circle = (className: string, share: number): SVGElement =>
    svg('circle', {
      class: className,
      cx: 20,
      cy: 20,
      r: RADIUS.toFixed(3),
      'stroke-dasharray': `${share.toFixed(1)} 100`,
    });
  return element(
    'div',
    { class: 'progress' },
    svg(
      'svg',
      { class: 'ring', viewBox: '0 0 40 40', 'aria-hidden': 'true' },
      circle('rest', 100),
      circle('done', all === 0 ? 100 : (100 * settled) / all),
    ),
    element('span', {}, t('{0} of {1} settled', settled, all)),
  );
}

/** A state in a word: the lanes have little room. */
function laneName(state: SourcingState): string {
  const names: Record<SourcingState, string> = {
    changed: t('changed'),
    disputed: t('disputed'),
    unsourced: t('unsourced'),
    attributed: t('attributed'),
    cited: t('cited'),
    sourced: t('sourced'),
    verified: t('verified'),
    waived: t('waived'),
    'not-a-claim': t('no claim'),
  };
  return names[state];
}
