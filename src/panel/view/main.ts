import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { Span } from '../../analysis/model';
import { readToView, type PanelCommand, type PanelModel, type ToHost } from '../protocol';
import { claimBand, speakerBand } from './bands';
import { element } from './dom';
import { claimRows, entityRows, quoteRows, type ListState, type Sort } from './rows';
import { progressOf } from './states';
import { spanOf, Tree, type Row } from './tree';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: SavedState): void;
};

interface SavedState {
  readonly tab: string;
  readonly filter: string;
  readonly sorts: Record<string, Sort>;
  readonly toggled: readonly string[];
  readonly pinned: readonly string[];
  /** How far each tab's list was scrolled, in pixels. */
  readonly scrolled: Record<string, number>;
}

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly sorts: readonly (readonly [Sort, string])[];
  readonly rows: (model: PanelModel, state: ListState) => Row[];
  readonly count: (model: PanelModel) => number;
  readonly band?: (model: PanelModel) => HTMLElement;
}

const TABS: readonly Tab[] = [
  {
    id: 'entities',
    title: 'Entities',
    sorts: [
      ['position', 'First mention'],
      ['frequency', 'Most mentioned'],
      ['name', 'Name'],
    ],
    rows: entityRows,
    count: ({ entities }) => entities.length,
  },
  {
    id: 'quotes',
    title: 'Quotes',
    sorts: [
      ['position', 'First to speak'],
      ['frequency', 'Speaks most'],
      ['name', 'Name'],
    ],
    rows: quoteRows,
    count: ({ quotes }) => quotes.length,
    band: speakerBand,
  },
  {
    id: 'claims',
    title: 'Claims',
    sorts: [
      ['worthiness', 'Check first'],
      ['position', 'In the text'],
    ],
    rows: claimRows,
    count: ({ claims }) => progressOf(claims).all,
    band: claimBand,
  },
];

const vscode = acquireVsCodeApi();
let state = readState(vscode.getState());
let model: PanelModel | null = null;

const send = (message: ToHost): void => vscode.postMessage(message);
const tree = new Tree('Article', 'row', {
  open: (span, focus) => reveal(span, focus),
  act: ({ key, target }) => {
    if (!model) return;
    if (target) send({ type: 'act', uri: model.uri, span: { start: target.start, end: target.end } });
    else send({ type: 'attach', id: key });
  },
  scrolled: (top) => save({ scrolled: { ...state.scrolled, [state.tab]: top } }),
  toggle: (row) => change({ toggled: flip(state.toggled, row.key) }),
  copy: (text) => send({ type: 'copy', text }),
});

const filter = element('vscode-textfield', {
  placeholder: 'Filter',
  label: 'Filter the list',
  type: 'search',
});
const sort = element('vscode-single-select', { label: 'Sort by' });
const tabs = TABS.map((tab) => {
  const count = element('span', { class: 'count' });
  const node = element(
    'button',
    { role: 'tab', id: `tab-${tab.id}`, 'aria-controls': 'list' },
    tab.title,
    count,
  );
  node.addEventListener('click', () => change({ tab: tab.id }));
  return { tab, node, count };
});
const tablist = element(
  'div',
  { role: 'tablist', 'aria-label': 'What to list' },
  ...tabs.map(({ node }) => node),
);
const title = element('h1', {});
const band = element('div', { class: 'overview' });
const none = element('p', { class: 'none' });
const list = element('section', { role: 'tabpanel', id: 'list' }, band, none, tree.node);
const announce = element('p', { class: 'announce', role: 'status' });
const article = element(
  'div',
  { class: 'article' },
  title,
  tablist,
  element('div', { class: 'tools' }, filter, sort),
  list,
);
const welcome = element(
  'div',
  { class: 'welcome' },
  element(
    'p',
    {},
    'Open an article to see who is named in it, who said what, and what still needs a source.',
  ),
  button('Open the Sample Article', 'chancery.openSample'),
  element(
    'p',
    {},
    'Articles are files that end in .article, .dispatch or .communique. Any other document can be read as one:',
  ),
  button('Treat the Open Document as an Article', 'chancery.treatAsArticle'),
);
const tooLong = element(
  'p',
  { class: 'welcome', hidden: true },
  'This article is longer than the setting “chancery.analysis.maximumLength” allows. It is highlighted by its marks alone.',
);
document.getElementById('panel')!.append(article, welcome, tooLong, announce);

