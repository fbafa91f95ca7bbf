import type { Analysis, Block, BlockKind } from '../analysis/model';
import { headsSection } from './section';

/** Two blocks of which the first stays in view when all down to the second is folded away. */
export type Fold = readonly [first: Block, last: Block];

/** What folds: sections, questions with their answers, quotations over several paragraphs. */
export function foldable({ blocks, quotes }: Analysis): Fold[] {
  const isQuestion = ({ passage }: Block): boolean => passage.kind === 'question';
  return [
    ...runs(blocks, headsSection, headsSection),
    ...runs(blocks, isQuestion, (block) => !ANSWERING.has(block.passage.kind) || headsSection(block)),
    ...quotations(blocks, quotes),
  ];
}

/** What may stand in an answer; its captions belong to the page. */
const ANSWERING: ReadonlySet<BlockKind> = new Set(['answer', 'paragraph', 'numbered', 'list', 'caption']);

/** What the page has set below the copy: it stays in view when the last section is folded. */
const TRAILING: ReadonlySet<BlockKind> = new Set(['byline', 'caption', 'crumb', 'date', 'note', 'separator']);

/** Each block that is a head, with those that follow it up to one that ends the run. */
function runs(
  blocks: readonly Block[],
  isHead: (block: Block) => boolean,
  ends: (block: Block) => boolean,
): Fold[] {
  const found: Fold[] = [];
  for (let i = 0; i < blocks.length;) {
    const first = i++;
    if (!isHead(blocks[first]!)) continue;
    while (i < blocks.length && !ends(blocks[i]!)) i++;
    let last = i - 1;
    while (last > first && TRAILING.has(blocks[last]!.passage.kind)) last--;
    if (last > first) found.push([blocks[first]!, blocks[last]!]);
  }
  return found;
}

function quotations(blocks: readonly Block[], quotes: Analysis['quotes']): Fold[] {
  const found: Fold[] = [];
  let at = 0;
  for (const { spans } of quotes) {
    const { start } = spans[0]!;
    const { end } = spans.at(-1)!;
    while (at < blocks.length && blocks[at]!.end < start) at++;
    const first = blocks[at];
    if (!first || first.end >= end) continue;
    let last = at;
    while (last + 1 < blocks.length && blocks[last + 1]!.start < end) last++;
    found.push([first, blocks[last]!]);
  }
  return found;
}
