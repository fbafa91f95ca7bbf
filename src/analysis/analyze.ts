import type { Analysis } from './model';
import { createFindClaims } from './claims/claims';
import { createWorthiness } from './claims/worthiness';
import { createWithoutCommonWords } from './entities/commonWords';
import { createWithDefinedAcronyms } from './entities/definedAcronyms';
import { createRecognizer } from './entities/recognize';
import { createResolve } from './entities/resolve';
import { findFigures } from './figures/figures';
import { findQuotes } from './quotes/quotes';
import { segment } from './segment/segment';

/**
 * The bytes of the trained models, as built into the package. Where they come from is the caller's business: a file,
 * a workspace file system, a test's fixture.
 */
export interface Models {
  readonly entities: Uint8Array;
  readonly worthiness: Uint8Array;
}

/**
 * Reads a text. `previous` is the analysis of an earlier version: blocks that are the same in both are not worked
 * through again. The result does not depend on it.
 */
export type Analyze = (text: string, previous?: Analysis) => Analysis;

/**
 * The pipeline: segment, recognise, resolve, find quotes, find claims. Each stage is a pure function of the stages
 * before it, and remembers its own work by passage (see {@link segment}).
 *
 * @throws RangeError when a model is damaged or of another version.
 */
export function createAnalyze(models: Models): Analyze {
  const recognize = createRecognizer(models.entities);
  const withoutCommonWords = createWithoutCommonWords();
  const withDefinedAcronyms = createWithDefinedAcronyms();
  const resolve = createResolve();
  const findClaims = createFindClaims(createWorthiness(models.worthiness));
  return (text, previous) => {
    const blocks = segment(text, previous?.blocks);
    const mentions = withDefinedAcronyms(blocks, withoutCommonWords(blocks, recognize(blocks)));
    const figures = findFigures(blocks);
    const entities = resolve(blocks, mentions);
    const quotes = findQuotes(blocks, entities);
    const claims = findClaims(blocks, entities, quotes);
    return { text, blocks, entities, figures, quotes, claims, findings: [] };
  };
}