filter.addEventListener('input', () => change({ filter: filter.value }));
sort.addEventListener('change', () => change({ sorts: { ...state.sorts, [state.tab]: sort.value as Sort } }));
tablist.addEventListener('keydown', (event) => {
  const at = tabs.findIndex(({ tab }) => tab.id === state.tab);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const { tab, node } = tabs[next % tabs.length]!;
  change({ tab: tab.id });
  node.focus();
});
tree.node.addEventListener(
  'click',
  (event) => {
    const pin = event.target instanceof Element && event.target.closest('[data-pin]');
    if (!pin) return;
    event.stopPropagation();
    change({ pinned: flip(state.pinned, pin.getAttribute('data-pin')!) });
  },
  { capture: true },
);
band.addEventListener('click', ({ target }) => {
  const span = target instanceof Element ? spanOf(target) : undefined;
  if (span) reveal(span, false);
});
document.addEventListener('keydown', (event) => {
  const typing = event.composedPath()[0] instanceof HTMLInputElement;
  const find = (event.key === 'f' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
  if (find) {
    event.preventDefault();
    filter.focus();
  } else if (event.key === 'ArrowDown' && typing) {
    event.preventDefault();
    tree.node.focus();
  }
});
window.addEventListener('message', ({ data }) => {
  const message = readToView(data);
  if (!message) return;
  const isFirst = model === null;
  model = message.type === 'show' ? message.model : null;
  render();
  if (isFirst) tree.scrollTo(state.scrolled[state.tab] ?? 0);
  tooLong.hidden = message.type !== 'tooLong';
  welcome.hidden ||= message.type === 'tooLong';
});

filter.value = state.filter;
render();
send({ type: 'ready' });

function change(part: Partial<SavedState>): void {
  const { tab } = state;
  save(part);
  render();
  if (state.tab !== tab) tree.scrollTo(state.scrolled[state.tab] ?? 0);
}

function save(part: Partial<SavedState>): void {
  state = { ...state, ...part };
  vscode.setState(state);
}

function reveal({ start, end }: Span, focus: boolean): void {
  if (model) send({ type: 'reveal', uri: model.uri, span: { start, end }, focus });
}

function render(): void {
  article.hidden = !model;
  welcome.hidden = model !== null;
  if (!model) return;
  title.textContent = model.title;
  const { tab } = tabs.find((candidate) => candidate.tab.id === state.tab) ?? tabs[0]!;
  for (const { tab: each, node, count } of tabs) {
    count.textContent = String(each.count(model));
    node.setAttribute('aria-selected', String(each === tab));
    node.tabIndex = each === tab ? 0 : -1;
  }
  list.setAttribute('aria-labelledby', `tab-${tab.id}`);
  tree.node.setAttribute('aria-label', tab.title);
  const sortBy = state.sorts[tab.id] ?? tab.sorts[0]![0];
  showSorts(tab, sortBy);
  const rows = tab.rows(model, {
    filter: state.filter,
    sort: sortBy,
    toggled: new Set(state.toggled),
    pinned: new Set(state.pinned),
  });
  band.replaceChildren(...(tab.band && tab.count(model) > 0 ? [tab.band(model)] : []));
  none.textContent =
    rows.length > 0
      ? ''
      : state.filter
        ? `Nothing matches “${state.filter}”.`
        : `No ${tab.title.toLowerCase()} found.`;
  none.hidden = rows.length > 0;
  tree.node.hidden = rows.length === 0;
  tree.show(rows);
  const shown = rows.filter(({ level }) => level === 2).length;
  const all = tab.count(model);
  const open = tab.id === 'claims' ? all - progressOf(model.claims).settled : 0;
  const said = [
    state.filter ? `${tab.title}: ${shown} of ${all}` : `${tab.title}: ${all}`,
    ...(open > 0 ? [`${open} open`] : []),
  ].join(', ');
  if (announce.textContent !== said) announce.textContent = said;
}

let sortsShown: Tab | undefined;
function showSorts(tab: Tab, chosen: Sort): void {
  if (sortsShown !== tab)
    sort.replaceChildren(...tab.sorts.map(([value, label]) => element('vscode-option', { value }, label)));
  sortsShown = tab;
  sort.value = chosen;
}

function button(label: string, command: PanelCommand): HTMLElement {
  const made = element('vscode-button', {}, label);
  made.addEventListener('click', () => send({ type: 'run', command }));
  return made;
}

function flip(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
}

/** Takes back what was saved, part by part: an older version may have saved something else. */
function readState(saved: unknown): SavedState {
  const from = (typeof saved === 'object' && saved !== null ? saved : {}) as Partial<
    Record<keyof SavedState, unknown>
  >;
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
  return {
    tab: TABS.find(({ id }) => id === from.tab)?.id ?? TABS[0]!.id,
    filter: typeof from.filter === 'string' ? from.filter : '',
    sorts: Object.fromEntries(
      TABS.flatMap(({ id, sorts }) => {
        const chosen = (from.sorts as Record<string, unknown> | undefined)?.[id];
        return sorts.some(([value]) => value === chosen) ? [[id, chosen as Sort]] : [];
      }),
    ),
    toggled: strings(from.toggled),
    pinned: strings(from.pinned),
    scrolled: Object.fromEntries(
      TABS.flatMap(({ id }) => {
        const top = (from.scrolled as Record<string, unknown> | undefined)?.[id];
        return typeof top === 'number' ? [[id, top]] : [];
      }),
    ),
  };
}
