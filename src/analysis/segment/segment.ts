import type { Block, BlockKind, Passage } from '../model';
import { findKinds } from './kinds';
import { joinWrapped, splitLines } from './lines';
import { createPassage } from './passage';
import { type Reading, read } from './reading';

/**
 * Cuts a text into blocks: one a line, or one a paragraph where the copy is hard-wrapped. White space around a block is
 * outside it. Blocks of `previous` (an earlier version of the text) lend their passages to blocks of the same kind and
 * text; the result is equal to that without `previous`. Linear in the length of the text.
 */
export function segment(text: string, previous: readonly Block[] = []): Block[] {
  const known = new Map<string, Known>();
  for (const { passage } of previous) remember(known, passage);
  const lines = joinWrapped(text, splitLines(text));
  const found = lines.map(({ start, end }) => lookUp(known, text.slice(start, end)));
  const kinds = findKinds(lines.map(({ spaced }, at) => ({ spaced, reading: found[at]!.reading })));
  return lines.map(({ start, end }, at) => ({ start, end, passage: passageOf(found[at]!, kinds[at]!) }));
}

/** What is known of a block's text: its reading, and its passages, which are one as long as its kind does not change. */
interface Known {
  readonly text: string;
  readonly reading: Reading;
  readonly passages: Passage[];
}

const readings = new WeakMap<Passage, Reading>();

function remember(known: Map<string, Known>, passage: Passage): void {
  const entry = known.get(passage.text);
  if (!entry) {
    const reading = readings.get(passage) ?? read(passage.text);
    known.set(passage.text, { text: passage.text, reading, passages: [passage] });
  } else if (!entry.passages.some(({ kind }) => kind === passage.kind)) entry.passages.push(passage);
}

function lookUp(known: Map<string, Known>, text: string): Known {
  let entry = known.get(text);
  if (!entry) known.set(text, (entry = { text, reading: read(text), passages: [] }));
  return entry;
}

function passageOf({ text, reading, passages }: Known, kind: BlockKind): Passage {
  for (const passage of passages) if (passage.kind === kind) return passage;
  const passage = createPassage(kind, text);
  readings.set(passage, reading);
  passages.push(passage);
  return passage;
}
