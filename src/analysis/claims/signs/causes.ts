import { FIRM, type ReadSigns, wordAt, wordSet } from './sign';

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
    } else if (CAUSAL_PAIRS.has(`${word}_${wordAt(words, at + 1)}`))
      note('causal', FIRM, 'names a cause', at, at + 1);
    else if (CAUSAL.has(word)) note('causal', FIRM, 'names a cause', at);
  }
};
