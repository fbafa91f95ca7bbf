import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimKind } from '../../../src/analysis/model';
import { segment } from '../../../src/analysis/segment/segment';
import { claimsOf, entity, quote, wordsOf } from './copy';

describe('What a fact-checker marks', () => {
  const rows: readonly (readonly [ClaimKind, string, string])[] = [
    [
      'statistic',
      'Nearly 40 percent of people work in state-owned companies.',
      'states a share: “Nearly 40 percent”',
    ],
    ['statistic', 'There are some 200 Belarusians in Korea.', 'counts: “some 200”'],
    ['statistic', 'Most of the grain leaves through one port.', 'states a share: “Most of”'],
    ['money', 'The repairs cost more than $22 billion.', 'names a sum: “more than $22 billion”'],
    ['date', 'The joint center has been operating since 2014.', 'dates an event: “2014”'],
    ['history', 'The republic was annexed after the war.', 'tells history: “annexed”'],
    ['history', 'The 25th anniversary falls in spring.', 'counts years since an event: “25th anniversary”'],
    ['superlative', 'Belarus became the biggest victim of the disaster.', 'ranks: “biggest”'],
    ['superlative', 'Iceland was the first country to recognise the new state.', 'ranks: “first country”'],
    ['comparison', 'Its army is smaller than the police of a large city.', 'compares: “smaller”'],
    ['causal', 'The lack of resources has spurred them to excel.', 'names a cause: “spurred”'],
    ['causal', 'The delay was due to rain.', 'names a cause: “due to”'],
    ['causal', 'The flights ended as a result of the quarrel.', 'names a cause: “as a result”'],
    ['legal', 'The two states have free trade agreements.', 'states a legal fact: “free trade”'],
    ['legal', 'The law requires a local partner.', 'states a legal fact: “law”'],
    ['role', 'She was appointed deputy foreign minister.', 'gives a role: “deputy foreign minister”'],
    ['geography', 'The republic is landlocked.', 'says where: “landlocked”'],
    ['statistic', 'Turkish exports to Denmark grew.', 'states a change: “grew”'],
    ['legal', 'Norway belongs to the Schengen area.', 'tells who belongs to what: “belongs to”'],
  ];
  for (const [kind, text, reason] of rows) {
    it(`${kind}: ${text}`, () => {
      const [claim, ...more] = claimsOf({ text });
      assert.equal(more.length, 0);
      assert.equal(claim?.kinds[0], kind);
      assert.equal(claim.reason, reason);
      assert.equal(claim.sourcing, 'unsourced');
    });
  }

  it('tells the most concrete kind first', () => {
    const [claim] = claimsOf({
      text: 'The war of 1914-18 cost the country $3 billion and 40 percent of its industry.',
    });
    assert.deepEqual(claim?.kinds, ['money', 'statistic', 'date', 'history']);
  });

  it('names its evidence, in order and apart', () => {
    const text = 'The treaty was signed in 1959 by 12 states.';
    const [claim] = claimsOf({ text });
    assert.deepEqual(
      claim?.evidence.map((span) => wordsOf(text, span)),
      ['treaty', '1959', '12'],
    );
  });
});

describe('A claim that the text itself sources', () => {
  it('ends with its source, whose own figures are no claim', () => {
    const text = 'The treaty was signed in 1955 (source: UN Treaty Series, vol. 217). Envoys came.';
    const claims = claimsOf({ text });
    assert.deepEqual(
      claims.map((claim) => [claim.sourcing, wordsOf(text, claim)]),
      [['cited', 'The treaty was signed in 1955 (source: UN Treaty Series, vol. 217).']],
    );
  });

  it('says so where the desk has marked it as checked', () => {
    const [claim] = claimsOf({ text: 'Its population is 9.7 million CQ.' });
    assert.deepEqual([claim?.sourcing, claim?.reason], ['cited', 'is marked as checked: “CQ”']);
  });
});

