/** Words for sources. All lower case. */

import { wordSet } from './signs/sign';

/** Words of sources that are records: what "according to" them is said, is cited. */
export const RECORDS = wordSet(
  `census report reports survey data figures statistics study yearbook index poll almanac communique communiqué statement
  treaty agreement document documents ranking database records filing transcript archive archives encyclopedia bulletin
  review paper constitution law charter resolution`,
);

/** Sources that name nobody. */
export const NOBODY = wordSet(
  `sources source observers analysts critics experts some many people reports rumours rumors insiders others
  historians commentators skeptics sceptics media`,
);
