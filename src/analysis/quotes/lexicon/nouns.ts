/** Nouns that name an act of speech, thought or intention, in the singular: "his claim that", "criticism of". */
const nouns =
  'accusation advice allegation announcement answer appeal argument assertion assessment assumption assurance attack backing belief call ' +
  'challenge charge claim comment commitment complaint concern conclusion condemnation confidence contention conviction criticism critique ' +
  'decision declaration defence defense demand denial description desire determination disagreement disapproval dislike doubt ' +
  'endorsement estimate expectation explanation fear feeling finding forecast frustration goal guess hope idea insistence intention ' +
  'interpretation invitation justification knowledge lie message mention mocking notion objection observation offer opinion opposition order ' +
  'outrage perception plan platform pledge position praise prediction preference pressure promise proposal prospect push question reaction ' +
  'reason recognition recommendation refusal regret rejection reluctance remark reminder report request resentment response rhetoric rumor rumour ruling ' +
  'scepticism skepticism sense sentiment signal speculation speech stance statement story suggestion support suspicion sympathy talk testimony theory thought ' +
  'threat understanding view vision vow warning willingness wish worry word';

/** People by what they hold: "a supporter of", "critics of". */
const holders =
  'supporter critic opponent advocate backer fan defender proponent foe believer admirer champion ally';

/** Adjectives of attitude behind "be": "confident that", "critical of". */
const adjectives =
  'adamant afraid against angry aware certain clear comfortable committed concerned confident convinced critical determined doubtful eager fearful fond glad grateful happy hopeful hostile ' +
  'interested keen likely open opposed optimistic pessimistic pleased prepared proud ready reluctant sceptical skeptical sorry supportive sure surprised suspicious ' +
  'thankful uncertain unaware uncomfortable undecided unhappy unlikely unsure unwilling upset wary willing worried disappointed frustrated dismissive unclear obvious evident apparent doubtful vocal unapologetic upbeat bullish silent tough';

const singular = new Map<string, string>();
for (const noun of `${nouns} ${holders}`.split(' ')) {
  singular.set(noun, noun);
  singular.set(noun.endsWith('y') && !/[aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`, noun);
}
singular.set('criticisms', 'criticism');

const attitudes = new Set(adjectives.split(' '));

/** The singular of a noun of speech or thought; undefined when the word is none. */
export const cueNoun = (word: string): string | undefined => singular.get(word);

export const isAttitude = (word: string): boolean => attitudes.has(word);
