import { FIRM, type ReadSigns, type Words, wordAt, wordSet } from './sign';

/** Offices that a person or a state may hold. */
const OFFICES = wordSet(
  `president premier chancellor minister ambassador envoy chairman chairwoman chair chairperson director secretary governor
  mayor commissioner spokesman spokeswoman spokesperson consul representative head leader chief king queen emperor
  member members observer co-chair delegate senator lawmaker founder commander general judge member-state deputy
  successor predecessor veteran graduate professor host`,
);

/** Verbs that put someone in an office. */
const APPOINTS = wordSet(
  `is was are were became become becomes appointed named elected served serves serving heads headed chairs chaired leads led
  succeeded succeeds replaced replaces nominated designated been remains holds held`,
);

/** How many words lie at most between the verb and the office: "became the first elected civilian president". */
const REACH = 8;
/** Words that end the path from verb to office: what follows them is another's. */
const ENDS = wordSet(', ; that by with said told to for');

/** "became a founding member", "was appointed ambassador", "headed by a former minister". */
export const readOffices: ReadSigns = (words, note) => {
  let verb = -Infinity;
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    if (APPOINTS.has(word)) verb = at;
    else if (ENDS.has(word)) verb = -Infinity;
    else if (OFFICES.has(word) && at - verb <= REACH && (at > verb + 1 || words.lower[verb] !== 'is')) {
      note('role', FIRM, 'gives a role', at, lastOfTitle(words, at));
      verb = -Infinity;
    }
  }
};

/** In "deputy foreign minister" the title's last word, from its first. */
function lastOfTitle(words: Words, at: number): number {
  if (OFFICES.has(wordAt(words, at + 1))) return at + 1;
  return OFFICES.has(wordAt(words, at + 2)) ? at + 2 : at;
}
