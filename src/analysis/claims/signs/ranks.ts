import { FIRM, HALF, isWord, type ReadSigns, wordAt, wordSet } from './sign';

/** Words ending in "est" that rank nothing. */
const NOT_SUPERLATIVE = wordSet(
  `interest request protest forest west test latest contest invest suggest conquest harvest arrest honest modest manifest
  guest quest rest digest priest nest chest crest vest zest jest behest inquest earnest tempest southwest northwest midwest
  reinvest divest attest detest ingest infest molest bequest everest budapest bucharest brest trieste southernwest
  lest pest west best ernest disinterest nearest dishonest immodest`,
);

/** Ranking words that need no "-est". */
const RANKING = wordSet(
  `best worst foremost unprecedented unrivalled unrivaled unparalleled unmatched sole record-breaking`,
);

/** Words that rank what follows them: as much as a superlative, or half as much ("the main exporter", "prime pillars"). */
const CHIEF = wordSet('heavyweight leading dominant predominant foremost');
const LESS_CHIEF = wordSet('main principal chief prime top primary');
/** After these, "prime" and "chief" belong to a title, and "leading" is a verb. */
const NOT_RANKED = wordSet(
  'minister ministers executive executives of to a an the up justice staff diplomat negotiator editor',
);

/** "The first country to …", "the only embassy": they rank before a noun and after an article. */
const ONLY = wordSet('first only last');

/** With these, "the first" is a name or a manner of speaking. */
const NOT_FIRST = wordSet(
  'responders responder lady ladies thing things place step name half amendment aid of and to is was day days night week month year minute hour',
);

const ADJECTIVE_ENDINGS = [
  'ed',
  'ing',
  'ful',
  'ive',
  'al',
  'ous',
  'ant',
  'ent',
  'able',
  'ible',
  'ic',
  'ar',
  'ary',
  'ate',
  'rse',
];

/** "the biggest victim", "most popular", "the first country to", "for the first time", "heavyweight industries". */
export const readRanks: ReadSigns = (words, note) => {
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    const before = wordAt(words, at - 1);
    const after = wordAt(words, at + 1);
    if (isSuperlative(word)) note('superlative', FIRM, 'ranks', at);
    else if (RANKING.has(word) && before !== 'at' && before !== 'do') {
      note('superlative', word === 'best' ? HALF : FIRM, 'ranks', at);
    } else if (word === 'most' && ranks(after)) note('superlative', FIRM, 'ranks', at, at + 1);
    else if (ONLY.has(word) && before === 'the' && isWord(after) && !words.dated(at)) {
      if (NOT_FIRST.has(after)) continue;
      if (after === 'time') {
        if (word === 'first' && wordAt(words, at - 2) === 'for')
          note('superlative', FIRM, 'speaks of a first', at, at + 1);
      } else note('superlative', word === 'last' ? HALF : FIRM, 'ranks', at, at + 1);
    } else if (isWord(after) && !NOT_RANKED.has(after) && !after.endsWith('ly')) {
      if (CHIEF.has(word)) note('superlative', FIRM, 'ranks', at, at + 1);
      else if (LESS_CHIEF.has(word)) note('superlative', HALF, 'ranks', at, at + 1);
    }
  }
};

function isSuperlative(word: string): boolean {
  return word.length > 5 && word.endsWith('est') && !NOT_SUPERLATIVE.has(word) && isWord(word);
}

/** "most important" ranks; "most countries" counts. */
function ranks(word: string): boolean {
  return word.length > 4 && ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending));
}
