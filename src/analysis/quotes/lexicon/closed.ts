/** What a word of a closed class can do in a clause. Words of several uses are listed by the use that bounds phrases best. */
export type ClosedClass =
  | 'determiner'
  | 'possessive'
  | 'subject'
  | 'object'
  | 'pronoun'
  | 'relative'
  | 'that'
  | 'question'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'subordinator'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'time';

const classes: Record<ClosedClass, string> = {
  determiner:
    'the a an this these those some any no every each all both either neither another such several many few most more much other others half enough one two three four five six seven eight nine ten dozens hundreds thousands',
  possessive: 'my your his her its our their whose',
  subject: 'i he she we they',
  object: 'me him us them himself herself itself themselves myself ourselves yourself',
  pronoun:
    'it you there everyone anyone someone nobody everybody somebody nothing something anything everything',
  relative: 'who which',
  that: 'that',
  question: 'what how why whether where whom',
  preposition:
    'of in on at for from with by about against into over under between among through during before after since until without within toward towards across behind beyond near around along like per via despite upon off out up down regarding concerning including than ahead amid atop besides following throughout onto',
  to: 'to',
  coordinator: 'and or but nor yet &',
  subordinator: 'because if when while as although though unless whenever wherever so lest',
  be: "is are was were be been being am 's 're 'm isn't aren't wasn't weren't ain't",
  have: "has have had having 've hasn't haven't hadn't",
  do: "do does did doesn't don't didn't",
  modal:
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mightn't mustn't shouldn't ca wo",
  not: "not n't never",
  adverb:
    'also now then still just even only already again ever always often soon later earlier once twice further instead rather quite very too here however therefore thus perhaps maybe meanwhile moreover nonetheless nevertheless otherwise indeed anyway altogether almost long ago once back first last-minute too far forth afterward afterwards',
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight',
};

const byWord = new Map<string, ClosedClass>();
for (const [name, words] of Object.entries(classes) as [ClosedClass, string][])
  for (const word of words.split(' ')) if (!byWord.has(word)) byWord.set(word, name);

/** Words in -ly that are not adverbs. */
const notAdverbs = new Set(
  'family ally rally early daily weekly only reply supply apply rely assembly likely unlikely friendly elderly monthly july italy costly deadly lonely ugly holy bully fly multiply imply comply'.split(
    ' ',
  ),
);

/** The class of a word in lower case, straight apostrophes; undefined for nouns, verbs, adjectives and names. */
export function closedClass(word: string): ClosedClass | undefined {
  return (
    byWord.get(word) ??
    (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word) ? 'adverb' : undefined)
  );
}
