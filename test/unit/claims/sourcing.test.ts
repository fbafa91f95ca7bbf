import assert from 'node:assert/strict';
import { at, claimsOf, type Copy, entity, quote, wordsOf } from './copy';

const sourcing = (copy: Copy): string[] => claimsOf(copy).map((claim) => claim.sourcing);

describe('Marks of the trade', () => {
  const cited = [
    'Trade rose to $5 billion in 2016 [1].',
    'Trade rose to $5 billion in 2016.[12]',
    'Trade rose to $5 billion in 2016.¹',
    'Trade rose to $5 billion in 2016 (source: UN Comtrade).',
    'Trade rose to $5 billion in 2016. (Source: the ministry)',
    'Trade rose to $5 billion in 2016 (https://example.org/trade).',
    'Trade rose to [$5 billion](https://example.org/trade) in 2016.',
    'According to the 2016 census, 40 percent live in cities.',
    'Some 40 percent live in cities, according to the national statistics yearbook.',
    'Trade rose to $5 billion (CQ) in 2016.',
  ];
  for (const text of cited) it(`cite: ${text}`, () => assert.deepEqual(sourcing({ text }), ['cited']));

  const open = [
    ['The bridge is TK kilometers long.', 'TK'],
    ['Ambassador XXX spoke first.', 'XXX'],
    ['The envoy arrived in ????.', '????'],
    ['The envoy arrived by train [CHECK].', '[CHECK]'],
    ['Trade rose to $5 billion in 2016 [1] [check the year].', '[check the year]'],
    ['It rose by 5 percent in ???', '???'],
  ] as const;
  for (const [text, mark] of open) {
    it(`hold open: ${text}`, () => {
      const [claim] = claimsOf({ text });
      assert.equal(claim?.sourcing, 'unsourced');
      assert.equal(claim.reason, `is marked as open: “${mark}”`);
      assert.ok(claim.evidence.some((span) => wordsOf(text, span) === mark));
    });
  }

  const neither = [
    'Trade rose to $5 billion in [the year] 2016.',
    'Trade rose to $5 billion in 2016, according to the envoy.',
    'Trade rose to $5 billion (2016).',
    'The bottle of XX cost $5 in 2016.',
  ];
  for (const text of neither)
    it(`are not these: ${text}`, () => assert.deepEqual(sourcing({ text }), ['unsourced']));

  const own = [
    'Trade rose to $5 billion in 2016 [1]. It had been $3 billion in 2010.',
    'Trade rose to $5 billion in 2016.[1] It had been $3 billion in 2010.',
    'Trade rose to $5 billion in 2016. [1, 2] It had been $3 billion in 2010.',
    'Trade rose to $5 billion in 2016.² It had been $3 billion in 2010.',
    'Trade rose to $5 billion in 2016. (Source: UN Comtrade, 2020) It had been $3 billion in 2010.',
    'Trade rose to $5 billion in 2016. CQ It had been $3 billion in 2010.',
    'Trade rose to $5 billion in 2016 [1]. TK: It had been $3 billion in 2010.',
  ];
  for (const text of own)
    it(`are of the sentence before them alone: ${text}`, () =>
      assert.deepEqual(sourcing({ text }), ['cited', 'unsourced']));
});

describe('Whose word it is', () => {
  const said = (speaker: string | null, by: string, words = 'trade rose to $5 billion'): Copy => {
    const text = `In a speech in Oslo, ${by} said ${words}.`;
    return { text, quotes: [quote(text, { words, by, cue: 'said', ...(speaker ? { speaker } : {}) })] };
  };

  it('a named speaker’s, who is told by id', () => {
    const copy = said('e1', 'Osei');
    const [claim] = claimsOf({ ...copy, entities: [entity(copy.text, 'e1', 'person', 'Osei')] });
    assert.equal(claim?.sourcing, 'attributed');
    assert.equal(claim.speaker, 'e1');
    assert.equal(claim.interested, undefined);
  });

  it('an official’s without a name', () =>
    assert.deepEqual(sourcing(said(null, 'a ministry official')), ['attributed']));

  for (const by of ['sources', 'many analysts', 'some', 'critics']) {
    it(`nobody’s: “${by}” name no source`, () => assert.deepEqual(sourcing(said(null, by)), ['unsourced']));
  }

  it('a record’s, which cites', () => assert.deepEqual(sourcing(said(null, 'the census report')), ['cited']));

  it('an interview’s answer is the word of the one who answers', () => {
    const text =
      'Q: How large is the trade of the two states today?\n\nA: It rose to $5 billion in 2016, and we are glad.';
    assert.deepEqual(sourcing({ text }), ['attributed']);
  });
});

describe('An interested party', () => {
  const text = 'Norwegian Ambassador to Ghana Ida Lund said Norway has 40 percent of the market.';
  const lund = entity(text, 'e1', 'person', 'Ida Lund', {
    roles: [{ ...at(text, 'Norwegian Ambassador to Ghana'), text: 'Norwegian Ambassador to Ghana' }],
  });
  const norwegian = entity(text, 'e2', 'group', 'Norwegian', { country: 'NO' });
  const ghana = entity(text, 'e3', 'place', 'Ghana', { country: 'GH' });
  const norway = entity(text, 'e4', 'place', 'Norway', { country: 'NO' });
  const interested = (words: string, copy = text): boolean | undefined =>
    claimsOf({
      text: copy,
      entities: [lund, norwegian, ghana, norway],
      quotes: [quote(copy, { words, by: 'Ida Lund', cue: 'said', speaker: 'e1' })],
    })[0]?.interested;

  it('speaks about the country that sent them', () =>
    assert.equal(interested('Norway has 40 percent of the market'), true));

  it('or says “we”', () => {
    const copy = text.replace('Norway has', 'we have a');
    assert.equal(interested('we have a 40 percent of the market', copy), true);
  });

  it('but not about others', () => {
    const copy = text.replace('Norway has', 'Sweden has');
    assert.equal(
      claimsOf({
        text: copy,
        entities: [lund, norwegian, ghana],
        quotes: [
          quote(copy, {
            words: 'Sweden has 40 percent of the market',
            by: 'Ida Lund',
            cue: 'said',
            speaker: 'e1',
          }),
        ],
      })[0]?.interested,
      undefined,
    );
  });
});
