import { FIRM, type ReadSigns, type Words, wordAt, wordSet } from './sign';

/** Verbs and nouns of cause. */
const CAUSAL = wordSet(
  `because caused causes causing enabled enables enabling spurred spurs spurring prompted prompts triggered triggers sparked
  forced fuelled fueled hampered crippled provoked thwarted boosted boosts stems stemmed`,
);

/** Causes in two words. */
const CAUSAL_PAIRS = wordSet(
  `due_to led_to leads_to leading_to resulted_in results_in resulting_in result_of owing_to thanks_to contributed_to
  contributes_to shaped_by brought_about blamed_on blamed_for attributed_to caused_by driven_by made_possible
  responsible_for paved_the ushered_in arose_from dependent_on depends_on depend_on reliant_on relies_on rely_on
  `,
);

/** "because of", "led to", "spurred", "as a result". */
export const readCauses: ReadSigns = (words, note) => {
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    if (word === 'result' && wordAt(words, at - 1) === 'a' && wordAt(words, at - 2) === 'as') {
      note('causal', FIRM, 'names a cause', at - 2, at);
    } else if (isDueToDo(words, at)) at += 1;
    else if (CAUSAL_PAIRS.has(`${word}_${wordAt(words, at + 1)}`))
      note('causal', FIRM, 'names a cause', at, at + 1);
    else if (CAUSAL.has(word)) note('causal', FIRM, 'names a cause', at);
  }
};

const BE = wordSet('am are be been being is was were');

/** What people and events are due to do. */
const PLANNED = wordSet(
  `address appear arrive attend be become begin close come deliver end expire face finish give go hear hold host join land launch leave make
  meet open present publish release report resign resume return run sign speak stand start step submit take talk testify travel visit vote`,
);

/** "was due to meet" tells a plan, "was due to rain" a cause. */
function isDueToDo(words: Words, at: number): boolean {
  return (
    words.lower[at] === 'due' &&
    wordAt(words, at + 1) === 'to' &&
    BE.has(wordAt(words, at - 1)) &&
    PLANNED.has(wordAt(words, at + 2))
  );
}
