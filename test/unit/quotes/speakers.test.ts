import assert from 'node:assert/strict';
import { read, type Cast } from './reading';

const cast: Readonly<Record<string, Cast>> = {
  osei: { names: ['Kofi Osei', 'Osei'] },
  ghanaians: { type: 'group', names: ['Ghanaian'] },
  tass: { type: 'organization', names: ['Tass'] },
  oslo: { type: 'place', names: ['Oslo'] },
};

describe('The words for a source stand for', () => {
  const table: readonly (readonly [source: string, speaker: string | undefined])[] = [
    ['Osei', 'osei'],
    ['Minister Kofi Osei', 'osei'],
    ['Osei himself', 'osei'],
    ['Osei of the fisheries board', 'osei'],
    ['Osei, who chairs the panel,', 'osei'],
    ['Osei aides', undefined],
    ['The Osei campaign', undefined],
    ['A spokesman for Osei', undefined],
    ['Osei’s lawyer', undefined],
    ['Ghanaian pilots', undefined],
    ['The Ghanaian people', 'ghanaians'],
    ['The Tass news agency', 'tass'],
    ['The Tass office', undefined],
    ['Oslo', 'oslo'],
    ['Oslo officials', undefined],
  ];
  for (const [source, speaker] of table)
    it(`${speaker ?? 'nobody who is named'}: ${source}`, () => {
      const [quote] = read(`${source} said that talks stalled.`, cast);
      assert.equal(quote?.speaker, speaker);
      assert.deepEqual(quote?.says, ['that talks stalled']);
    });

  it('the one who is named behind an office', () =>
    assert.deepEqual(read('“No,” said the envoy, Kofi Osei. Rain fell.', cast), [
      { says: ['No,'], direct: true, source: 'the envoy, Kofi Osei', cue: 'said', speaker: 'osei' },
    ]));

  it('the one who is named behind the office of a country', () =>
    assert.equal(read('“No,” warned Ghana’s envoy, Kofi Osei, “it rains.”', cast)[0]?.speaker, 'osei'));

  it('not the next in a list', () =>
    assert.deepEqual(read('“No,” said the envoy, Kofi Osei and others left.', cast), [
      { says: ['No,'], direct: true, source: 'the envoy', cue: 'said' },
    ]));

  it('a headline’s words those who say them in the body', () =>
    assert.deepEqual(
      read(
        '‘Gates are opened’ ¶ “No,” said Kofi Osei. ¶ “Peace comes when gates are opened,” Tass reported.',
        cast,
      ).map(({ says, speaker }) => [says[0], speaker]),
      [
        ['Gates are opened', 'tass'],
        ['No,', 'osei'],
        ['Peace comes when gates are opened,', 'tass'],
      ],
    ));
});
