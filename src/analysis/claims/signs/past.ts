import { FIRM, HALF, type ReadSigns, wordAt, wordSet } from './sign';

/** Things that happened once; alone they suggest history, with a date they are. */
const EVENTS = wordSet(
  `founded established created inaugurated opened occupied annexed invaded collapsed liberated dissolved abolished
  formed launched born died killed perished massacred assassinated overthrown overthrew deposed seceded reunified unified
  partitioned colonised colonized conquered defeated surrendered declared proclaimed inherited emerged
  restored destroyed devastated ravaged rebuilt resisted exiled deported expelled elected toppled recognised recognized
  severed resumed joined became ceded exploded erupted`,
);

/** Counts of years since something: each stands on a founding date. */
const JUBILEES = wordSet(
  'anniversary anniversaries jubilee centenary bicentenary centennial bicentennial sesquicentennial',
);

/** Anniversaries that have a name for their number. */
const NAMED = wordSet(
  'silver golden diamond ruby platinum tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth',
);
/** "25th anniversary", "silver jubilee": stands on a founding date, whatever is hoped of the day. */
const COUNTED = 1.5;

/** Names of times. A claim that leans on them is about the past. */
const ERAS = wordSet(
  `independence war wars revolution soviet ussr colonial empire
  medieval ancient prewar post-war postwar wartime genocide holocaust armistice reunification partition coup uprising
  famine dynasty historically`,
);

/** "the 25th anniversary", "was annexed", "the Soviet period". */
export const readPast: ReadSigns = (words, note) => {
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    if (JUBILEES.has(word)) {
      const before = wordAt(words, at - 1);
      const counted = (before >= '0' && before < ':') || NAMED.has(before);
      note('history', counted ? COUNTED : FIRM, 'counts years since an event', counted ? at - 1 : at, at);
    } else if (ERAS.has(word) || EVENTS.has(word)) note('history', HALF, 'tells history', at);
  }
};