describe('What a fact-checker passes over', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['opinion', 'Relations have never been a source of such joy, and the future looks bright.'],
    ['a hope', 'The two sides should sign an agreement.'],
    ['a question', 'Did more than 2,000 people come in 2014?'],
    ['what the two countries are', 'The two countries are close partners.'],
    ['one among many', 'Peace is one of our aims.'],
    ['a saying', 'The future belongs to the young.'],
    ['a plan', 'The envoy was due to meet his host.'],
    ['manners', 'The delegates filed in and sat down.'],
    ['a dateline’s day', 'MINSK, Feb. 6 (Yonhap) -- The delegates filed in and sat down.'],
    ['an age alone', 'Ida Lund, 43, likes to sing.'],
    ['boilerplate', 'Reporting by a team of 12 in Geneva.'],
    ['the number of an article', 'The envoys talked about Article 4(2), paragraph 7 and page 212.'],
    ['a footnote', '[1] UN Comtrade, 2020.'],
    ['an editor’s note', '-- Ed. A previous version gave 11 percent.'],
  ];
  for (const [what, text] of rows) it(what, () => assert.deepEqual(claimsOf({ text }), []));

  it('a publisher’s line, a byline, a date, a crumb, a credit and an editor’s note', () => {
    const article = [
      'The Norden Gazette',
      '',
      'Envoys talk',
      '',
      'By Ida Lund',
      '',
      'Published : Feb. 6, 2017 - 18:07',
      '',
      '    • Link copied',
      '',
      'The envoys talked about fish and about the weather in the long northern winter.',
      '',
      'The harbor of Norden (Ida Lund/The 1842 Gazette) The harbor of Norden (Ida Lund/The 1842 Gazette)',
      '',
      'An earlier version of this article gave the year as 1842, which was corrected online. -- Ed.',
    ].join('\n');
    assert.deepEqual(claimsOf({ text: article }), []);
  });

  it('the second printing of a doubled caption', () => {
    const caption = 'The lighthouse, built in 1842, was destroyed in 1943 (Ida Lund)';
    const text = `A first line of running copy stands here, long enough to be one.\n\n${caption} ${caption}`;
    const claims = claimsOf({ text });
    assert.equal(claims.length, 1);
    assert.equal(wordsOf(text, claims[0]!), 'The lighthouse, built in 1842, was destroyed in 1943');
  });

  it('when, and in what office, someone spoke', () => {
    const text = 'President Lund told the assembly on Monday that the talks were good.';
    const said = quote(text, { words: 'the talks were good', by: 'President Lund', cue: 'told' });
    assert.deepEqual(claimsOf({ text, quotes: [said] }), []);
  });
});

describe('What a sentence tells of its speaker by the way', () => {
  const text = 'Arslan, who became foreign minister in January, said the row had cost 200 million euros.';
  const said = quote(text, {
    words: 'the row had cost 200 million euros',
    by: 'Arslan, who became foreign minister in January',
    cue: 'said',
    speaker: 'e1',
  });
  const arslan = entity(text, 'e1', 'person', 'Arslan');

  it('is the paper’s own claim, beside the speaker’s', () =>
    assert.deepEqual(
      claimsOf({ text, quotes: [said], entities: [arslan] }).map((claim) => [
        claim.sourcing,
        wordsOf(text, claim),
      ]),
      [
        ['unsourced', 'who became foreign minister in January'],
        ['attributed', 'the row had cost 200 million euros'],
      ],
    ));
});

describe('A sentence with two voices', () => {
  const text =
    'Conceding its effect, which cost the country more than $22 billion, the envoy said trade had doubled since 2010.';
  const said = quote(text, { words: 'trade had doubled since 2010', by: 'the envoy', cue: 'said' });
  const claims = claimsOf({ text, quotes: [said] });

  it('makes two claims, each in its own words', () =>
    assert.deepEqual(
      claims.map((claim) => wordsOf(text, claim)),
      ['Conceding its effect, which cost the country more than $22 billion', 'trade had doubled since 2010'],
    ));

  it('of which only the reported one is attributed', () =>
    assert.deepEqual(
      claims.map(({ sourcing, quote: id }) => [sourcing, id]),
      [
        ['unsourced', undefined],
        ['attributed', 'q1'],
      ],
    ));
});

describe('An interviewer', () => {
  const asked = (question: string): [string, string][] => {
    const text = `Q: ${question}\n\nA: I have been asked that before.`;
    return claimsOf({ text }).map((claim) => [claim.sourcing, wordsOf(text, claim)]);
  };

  it('asserts what a question is built on', () => {
    assert.deepEqual(asked('Trade rose to $5 billion in 2016. Will that last?'), [
      ['unsourced', 'Trade rose to $5 billion in 2016.'],
    ]);
    assert.deepEqual(asked('Will that last? You signed the treaty in 1955.'), [
      ['unsourced', 'You signed the treaty in 1955.'],
    ]);
  });

  it('is no source for that, also where a label names them', () => {
    const text =
      'OBSERVER: The treaty was signed in 1955. Will it last?\n\nLUND: It will.\n\nOBSERVER: Why?\n\nLUND: It has.';
    const said = quote(text, {
      words: 'The treaty was signed in 1955. Will it last?',
      by: 'OBSERVER',
      speaker: 'e1',
      direct: true,
    });
    const [claim] = claimsOf({
      text,
      quotes: [said],
      entities: [entity(text, 'e1', 'organization', 'OBSERVER')],
    });
    assert.deepEqual([claim?.sourcing, claim?.speaker], ['unsourced', null]);
  });

  for (const question of [
    'Did trade rise to $5 billion in 2016? Why?',
    'Tell us about the treaty of 1955. Was it signed in a hurry?',
    'I want to come to the treaty of 1955. Was it signed in a hurry?',
    'Let’s talk about the 40 percent. How did that come about?',
    'The treaty of 1955 was signed in Vienna.',
  ])
    it(`only asks: ${question}`, () => assert.deepEqual(asked(question), []));
});

