import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareFacts } from '../../../src/ledger/facts';
import { wordsOf } from '../../../src/ledger/words';

/** The wording before and after, and the facts that changed, as "before>after". */
const MATERIAL: readonly [string, string, string, string][] = [
  ['a number', 'Trade rose 40 percent.', 'Trade rose 45 percent.', '40>45'],
  ['a number in letters', 'It has two embassies.', 'It has three embassies.', 'two>three'],
  ['a scale', 'worth $5 million', 'worth $5 billion', 'million>billion'],
  ['a currency', 'worth $5 million', 'worth €5 million', '$>€'],
  ['a sign', 'growth of 3 percent', 'growth of -3 percent', '3>-3'],
  ['a unit', 'rose 3 percent', 'rose 3 percentage points', 'percent>percentage, >points'],
  ['a year', 'founded in 1991', 'founded in 1992', '1991>1992'],
  ['a month', 'on Feb. 6', 'on March 6', 'Feb>March'],
  ['which year', 'since last year', 'since next year', 'last>next'],
  ['a name', 'talks with Popkov', 'talks with Petrov', 'Popkov>Petrov'],
  ['a name at the head', 'Minsk agreed.', 'Moscow agreed.', 'Minsk>Moscow'],
  ['a letter of a name', 'Iran signed.', 'Iraq signed.', 'Iran>Iraq'],
  ['a part of a name', 'Kim Jong-un spoke.', 'Kim Jong-il spoke.', 'un>il'],
  ['an acronym made a word', 'He told US officials', 'He told us officials', 'US>us'],
  ['a name in another script', 'signed by 김', 'signed by 이', '김>이'],
  ['names exchanged', 'Popkov told Lee', 'Lee told Popkov', 'Popkov>, >Popkov'],
  ['a negation put in', 'It is a party.', 'It is not a party.', '>not'],
  ['a negation contracted', 'It did sign.', "It didn't sign.", ">n't"],
  ['a negation taken out', 'He never signed.', 'He signed.', 'never>'],
  ['a prefix that denies', 'a binding treaty', 'a nonbinding treaty', 'binding>nonbinding'],
  ['the way it went', 'Exports rose.', 'Exports fell.', 'rose>fell'],
  ['a word in quotation marks', 'He called it “a trap”.', 'He called it “a trick”.', 'trap>trick'],
  ['quotation marks put in', 'He called it a trap.', 'He called it “a trap”.', 'a>a, trap>trap'],
  ['quotation marks taken away', 'It is a ‘silver’ jubilee', 'It is a silver jubilee', 'silver>silver'],
  ['the day of a date set otherwise', 'on 5 January 1990', 'on January 6, 1990', '5>, >6'],
  ['the year of a date set otherwise', 'on 5 January 1990', 'on Jan. 5, 1991', '5>, 1990>5, >1991'],
  ['the month of a date set otherwise', 'on 5 June 1990', 'on July 5, 1990', '>July, June>'],
  ['a year that a date had not', 'on 5 January', 'on January 5, 1990', '5>, >5, >1990'],
  ['one of two dates, the other set otherwise', 'from 5 May to 6 June', 'from May 5 to June 7', '6>, >7'],
  ['days exchanged between dates', 'from 5 May to 6 June', 'from May 6 to June 5', '5>, >5'],
  ['the last day of a summit', 'on Sept. 5-17, 1978', 'on 5-18 September 1978', 'Sept>, 17>18, >September'],
  ['two days made a stretch of days', 'on 5 and 8 May', 'on May 5-8', '>May, May>'],
  ['a decimal point made a comma', 'rose 1.5 percent', 'rose 1,5 percent', '1.5>1,5'],
  ['a decimal comma left out', 'rose 1,5 percent', 'rose 15 percent', '1,5>15'],
  ['a thousand made one with three decimals', '1,000 people', '1.000 people', '1,000>1.000'],
  ['a group of digits', '12 500 people', '12 600 people', '12 500>12 600'],
  ['a group of digits more', '12 500 people', '12 500 000 people', '12 500>12 500 000'],
  ['the sum of money set otherwise', '$3 billion', '4 billion dollars', '$>4, 3>, >dollars'],
  ['the scale of money set otherwise', '$3bn', '3 million dollars', '$>, bn>million, >dollars'],
  ['whose dollars', 'worth $3 billion', 'worth HK$3 billion', '>HK'],
];

