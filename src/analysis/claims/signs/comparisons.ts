import { FIRM, HALF, type ReadSigns, wordAt, wordSet } from './sign';

const COMPARATIVES = wordSet(
  `more less fewer greater higher lower larger smaller bigger longer shorter older younger faster slower richer poorer
  stronger weaker cheaper better worse earlier later closer further wider heavier`,
);

/** Verbs and words that compare by themselves. */
const COMPARING = wordSet(
  `twice double doubled doubling triple tripled trebled quadrupled outnumber outnumbers outnumbered exceed exceeds exceeded
  surpass surpasses surpassed outpaced outpaces outperformed overtook overtaken twofold threefold fourfold tenfold
  compared unlike ranks ranked rank halved`,
);

/** Verbs of growth and loss: with a figure they state a change, alone a trend. */
const CHANGE = wordSet(
  `rose rise risen rises rising fell fallen falls falling grew grown grows growing increased increases increasing decreased
  decreases declined declines declining dropped drops plunged soared surged climbed shrank shrunk jumped slumped doubled
  widened narrowed expanded contracted slowed accelerated`,
);

/** What is counted month by month: that it rose or fell is on record, whether the copy gives the figure or not. */
const MEASURES = wordSet(
  `exports imports trade turnover unemployment employment inflation prices wages salaries output production gdp economy
  investment investments population births deaths arrivals sales revenue revenues profits debt deficit surplus emissions
  reserves remittances shipments harvest harvests yields temperatures crime turnout ridership enrolment enrollment`,
);
/** How many words may stand between what is measured and what became of it: "exports to its northern neighbours grew". */
const MEASURED = 6;
/** Fewer words than these, "Trade grows", tell nobody what to look up. */
const TELLING = 5;
/** Words that end the way from the one to the other. */
const ENDS = wordSet(', ; : — -- that which who as while and but');

/** How many words after a comparative "than" may stand: "more foreign students at its universities than". */
const REACH = 6;

/** "larger than", "twice", "exceeds"; "rose", "fell": a change, which a figure makes a claim. */
export const readComparisons: ReadSigns = (words, note) => {
  const tells = words.to - words.from >= TELLING;
  let measured = -Infinity;
  for (let at = words.from; at < words.to; at += 1) {
    const word = words.lower[at]!;
    if (MEASURES.has(word)) measured = at;
    else if (ENDS.has(word)) measured = -Infinity;
    if (COMPARATIVES.has(word) && comparesWith(words.lower, at, Math.min(words.to, at + REACH))) {
      note('comparison', FIRM, 'compares', at);
    } else if (COMPARING.has(word) && !(word === 'double' && wordAt(words, at + 1) === 'standards')) {
      note('comparison', FIRM, 'compares', at);
    } else if (CHANGE.has(word))
      note('statistic', tells && at - measured <= MEASURED ? FIRM : HALF, 'states a change', at);
  }
};

/** Does "than" follow, and not to bound a number ("more than 200"), or to heighten ("more than ever")? */
function comparesWith(lower: readonly string[], at: number, last: number): boolean {
  for (let i = at + 1; i < last; i += 1) {
    if (lower[i] !== 'than') continue;
    const next = lower[i + 1] ?? '';
    if (i > at + 1) return true;
    return !(isFigureLike(next) || next === 'ever' || next === 'just' || next === 'a');
  }
  return false;
}

function isFigureLike(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || '$€£¥₩'.includes(word);
}
