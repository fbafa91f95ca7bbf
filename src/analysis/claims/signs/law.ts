import { FIRM, type ReadSigns, type Words, wordAt, wordSet } from './sign';

/** Words for binding texts and the bodies that make them. */
const LEGAL_NOUNS = wordSet(
  `treaty treaties agreement agreements accord accords convention conventions protocol pact pacts law laws legislation
  constitution resolution resolutions sanctions sanction embargo court tribunal statute charter memorandum decree
  ceasefire truce armistice extradition verdict clause ratification mandate visa visas tariff tariffs directive`,
);

/** Legal states in two words. */
const LEGAL_PAIRS = wordSet(
  'diplomatic_relations diplomatic_ties official_language official_languages free_trade',
);

/** What is done with such texts; with a legal noun near, it is a claim of law. */
const LEGAL_VERBS = wordSet(
  `signed sign signs ratified ratifies ratify acceded accede joined violated violates violate violating violation breached breaches
  breach prohibits prohibited prohibit bans banned requires required obliges obliged entitles guarantees guaranteed adopted
  imposed imposes lifted concluded has have had withdrew withdrawn suspended abrogated repealed enacted entered enters passed
  ruled upheld struck bars barred allows allowed forbids forbade grants granted expired expires bound binds binding signatory
  negotiated initialled initialed extended came declares declared stipulates provides protects established restored severed`,
);

/** Law in one word. */
const LEGAL_ALONE = wordSet(
  `ratified acceded convicted sentenced acquitted indicted unconstitutional outlawed criminalised criminalized legalised
  legalized signatory signatories extradited illegal illegally unlawful unlawfully banned`,
);

/** What ties a state to a body or a text: "is not a member of the bloc", "belongs to the euro area". */
const MEMBERSHIPS = wordSet(
  `member_of members_of belongs_to belong_to belonged_to party_to parties_to signatory_to signatories_to accession_to
  membership_in membership_of`,
);

/** What states belong to. */
const BODIES = wordSet(
  `union eu un nato bloc alliance league area zone eurozone schengen council organization organisation commonwealth community
  oecd wto asean mercosur brics g7 g20 opec osce federation association court bank fund`,
);

/** How many words after "member of" may stand before the body: "a member of the North Atlantic Treaty Organization". */
const NEAR = 6;
/** Who belongs to what can be looked up, however plainly it is told. */
const MEMBERSHIP = 1.5;

/** How many words lie at most between a legal noun and the verb that makes it an assertion. */
const REACH = 8;

/** "signed the treaty", "has free trade agreements", "the law requires", "ratified". */
export const readLaw: ReadSigns = (words, note) => {
  let verb = -Infinity;
  let noun = -Infinity;
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    if (MEMBERSHIPS.has(`${word}_${wordAt(words, at + 1)}`) && namesBody(words, at + 2))
      note('legal', MEMBERSHIP, 'tells who belongs to what', at, at + 1);
    if (LEGAL_ALONE.has(word)) note('legal', FIRM, 'states a legal fact', at);
    else if (LEGAL_NOUNS.has(word) || LEGAL_PAIRS.has(`${word}_${wordAt(words, at + 1)}`)) {
      noun = at;
      if (at - verb > REACH) continue;
      note('legal', FIRM, 'states a legal fact', at, LEGAL_NOUNS.has(word) ? at : at + 1);
      verb = -Infinity;
    } else if (LEGAL_VERBS.has(word)) {
      verb = at;
      if (at - noun > REACH) continue;
      note('legal', FIRM, 'states a legal fact', noun);
      noun = -Infinity;
    }
  }
};

function namesBody(words: Words, from: number): boolean {
  for (let at = from; at < from + NEAR; at += 1) {
    const word = wordAt(words, at);
    if (BODIES.has(word) || LEGAL_NOUNS.has(word)) return true;
  }
  return false;
}
