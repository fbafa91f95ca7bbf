import assert from 'node:assert/strict';
import { createWithDefinedAcronyms } from '../../../src/analysis/entities/definedAcronyms';
import type { EntityType, LocalMention } from '../../../src/analysis/model';
import { segment } from '../../../src/analysis/segment/segment';

/** One for all texts here: what it has seen of one must not tell in the next. */
const withDefinedAcronyms = createWithDefinedAcronyms();

/** The acronyms that are added to a text in which these names were found, each where it stands first. */
function added(text: string, names: Readonly<Record<string, EntityType>>): string[] {
  const blocks = segment(text);
  const lists = blocks.map(({ passage }) =>
    Object.entries(names)
      .map(([name, type]): LocalMention => {
        const start = passage.text.indexOf(name);
        return { start, end: start + name.length, type, kind: 'name' };
      })
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start),
  );
  return withDefinedAcronyms(blocks, lists).flatMap((mentions, b) =>
    mentions
      .filter((mention) => !lists[b]!.includes(mention))
      .map(({ start, end, type }) => `${type} ${blocks[b]!.passage.text.slice(start, end)}`),
  );
}

describe('An acronym', () => {
  const board = { 'Nordic Fisheries Board': 'organization' } as const;

  it('is a name everywhere once the text explains it, before that too', () =>
    assert.deepEqual(
      added(
        'NFB warns.\n\nThe Nordic Fisheries Board (NFB) met. The NFB left.\n\nAn NFB aide spoke.\n',
        board,
      ),
      ['organization NFB', 'organization NFB', 'organization NFB', 'organization NFB'],
    ));

  it('is one of the same type, its letters in another order too', () =>
    assert.deepEqual(
      added('The Treaty on Northern Fish (NFT) holds.\n', { 'Treaty on Northern Fish': 'document' }),
      ['document NFT'],
    ));

  it('may stand in marks', () =>
    assert.deepEqual(added('The Nordic Fisheries Board (the “NFB”) met.\n', board), ['organization NFB']));

  const others: readonly (readonly [what: string, text: string])[] = [
    ['that stands for something else in the bracket', 'The Nordic Fisheries Board (XYZ) met. XYZ left.\n'],
    ['that the bracket only begins with', 'The Nordic Fisheries Board (NFB aides) met.\n'],
    ['that nothing explains', 'The Nordic Fisheries Board met. The OECD left.\n'],
    ['in small letters', 'The Nordic Fisheries Board (nfb) met.\n'],
  ];
  for (const [what, text] of others) it(`is none ${what}`, () => assert.deepEqual(added(text, board), []));

  it('is none among words that are all in capitals', () =>
    assert.deepEqual(added('WHO NFB?\n\nThe Nordic Fisheries Board (NFB) met.\n', board), [
      'organization NFB',
    ]));

  it('is explained by no person’s name', () =>
    assert.deepEqual(added('Nora F. Boe (NFB) met the NFB.\n', { 'Nora F. Boe': 'person' }), []));

  it('is a name no more when its explanation is cut', () => {
    const copy = (bracket: string) => `The Nordic Fisheries Board${bracket} met.\n\nThe NFB left.\n`;
    assert.deepEqual(added(copy(' (NFB)'), board), ['organization NFB', 'organization NFB']);
    assert.deepEqual(added(copy(''), board), []);
  });
});
