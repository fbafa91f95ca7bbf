import { FIRM, HALF, type ReadSigns, wordAt, wordSet } from './sign';

/** Words of place. */
const GEOGRAPHY = wordSet(
  `border borders bordered bordering landlocked located situated lies neighbours neighbors neighbouring neighboring
  straddles straddling adjoins adjoining latitude longitude peninsula archipelago coastline upstream downstream
  mountainous hectares connecting connects linking links`,
);

/** Words of place in two. */
const GEOGRAPHY_PAIRS = wordSet(
  `capital_of north_of south_of east_of west_of coast_of heart_of shores_of mouth_of stretches_from stretches_across
  covers_an area_of home_to population_of flows_through flows_into`,
);

/** "a landlocked country bordered by", "capital of", "situated in". */
export const readPlaces: ReadSigns = (words, note) => {
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    if (GEOGRAPHY_PAIRS.has(`${word}_${wordAt(words, at + 1)}`))
      note('geography', HALF, 'says where', at, at + 1);
    else if (GEOGRAPHY.has(word)) {
      note('geography', word === 'landlocked' || word.startsWith('border') ? FIRM : HALF, 'says where', at);
    }
  }
};
