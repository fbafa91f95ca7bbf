import type { BlockKind } from '../model';
import type { Reading } from './reading';

/** A block's reading, and whether an empty line (or the text's start) stands before it. */
export interface Copy {
  readonly reading: Reading;
  readonly spaced: boolean;
}

type Kinds = (BlockKind | undefined)[];

/**
 * The kind of each block: first from its own words, then from its place among the others. The order in which an article is
 * printed decides between lines of one shape: publisher and headline stand before the first sentence of running copy,
 * headings after it.
 */
export function findKinds(copy: readonly Copy[]): BlockKind[] {
  const kinds: Kinds = copy.map(({ reading }) => reading.furniture);
  placeTurns(copy, kinds);
  placeItems(copy, kinds);
  placeHeads(copy, kinds);
  return kinds.map((kind) => kind ?? 'paragraph');
}

/** Interviews: blocks labelled "Q:" and "A:", with speakers' names, or with dashes, and questions set in bold. */
function placeTurns(copy: readonly Copy[], kinds: Kinds): void {
  const speakers = new Map<string, { turns: number; asked: number }>();
  let [capitals, dashes, dashesAsking] = [0, 0, 0];
  for (const { reading } of copy) {
    const { label, asks, capital } = reading;
    if (label?.kind === 'speaker') {
      const { turns, asked } = speakers.get(label.name) ?? { turns: 0, asked: 0 };
      speakers.set(label.name, { turns: turns + 1, asked: asked + Number(asks) });
      if (capital) capitals++;
    } else if (label?.kind === 'dash') {
      dashes++;
      dashesAsking += Number(asks);
    }
  }
  const recurring = [...speakers.values()].some(({ turns }) => turns > 1);
  const interview = recurring && speakers.size > 1;
  const alone = capitals === 1 && speakers.size === 1;
  copy.forEach(({ reading }, at) => {
    const { label, asks, capital } = reading;
    if (label?.kind === 'q') kinds[at] = 'question';
    else if (label?.kind === 'a') kinds[at] = 'answer';
    else if (label?.kind === 'dash' && dashes > 1 && dashesAsking > 0)
      kinds[at] = asks ? 'question' : 'answer';
    else if (label?.kind === 'speaker') {
      const answers = capital && kinds[at - 1] === 'question';
      if (!answers && !interview && !(capital && (capitals > 1 || alone))) return;
      // A single label in capitals under a headline is a dateline: "ISLAMABAD: The …".
      if (!answers && alone && at > 0 && reading.dateline) return;
      const { turns, asked } = speakers.get(label.name)!;
      kinds[at] = asks || asked * 2 > turns ? 'question' : 'answer';
    } else if (reading.boldQuestion && kinds[at] === undefined) {
      kinds[at] = 'question';
      const next = copy[at + 1]?.reading;
      if (next && !next.label && !next.furniture && !next.boldQuestion) kinds[at + 1] = 'answer';
    }
  });
}

/** Longest line that a single dash makes an item of a list; a longer one is a paragraph or a line of dialogue. */
const LONGEST_DASHED = 80;

/** Numbered paragraphs and bulleted lines. */
function placeItems(copy: readonly Copy[], kinds: Kinds): void {
  let [romans, dashes] = [0, 0];
  for (const { reading } of copy) {
    if (reading.label?.kind === 'roman') romans++;
    else if (reading.label?.kind === 'dash') dashes++;
  }
  copy.forEach(({ reading }, at) => {
    const { label } = reading;
    if (!label || kinds[at]) return;
    if (label.kind === 'number') kinds[at] = 'numbered';
    // A lone "V." may be an initial.
    else if (label.kind === 'roman' && (romans > 1 || label.name.length > 2)) kinds[at] = 'numbered';
    else if (label.kind === 'bullet') kinds[at] = 'list';
    else if (label.kind === 'dash' && (dashes > 1 || reading.length < LONGEST_DASHED)) kinds[at] = 'list';
  });
}

const isCopy = (kind: BlockKind | undefined): boolean =>
  kind === undefined || kind === 'question' || kind === 'answer' || kind === 'numbered' || kind === 'list';

/** Publisher, headline and headings: lines that are no sentences, told apart by what stands around them. */
function placeHeads(copy: readonly Copy[], kinds: Kinds): void {
  // Only lines before the last sentence of running copy can head something.
  let lastBody = copy.length - 1;
  while (lastBody >= 0 && !(isCopy(kinds[lastBody]) && copy[lastBody]!.reading.sentence)) lastBody--;
  let headline = false;
  let body = false;
  for (let at = 0; at < lastBody; at++) {
    if (kinds[at] !== undefined) {
      body ||= isCopy(kinds[at]);
      continue;
    }
    const { reading, spaced } = copy[at]!;
    if (reading.markdownHeading) {
      kinds[at] = headline || body ? 'heading' : 'headline';
      headline = true;
    } else if (body) {
      if (reading.heading && spaced === copy[at + 1]!.spaced) kinds[at] = 'heading';
    } else if (canBeHeadline(copy, at)) {
      if (headline) kinds[at] = 'heading';
      else if (reading.kicker && headlineFollows(copy, kinds, at)) kinds[at] = 'publisher';
      else {
        kinds[at] = 'headline';
        headline = true;
      }
    } else body = true;
  }
}

const canBeHeadline = (copy: readonly Copy[], at: number): boolean => {
  const { headline } = copy[at]!.reading;
  return headline === 'yes' || (headline === 'spaced' && copy[at + 1]!.spaced);
};

/** Whether the next line that is neither furniture nor caption has the shape of a headline. */
function headlineFollows(copy: readonly Copy[], kinds: Readonly<Kinds>, from: number): boolean {
  for (let at = from + 1; at < copy.length - 1; at++) {
    const kind = kinds[at];
    if (kind === undefined) return canBeHeadline(copy, at);
    if (kind !== 'crumb' && kind !== 'date' && kind !== 'separator' && kind !== 'byline') return false;
  }
  return false;
}
