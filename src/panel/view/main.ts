import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { Span } from '../../analysis/model';
import { readToView, type PanelAction, type PanelCommand, type PanelModel, type ToHost } from '../protocol';
import { element } from './dom';
import type { ListState, Sort } from './list';
import { spanAt } from './rowNode';
import { readState, type SavedState } from './savedState';
import { progressOf } from './states';
import { csv, markdown, type Table } from './table';
import { TABS, type Tab } from './tabs';
import { Tree } from './tree';
import { t } from './t';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: SavedState): void;
};

const vscode = acquireVsCodeApi();
let state = readState(vscode.getState());
let model: PanelModel | null = null;
/** Of the text that the model is of. */
let revision = 0;

const send = (message: ToHost): void => vscode.postMessage(message);
const tree = new Tree(t('Article'), 'row', {
  open: (span, focus) => reveal(span, focus),
  act: ({ key, target }) => {
    if (!model) return;
    if (target)
      send({
        type: 'act',
        about: state.tab === 'claims' ? 'claim' : 'entity',
        uri: model.uri,
        revision,
        span: { start: target.start, end: target.end },
      });
    else send({ type: 'attach', id: key });
  },
  scrolled: (place) => save({ scrolled: { ...state.scrolled, [state.tab]: place } }),
  toggle: (row) => change({ toggled: flip(state.toggled, row.key) }),
  copy,
});

const filter = element('vscode-textfield', { placeholder: t('Filter'), type: 'search' });
// A property of the component: it is not read from an attribute.
filter.label = t('Filter the list');
const sort = element('vscode-single-select', { label: t('Sort by') });
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
  { role: 'tablist', 'aria-label': t('What to list') },
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
    t('Open an article to see who is named in it, who said what, and what still needs a source.'),
  ),
  button(t('Open the Sample Article'), 'chancery.openSample'),
  element(
    'p',
    {},
    t(
      'Articles are files that end in .article, .dispatch or .communique. Any other document can be read as one:',
    ),
  ),
  button(t('Treat the Open Document as an Article'), 'chancery.treatAsArticle'),
);
const tooLong = element(
  'p',
  { class: 'welcome', hidden: true },
  t(
    'This article is longer than the setting “chancery.analysis.maximumLength” allows. It is highlighted by its marks alone.',
  ),
);
const reading = element('p', { class: 'welcome', hidden: true }, t('Reading the article…'));
document.getElementById('panel')!.append(article, welcome, reading, tooLong, announce);

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
    togglePin(pin.getAttribute('data-pin')!);
  },
  { capture: true },
);
band.addEventListener('click', (event) => {
  const span = spanAt(event);
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
  if (message.type === 'act') return act(message.action);
  const isFirst = model === null;
  model = message.type === 'show' ? message.model : null;
  if (message.type === 'show') revision = message.revision;
  render();
  if (isFirst) tree.scrollTo(state.scrolled[state.tab]);
  welcome.hidden = message.type !== 'show' || model !== null;
  reading.hidden = message.type !== 'reading';
  tooLong.hidden = message.type !== 'tooLong';
});

filter.value = state.filter;
render();
send({ type: 'ready' });

function change(part: Partial<SavedState>): void {
  const { tab } = state;
  save(part);
  render();
  if (state.tab !== tab) tree.scrollTo(state.scrolled[state.tab]);
}

function save(part: Partial<SavedState>): void {
  state = { ...state, ...part };
  vscode.setState(state);
}

function reveal({ start, end }: Span, focus: boolean): void {
  if (model) send({ type: 'reveal', uri: model.uri, revision, span: { start, end }, focus });
}

function copy(text: string, rows: number): void {
  send({ type: 'copy', text });
  say(rows === 1 ? t('1 row copied') : t('{0} rows copied', rows));
}

/** Does what a command of VS Code's menus asks of the list. */
function act(action: PanelAction): void {
  switch (action) {
    case 'copy':
      return tree.copy();
    case 'selectAll':
      return tree.selectAll();
    case 'togglePin': {
      const row = tree.activeRow;
      if (row?.context?.['chanceryRow'] === 'entity') togglePin(row.key);
      return;
    }
    case 'saveList': {
      const table = tableShown();
      if (table) send({ type: 'save', csv: csv(table), markdown: markdown(table) });
      return;
    }
    case 'copyAsCsv':
    case 'copyAsMarkdown': {
      const table = tableShown();
      if (table) copy(action === 'copyAsCsv' ? csv(table) : markdown(table), table.rows.length);
    }
  }
}

function togglePin(key: string): void {
  const wasPinned = state.pinned.includes(key);
  change({ pinned: flip(state.pinned, key) });
  say(wasPinned ? t('Unpinned') : t('Pinned to the top'));
}

/** What is listed, in the order of the list, whether its groups are open or not. */
function tableShown(): Table | undefined {
  if (!model) return undefined;
  const tab = tabShown();
  const rows = tab.rows(model, { ...listState(tab), toggled: new Set() });
  return { columns: tab.columns, rows: rows.flatMap(({ cells }) => (cells ? [cells] : [])) };
}

function tabShown(): Tab {
  return TABS.find(({ id }) => id === state.tab) ?? TABS[0]!;
}

function listState(tab: Tab): ListState {
  return {
    filter: state.filter,
    sort: state.sorts[tab.id] ?? tab.sorts[0]![0],
    toggled: new Set(state.toggled),
    pinned: new Set(state.pinned),
  };
}

/** Tells those who listen to the panel. */
function say(words: string): void {
  if (announce.textContent !== words) announce.textContent = words;
}

function render(): void {
  article.hidden = !model;
  welcome.hidden = model !== null;
  if (!model) return;
  title.textContent = model.title;
  const tab = tabShown();
  for (const { tab: each, node, count } of tabs) {
    count.textContent = String(each.count(model));
    node.setAttribute('aria-selected', String(each === tab));
    node.tabIndex = each === tab ? 0 : -1;
  }
  list.setAttribute('aria-labelledby', `tab-${tab.id}`);
  tree.node.setAttribute('aria-label', tab.title);
  const chosen = listState(tab);
  showSorts(tab, chosen.sort);
  const rows = tab.rows(model, chosen);
  band.replaceChildren(...(tab.band && tab.count(model) > 0 ? [tab.band(model)] : []));
  none.textContent =
    rows.length > 0 ? '' : state.filter ? t('Nothing matches “{0}”.', state.filter) : t('Nothing found.');
  none.hidden = rows.length > 0;
  tree.node.hidden = rows.length === 0;
  tree.show(rows);
  const shown = rows.filter(({ level }) => level === 2).length;
  const all = tab.count(model);
  const open = tab.id === 'claims' ? all - progressOf(model.claims).settled : 0;
  const counts = [
    state.filter ? t('{0}: {1} of {2}', tab.title, shown, all) : `${tab.title}: ${all}`,
    ...(open > 0 ? [t('{0} open', open)] : []),
  ].join(', ');
  if (counts !== countsSaid) say(counts);
  countsSaid = counts;
}
let countsSaid = '';

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
