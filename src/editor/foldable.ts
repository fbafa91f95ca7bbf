import type { Analysis, Block } from '../analysis/model';

/** Runs of blocks that fold into their first: sections, questions with their answers, quotations over several paragraphs. */
export function foldable({ blocks, quotes }: Analysis): (readonly [first: Block, last: Block])[] {
  const folds: [Block, Block][] = [];
  const upTo = (isHead: (block: Block) => boolean, ends: (block: Block) => boolean): void => {
    let first = -1;
    for (let i = 0; i <= blocks.length; i++) {
      const block = blocks[i];
      if (block && !ends(block)) continue;
      if (first >= 0 && i - 1 > first) folds.push([blocks[first]!, blocks[i - 1]!]);
      first = block && isHead(block) ? i : -1;
    }
  };
  const isHeading = ({ passage }: Block): boolean => passage.kind === 'heading';
  const isQuestion = ({ passage }: Block): boolean => passage.kind === 'question';
  upTo(isHeading, isHeading);
  upTo(isQuestion, (block) => isQuestion(block) || isHeading(block));

  let at = 0;
  for (const { spans } of quotes) {
    const { start } = spans[0]!;
    const { end } = spans.at(-1)!;
    while (at < blocks.length && blocks[at]!.end < start) at++;
    const first = blocks[at];
    if (!first || first.end >= end) continue;
    let last = at;
    while (last + 1 < blocks.length && blocks[last + 1]!.start < end) last++;
    folds.push([first, blocks[last]!]);
  }
  return folds;
}