describe('What someone undertakes', () => {
  const sourcingOf = (cue: string, words: string): string[] => {
    const text = `Norway ${cue} ${words}.`;
    const said = quote(text, { words, by: 'Norway', cue, speaker: 'e1' });
    const claims = claimsOf({ text, quotes: [said], entities: [entity(text, 'e1', 'place', 'Norway')] });
    return claims.map(({ sourcing }) => sourcing);
  };

  for (const [cue, words] of [
    ['agreed', 'to end a dispute that has kept thousands waiting since 2020'],
    ['promised', 'to rebuild the bridge that collapsed in 2018'],
    ['urged', 'Iran to free the sailors who were seized in 2019'],
    ['refused', 'to reopen the port, which was closed in 2019'],
  ] as const)
    it(`leaves to the paper what was so before: ${cue} ${words}`, () =>
      assert.deepEqual(sourcingOf(cue, words), ['unsourced']));

  for (const [cue, words] of [
    ['promised', 'to train 400 pilots by 2030'],
    ['agreed', 'to pay $3 billion to the families who were made homeless in 2018'],
    ['claimed', 'to own a ship that was built in 1912'],
    ['promised', 'to prove that 40 people died in 2018'],
    ['asked', 'to find out who had signed the treaty in 1955'],
    ['said', 'it would rebuild the bridge that collapsed in 2018'],
  ] as const)
    it(`is theirs otherwise: ${cue} ${words}`, () =>
      assert.deepEqual(sourcingOf(cue, words), ['attributed']));
});

describe('A source that is counted', () => {
  it('is the paper’s own claim', () => {
    const text = 'Some 40 percent of the members said the talks were good.';
    const said = quote(text, {
      words: 'the talks were good',
      by: '40 percent of the members',
      cue: 'said',
    });
    const claims = claimsOf({ text, quotes: [said] });
    assert.deepEqual(
      claims.map((claim) => [claim.kinds, claim.sourcing]),
      [[['statistic'], 'unsourced']],
    );
  });
});

describe('A direct quotation', () => {
  it('is a claim where it holds something to check, once a sentence', () => {
    const text = '“We came. Trade rose to $5 billion in 2016. We are glad,” Lund said.';
    const said = quote(text, {
      words: 'We came. Trade rose to $5 billion in 2016. We are glad,',
      by: 'Lund',
      cue: 'said',
      direct: true,
    });
    const claims = claimsOf({ text, quotes: [said] });
    assert.deepEqual(
      claims.map((claim) => [wordsOf(text, claim), claim.kinds]),
      [['Trade rose to $5 billion in 2016.', ['money', 'statistic', 'date', 'quote']]],
    );
  });

  it('in the headline is one whatever it says', () => {
    const text =
      '‘We are partners for ever’\n\nBy Ida Lund\n\nThe envoys of both states talked about fish and weather.';
    const said = quote(text, { words: 'We are partners for ever', direct: true });
    const claims = claimsOf({ text, quotes: [said] });
    assert.deepEqual(
      claims.map((claim) => [wordsOf(text, claim), claim.kinds, claim.reason]),
      [['We are partners for ever', ['quote'], 'puts words in quotation marks']],
    );
  });
});

describe('Whatever is pasted', () => {
  const scraps = fc.constantFrom(
    'Trade',
    ' ',
    'rose',
    'to',
    '$5 billion',
    'in 2016',
    '“',
    '”',
    '"',
    '. ',
    ', ',
    '?',
    '????',
    'TK',
    '[1]',
    '(',
    ')',
    '\n',
    '\n\n',
    'because of',
    'said',
    '\ud800',
    '\0',
    'first',
    'the ',
  );
  const copy = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join('')),
  );
  const pieces = fc.array(fc.tuple(fc.nat(200), fc.nat(60), fc.boolean()), { maxLength: 6 });

  it('claims stay inside the text, in order, numbered from c1, with evidence inside them', () =>
    fc.assert(
      fc.property(copy, pieces, (text, cuts) => {
        const inside = (offset: number): number => Math.min(offset, text.length);
        const quotes = cuts
          .map(([start, length, direct], i) => ({
            id: `q${i + 1}`,
            spans: [{ start: inside(start), end: inside(start + length) }],
            direct,
            quoted: [],
            speaker: null,
            cue: { start: inside(start + length), end: inside(start + length + 4) },
          }))
          .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
        const claims = claimsOf({ text, quotes });
        claims.forEach((claim, i) => {
          assert.equal(claim.id, `c${i + 1}`);
          assert.ok(
            claim.start >= (claims[i - 1]?.start ?? 0) && claim.start < claim.end && claim.end <= text.length,
          );
          assert.ok(claim.kinds.length > 0 && new Set(claim.kinds).size === claim.kinds.length);
          assert.ok(claim.evidence.length > 0);
          for (const { start, end } of claim.evidence)
            assert.ok(start >= claim.start && end <= claim.end && start < end);
        });
      }),
      { numRuns: 1000 },
    ));

  it('a paragraph’s claims do not depend on what was analysed before', () =>
    fc.assert(
      fc.property(copy, (text) => {
        const before = segment(text);
        assert.deepEqual(claimsOf({ text }), claimsOf({ text }));
        assert.deepEqual(
          segment(text, before).map((block) => block.start),
          before.map((block) => block.start),
        );
      }),
    ));
});