const COSMETIC: readonly [string, string, string][] = [
  ['nothing', 'Trade rose 40 percent.', 'Trade rose 40 percent.'],
  ['quotation marks of another style', 'He said “it isn’t so”.', 'He said "it isn\'t so".'],
  ['angle marks with spaces', 'He said “une union”.', 'He said « une union ».'],
  ['a dash', 'Minsk -- the capital -- agreed', 'Minsk—the capital—agreed'],
  ['spaces and line breaks', 'rose 40 percent in 2016', 'rose 40\u00a0percent\nin  2016'],
  ['ligatures', 'the first official figures', 'the ﬁrst oﬃcial ﬁgures'],
  ['a soft hyphen', 'established relations', 'estab\u00adlished relations'],
  ['composed accents', 'signed in Bogotá', 'signed in Bogota\u0301'],
  ['a capital at the head', 'the ministry agreed', 'The ministry agreed'],
  ['a slip in an ordinary word', 'negotiations were dificult', 'negotiations were difficult'],
  ['a slip in a number', 'about five milion people', 'about five million people'],
  ['other words', 'the envoy stressed that 40 firms came', 'the envoy said 40 firms came'],
  ['a percent sign', 'rose 40 percent', 'rose 40%'],
  ['two words for one', 'rose 40 percent', 'rose 40 per cent'],
  ['digits for letters', 'forty firms', '40 firms'],
  ['a month in full', 'on Feb. 6', 'on February 6'],
  ['thousands', '12,500 people', '12500 people'],
  ['an acronym with points', 'the U.S. envoy', 'the US envoy'],
  ['a contraction', 'it isn’t a party', 'it is not a party'],
  ['a possessive', 'the ministry of Belarus', 'the ministry of Belarus’s'],
  ['a hyphen', 'Kim Jong-un spoke', 'Kim Jong Un spoke'],
  ['marks', 'Trade rose, he said', 'Trade rose; he said'],
  ['a date in the order of another country', 'on 5 January 1990', 'on January 5, 1990'],
  ['a date in another order, and its month cut short', 'on 5 January 1990', 'on Jan. 5, 1990'],
  ['a date of two words in another order', 'on 5 January in Minsk', 'on January 5 in Minsk'],
  ['a date with an ordinal', 'on the 5th of January 1990', 'on January 5, 1990'],
  ['the days of a summit', 'from Sept. 5-17, 1978', 'from 5 to 17 September 1978'],
  ['a date wrapped', 'on January 5, 1990', 'on 5\nJanuary\n1990'],
  ['a weekday cut short', 'on Monday, Jan. 5', 'on Mon., January 5'],
  ['an ordinal in digits', 'the third summit', 'the 3rd summit'],
  ['thousands with spaces', '12,500 people', '12 500 people'],
  ['thousands with thin spaces', '1,012,500 people', '1\u2009012\u2009500 people'],
  ['thousands with no-break spaces', '12500 people', '12\u00a0500 people'],
  ['thousands with narrow spaces', '12,500.5 tons', '12\u202f500.5 tons'],
  ['thousands with apostrophes', '12,500 francs', '12’500 francs'],
  ['lakhs', '12,34,567 people', '1,234,567 people'],
  ['a unit joined to its number', '5 km away', '5km away'],
  ['a scale cut short', 'worth €3 billion', 'worth €3bn'],
  ['millions cut short', 'worth £3 million', 'worth £3m'],
  ['a currency in letters', 'worth $3 billion', 'worth 3 billion dollars'],
  ['the currency of a country', 'worth US$3 million', 'worth 3 million U.S. dollars'],
  ['two sentences for one', 'Trade rose 3 percent; it fell in May', 'Trade rose 3 percent. It fell in May'],
];

describe('A change is material when it touches', () => {
  for (const [what, before, after, facts] of MATERIAL)
    it(what, () => {
      const change = compareFacts(before, after);
      assert.equal(change.facts.map((fact) => `${fact.before}>${fact.after}`).join(', '), facts);
      assert.ok(change.isMaterial);
    });
});

describe('A change is not material when it is', () => {
  for (const [what, before, after] of COSMETIC)
    it(what, () => {
      assert.deepEqual(compareFacts(before, after).facts, []);
    });
});

describe('Of a claim that gives someone a role, a change is material when it touches', () => {
  for (const [what, before, after, facts] of [
    ['the office', 'She became president in 1998.', 'She became king in 1998.', 'president>king'],
    ['its rank', 'He was named minister.', 'He was named deputy minister.', '>deputy'],
    ['its portfolio', 'He was foreign minister then.', 'He was finance minister then.', 'foreign>finance'],
    ['a further office', 'He was named ambassador.', 'He was named ambassador and consul.', '>consul'],
    ['a name that is an office elsewhere', 'Ms King was named judge.', 'Ms Kin was named judge.', 'King>Kin'],
    ['the office in a quotation', 'He “became president”.', 'He “became king”.', 'president>king'],
  ] as const)
    it(what, () => {
      const change = compareFacts(before, after, { givesRole: true });
      assert.equal(change.facts.map((fact) => `${fact.before}>${fact.after}`).join(', '), facts);
    });

  for (const [what, before, after] of [
    ['a slip in the office', 'He was named minster.', 'He was named minister.'],
    ['another form of the same office', 'She was elected chairman.', 'She was elected chairwoman.'],
    ['other words', 'He was eventually named minister.', 'He was finally named minister.'],
  ] as const)
    it(`but not ${what}`, () => assert.deepEqual(compareFacts(before, after, { givesRole: true }).facts, []));

  it('while elsewhere an office is one word among others for someone who is known', () => {
    assert.deepEqual(compareFacts('the envoy said so', 'the ambassador said so').facts, []);
  });
});

describe('A comparison', () => {
  it('tells the words that went and came', () => {
    assert.deepEqual(compareFacts('Trade rose 40 percent in May.', 'Trade rose 45 percent in May.').diff, [
      { change: 'same', text: 'Trade rose ' },
      { change: 'removed', text: '40 ' },
      { change: 'added', text: '45 ' },
      { change: 'same', text: 'percent in May.' },
    ]);
  });

  it('knows that words lie within a quotation that was opened before them', () => {
    const [before, after] = ['it works well', 'it works nicely'];
    assert.ok(!compareFacts(before, after).isMaterial);
    assert.ok(compareFacts(before, after, { before: '“', after: '"' }).isMaterial);
    assert.ok(compareFacts(before, before, { before: '“' }).isMaterial, 'and when the marks were taken away');
  });

  it('puts both wordings together again, whatever they are', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { diff } = compareFacts(before, after);
        const added = diff.filter(({ change }) => change !== 'removed').map(({ text }) => text);
        if (wordsOf(after).length && wordsOf(before).length) assert.equal(added.join(''), after);
      }),
      { numRuns: 500 },
    );
  });

  it('is quick for the longest claim that anyone selects', () => {
    const start = performance.now();
    compareFacts('Trade with Korea rose 40 percent. '.repeat(5000), 'Korea sold 3 tons. '.repeat(5000));
    assert.ok(performance.now() - start < 3000);
  });
});
