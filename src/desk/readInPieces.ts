import type { Analyze } from '../analysis/analyze';
import type { Analysis } from '../analysis/model';

/** Characters read in one go: some tenths of a second. */
const PIECE = 200_000;

/**
 * Reads a text. One that is long and new is read a piece further each time, and everything else gets its turn in between; what was
 * read of a piece is remembered for the next, so that the whole costs little more than at once. Undefined when it is not wanted any more.
 */
export async function readInPieces(
  analyze: Analyze,
  text: string,
  previous: Analysis | undefined,
  isWanted: () => boolean,
  piece = PIECE,
): Promise<Analysis | undefined> {
  let analysis = previous;
  for (let at = piece; !previous && at < text.length; at += piece) {
    // Whole paragraphs only: half a one would have to be read again.
    analysis = analyze(text.slice(0, text.lastIndexOf('\n', at) + 1), analysis);
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
  }
  return analyze(text, analysis);
}
