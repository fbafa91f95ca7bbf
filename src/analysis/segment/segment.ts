import type { Block, BlockKind, Passage } from '../model';
import { findKinds } from './kinds';
import { joinWrapped, splitLines } from './lines';
import { createPassage } from './passage';

/**
 * Cuts a text into blocks: one a line, or one a paragraph where the copy is hard-wrapped. White space around a block is
 * outside it. Blocks of `previous` (an earlier version of the text) lend their passages to blocks of the same kind and
 * text; the result is equal to that without `previous`. Linear in the length of the text.
 */
export function segment(text: string, previous: readonly Block[] = []): Block[] {
  const lines = joinWrapped(text, splitLines(text));
  const copy = lines.map(({ start, end, spaced }) => ({ text: text.slice(start, end), spaced }));
  const kinds = findKinds(copy);
  const passages = new PassageStore(previous);
  return lines.map(({ start, end }, at) => ({
    start,
    end,
    passage: passages.get(kinds[at]!, copy[at]!.text),
  }));
}

/** Passages by kind and text. */
class PassageStore {
  readonly #known = new Map<BlockKind, Map<string, Passage>>();

  constructor(blocks: readonly Block[]) {
    for (const { passage } of blocks) this.#of(passage.kind).set(passage.text, passage);
  }

  get(kind: BlockKind, text: string): Passage {
    const known = this.#of(kind);
    const found = known.get(text);
    if (found) return found;
    const passage = createPassage(kind, text);
    known.set(passage.text, passage);
    return passage;
  }

  #of(kind: BlockKind): Map<string, Passage> {
    let known = this.#known.get(kind);
    if (!known) this.#known.set(kind, (known = new Map<string, Passage>()));
    return known;
  }
}
