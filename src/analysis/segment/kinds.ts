import type { BlockKind } from '../model';
import { isCaption } from './caption';
import { isByline, isCrumb, isDate, isNote, isSeparator } from './furniture';
import { type Label, datelineOf, isCapitalLabel, labelOf } from './labels';
import { isHeadlineShaped, isHeadingShaped, isKicker, isSentence } from './shape';

/** A block's text, and whether an empty line (or the text's start) stands before it. */
export interface Copy {
  readonly text: string;
  readonly spaced: boolean;
}

/**
 * The kind of each block: first from its own words, then from its place among the others. The order in which an article is
 * printed decides between lines of one shape: publisher and headline stand before the first sentence of running copy,
 * headings after it.
 */
export function findKinds(copy: readonly Copy[]): BlockKind[] {
  const kinds: (BlockKind | undefined)[] = copy.map(({ text }) => furnitureKind(text));
  const labels = copy.map(({ text }, at) => (kinds[at] ? undefined : labelOf(text)));
  placeTurns(copy, labels, kinds);
  placeItems(copy, labels, kinds);
  placeHeads(copy, kinds);
  return kinds.map((kind) => kind ?? 'paragraph');
}

function furnitureKind(text: string): BlockKind | undefined {
  if (isSeparator(text)) return 'separator';
  if (isCrumb(text)) return 'crumb';
  if (isDate(text)) return 'date';
  if (isByline(text)) return 'byline';
  if (isNote(text)) return 'note';
  if (isCaption(text)) return 'caption';
  return undefined;
}

/** Interviews: blocks labelled "Q:" and "A:", with speakers' names, or with dashes, and questions set in bold. */
function placeTurns(
  copy: readonly Copy[],
  labels: readonly (Label | undefined)[],
  kinds: (BlockKind | undefined)[],
): void {
  const speakers = new Map<string, { turns: number; asked: number }>();
  let [capitals, dashes, dashesAsking] = [0, 0, 0];
  labels.forEach((label, at) => {
    const asks = copy[at]!.text.endsWith('?') ? 1 : 0;
    if (label?.kind === 'speaker') {
      const { turns, asked } = speakers.get(label.name) ?? { turns: 0, asked: 0 };
      speakers.set(label.name, { turns: turns + 1, asked: asked + asks });
      if (isCapitalLabel(copy[at]!.text, label)) capitals++;
    } else if (label?.kind === 'dash') {
      dashes++;
      dashesAsking += asks;
    }
  });
  const recurring = [...speakers.values()].filter(({ turns }) => turns > 1).length;
  const alone = capitals === 1 && speakers.size === 1;
  const interview = recurring > 0 && speakers.size > 1;
  const opening = labels.findIndex((_, at) => kinds[at] === undefined);
  labels.forEach((label, at) => {
    const { text } = copy[at]!;
    if (label?.kind === 'q') kinds[at] = 'question';
    else if (label?.kind === 'a') kinds[at] = 'answer';
    else if (label?.kind === 'dash' && dashes > 1 && dashesAsking > 0)
      kinds[at] = text.endsWith('?') ? 'question' : 'answer';
    else if (label?.kind === 'speaker') {
      const capital = isCapitalLabel(text, label);
      // One label in capitals before the first paragraph under a headline is a dateline: "ISLAMABAD: The …".
      if (alone && at !== opening && datelineOf(text)) return;
      if (!(interview || (capital && (capitals > 1 || alone)))) return;
      if (!interview && !capital) return;
      const { turns, asked } = speakers.get(label.name)!;
      kinds[at] = asked * 2 > turns || text.endsWith('?') ? 'question' : 'answer';
    } else if (kinds[at] === undefined && /^(?:\*\*|__).{1,400}\?(?:\*\*|__)$/su.test(text)) {
      kinds[at] = 'question';
      if (at + 1 < kinds.length && kinds[at + 1] === undefined && !labels[at + 1]) kinds[at + 1] = 'answer';
    }
  });
}

/** Numbered paragraphs and bulleted lines. */
function placeItems(
  copy: readonly Copy[],
  labels: readonly (Label | undefined)[],
  kinds: (BlockKind | undefined)[],
): void {
  const romans = labels.filter((label) => label?.kind === 'roman').length;
  const dashes = labels.filter((label) => label?.kind === 'dash').length;
  labels.forEach((label, at) => {
    if (!label || kinds[at]) return;
    if (label.kind === 'number') kinds[at] = 'numbered';
    // A lone "V." may be an initial.
    else if (label.kind === 'roman' && (romans > 1 || label.name.length > 2)) kinds[at] = 'numbered';
    else if (label.kind === 'bullet' || (label.kind === 'dash' && (dashes > 1 || copy[at]!.text.length < 80)))
      kinds[at] = 'list';
  });
}

/** Publisher, headline and headings: lines that are no sentences, told apart by what stands around them. */
function placeHeads(copy: readonly Copy[], kinds: (BlockKind | undefined)[]): void {
  const isCopy = (kind: BlockKind | undefined): boolean =>
    kind === undefined || kind === 'question' || kind === 'answer' || kind === 'numbered' || kind === 'list';
  /** Where the last sentence of running copy stands; only lines before it can head something. */
  let lastBody = -1;
  for (let at = copy.length - 1; at > 0 && lastBody < 0; at--)
    if (isCopy(kinds[at]) && isSentence(copy[at]!.text)) lastBody = at;
  let headline = false;
  let body = false;
  copy.forEach(({ text, spaced }, at) => {
    if (kinds[at] !== undefined) {
      if (isCopy(kinds[at])) body = true;
      return;
    }
    const next = copy[at + 1];
    if (at >= lastBody || !next) {
      body ||= isSentence(text);
      return;
    }
    if (text.startsWith('#') && /^#{1,6}\s+\S/.test(text)) {
      kinds[at] = headline || body ? 'heading' : 'headline';
      headline = true;
    } else if (body) {
      if (isHeadingShaped(text) && spaced === next.spaced) kinds[at] = 'heading';
    } else if (isHeadlineShaped(text, next.spaced)) {
      if (headline) kinds[at] = 'heading';
      else if (isKicker(text) && headlineFollows(copy, kinds, at)) kinds[at] = 'publisher';
      else {
        kinds[at] = 'headline';
        headline = true;
      }
    } else body = true;
  });
}

/** Whether the next line that is neither furniture nor caption has the shape of a headline. */
function headlineFollows(
  copy: readonly Copy[],
  kinds: readonly (BlockKind | undefined)[],
  from: number,
): boolean {
  for (let at = from + 1; at < copy.length - 1; at++) {
    const kind = kinds[at];
    if (kind === undefined) return isHeadlineShaped(copy[at]!.text, copy[at + 1]!.spaced);
    if (kind !== 'crumb' && kind !== 'date' && kind !== 'separator' && kind !== 'byline') return false;
  }
  return false;
}
