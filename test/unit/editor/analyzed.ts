import { createAnalyze } from '../../../src/analysis/analyze';
import { models } from '../analysis/models';

/** The analysis that the product makes, with its own models. */
export const analyze = createAnalyze(models);
