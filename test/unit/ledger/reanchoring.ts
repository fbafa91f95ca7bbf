import type { Span } from '../../../src/analysis/model';
import type { Edit } from '../../../src/ledger/edits';
import { type Anchored, anchorAll, describeAll, follow } from '../../../src/ledger/follow';
import type { Decision } from '../../../src/ledger/model';
import { describe as describeSpan } from '../../../src/ledger/selectors';
import { type Copy, set, UNWRAPPED } from './copy';
import { type Draft, plainly, STEPS } from './editScripts';
import type { Chance } from './random';

/** What became of the decisions in one run, by whether an editor's hand had touched their words, or taken them out. */
export interface Outcome {
  untouched: { right: number; orphan: number; wrong: number };
  touched: { right: number; orphan: number; wrong: number };
  deleted: { orphan: number; wrong: number };
  readonly failures: string[];
}

export const noOutcome = (): Outcome => ({
  untouched: { right: 0, orphan: 0, wrong: 0 },
  touched: { right: 0, orphan: 0, wrong: 0 },
  deleted: { orphan: 0, wrong: 0 },
  failures: [],
});

/** The sentences of an article that get a decision: most of those that are long enough to claim something. */
const SHORTEST_CLAIM = 25;

const decisionOn = (id: number, text: string, span: Span): Decision => ({
  id: `urn:uuid:${id}`,
  state: 'verified',
  citations: [],
  created: '2026-01-01T00:00:00Z',
  modified: '2026-01-01T00:00:00Z',
  selectors: describeSpan(text, span),
});

const idOf = (decision: Decision): number => Number(decision.id.slice('urn:uuid:'.length));

/**
 * How edits come in: all at once, by another program while the article was closed; sentence by sentence, as someone makes them in the
 * editor; or as one change from the first to the last letter that differs, as when the editor takes up a file that was changed.
 */
export const WAYS = ['outside', 'typed', 'reloaded'] as const;
export type Way = (typeof WAYS)[number];

/** Edits an article by a script of one to six steps, and looks where its decisions are. */
export function runScript(start: Copy, chance: Chance, way: Way, outcome: Outcome): void {
  let draft: Draft = {
    copy: start,
    setting: UNWRAPPED,
    touched: new Set(),
    had: new Set(start.flat().map(({ words }) => plainly(words))),
  };
  let { text, places } = set(draft.copy, draft.setting);
  const printings = new Map<string, number>();
  for (const { words } of start.flat())
    printings.set(plainly(words), (printings.get(plainly(words)) ?? 0) + 1);
  const decisions = [...places]
    // Which of two printings of a doubled caption was moved or deleted, the text does not tell.
    .filter(([, { start, end }]) => printings.get(plainly(text.slice(start, end))) === 1)
    .filter(([, { start, end }]) => end - start >= SHORTEST_CLAIM && chance.is(0.7))
    .map(([id, span]) => decisionOn(id, text, span));
  let anchored = anchorAll(decisions, text);
  const script: string[] = [];
  for (let i = 0, steps = 1 + chance.below(6); i < steps; i++) {
    const name = chance.of(Object.keys(STEPS));
    script.push(name);
    for (const next of STEPS[name]!(draft, chance)) {
      draft = next;
      const before = { text, places };
      ({ text, places } = set(draft.copy, draft.setting));
      if (way === 'reloaded') anchored = follow(anchored, [editBetween(before.text, text)], text);
      if (way === 'typed') anchored = follow(anchored, editsBetween(before, { text, places }), text);
    }
    if (draft.copy.length < 2) break;
  }
  if (way === 'outside') anchored = anchorAll(decisions, text);
  else describeAll(anchored, text);
  for (const one of anchored) judge(one, places, draft, text, script, outcome);
}

/** What an editor reports when a text becomes another: the stretch that differs. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { offset: head, removed: before.length - head - tail, added: after.length - head - tail };
}

interface SetCopy {
  readonly text: string;
  readonly places: ReadonlyMap<number, Span>;
}

/** The edits that someone makes at sentences: those changed, and what was put in or taken out between those that stay, last first. */
function editsBetween(before: SetCopy, after: SetCopy): Edit[] {
  const old = [...before.places.keys()];
  const present = [...after.places.keys()];
  let head = 0;
  while (head < old.length && old[head] === present[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, present.length) - head && old.at(-1 - tail) === present.at(-1 - tail))
    tail++;
  const staying = [...old.slice(0, head), ...old.slice(old.length - tail)];
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  const replace = (oldEnd: number, newEnd: number): void => {
    const edit = editBetween(before.text.slice(from, oldEnd), after.text.slice(to, newEnd));
    if (edit.removed || edit.added) edits.push({ ...edit, offset: from + edit.offset });
    [from, to] = [oldEnd, newEnd];
  };
  for (const id of staying) {
    const [was, is] = [before.places.get(id)!, after.places.get(id)!];
    replace(was.start, is.start);
    replace(was.end, is.end);
  }
  replace(before.text.length, after.text.length);
  return edits.reverse();
}

function judge(
  { decision, span }: Anchored,
  places: ReadonlyMap<number, Span>,
  draft: Draft,
  text: string,
  script: readonly string[],
  outcome: Outcome,
): void {
  const id = idOf(decision);
  const place = places.get(id);
  const fail = (what: string): void => {
    const found = span ? text.slice(span.start, span.end) : 'nothing';
    const right = place ? text.slice(place.start, place.end) : 'nothing';
    outcome.failures.push(
      `${what}: “${decision.selectors.exact}” is “${right}”, found “${found}” [${script.join(', ')}]`,
    );
  };
  if (!place) {
    // Copy that is full of set phrases may hold the very same sentence elsewhere; it is still not the one that was checked.
    if (!span) outcome.deleted.orphan++;
    else {
      outcome.deleted.wrong++;
      fail('deleted');
    }
    return;
  }
  const kind = draft.touched.has(id) ? 'touched' : 'untouched';
  if (!span) {
    outcome[kind].orphan++;
    if (kind === 'untouched') fail('orphan');
  } else if (isRight(span, place, kind)) outcome[kind].right++;
  else {
    outcome[kind].wrong++;
    fail(`wrong (${kind})`);
  }
}

/** The very words, but for a mark at either end; of words that were edited themselves, most of them. */
function isRight(span: Span, place: Span, kind: 'touched' | 'untouched'): boolean {
  if (kind === 'untouched')
    return Math.abs(span.start - place.start) <= 1 && Math.abs(span.end - place.end) <= 1;
  const common = Math.min(span.end, place.end) - Math.max(span.start, place.start);
  return common >= 0.5 * Math.max(span.end - span.start, place.end - place.start);
}
