import assert from 'node:assert/strict';
import { assertGrowth } from '../../cost';
import fc from 'fast-check';
import type { Block, Entity, EntityType, LocalMention } from '../../../src/analysis/model';
import { segment } from '../../../src/analysis/segment/segment';
import { createResolve } from '../../../src/analysis/entities/resolve';

const resolve = createResolve();

const types: Readonly<Record<string, EntityType>> = {
  p: 'person', o: 'organization', l: 'place', g: 'group', e: 'event', d: 'document',
}; // prettier-ignore

interface Desk {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly (readonly LocalMention[])[];
}

/** Reads copy in which names are marked: "{p Ida Lund} left {l Oslo}." */
function mark(marked: string): Desk {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/\{(\w) ([^}]*)\}/g)) {
    text += marked.slice(from, found.index);
    names.push({ start: text.length, end: text.length + found[2]!.length, type: types[found[1]!]! });
    text += found[2]!;
    from = found.index + found[0].length;
  }
  text += marked.slice(from);
  const blocks = segment(text);
  const mentions = blocks.map(({ start, end }) =>
    names
      .filter((name) => name.start >= start && name.end <= end)
      .map(({ type, ...name }) => ({
        start: name.start - start,
        end: name.end - start,
        type,
        kind: 'name' as const,
      })),
  );
  return { text, blocks, mentions };
}

function entitiesOf(marked: string): (Entity & { readonly words: readonly string[] })[] {
  const { text, blocks, mentions } = mark(marked);
  return resolve(blocks, mentions).map((entity) => ({
    ...entity,
    words: entity.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}

/** Each entity as the words that name it, in the order of the text. */
const groups = (marked: string): string[] => entitiesOf(marked).map(({ words }) => words.join(' = '));

describe('Resolution', () => {
  describe('people', () => {
    const table: readonly (readonly [what: string, marked: string, groups: readonly string[]])[] = [
      ['a surname is the person named in full', '{p Ida Lund} spoke. {p Lund} left.', ['Ida Lund = Lund']],
      [
        'also in the headline before',
        'Norway warns: {p Lund}\n\nThe envoy {p Ida Lund} spoke in Oslo on Monday.',
        ['Lund = Ida Lund'],
      ],
      ['a possessive is the same name', '{p Ida Lund} spoke. {p Lund’s} aide left.', ['Ida Lund = Lund’s']],
      ['honorifics are no part of it', '{p Ida Lund} spoke. {p Mrs. Lund} left.', ['Ida Lund = Mrs. Lund']],
      ['the family name may stand first', '{p Moon Jae-in} spoke. {p Moon} left.', ['Moon Jae-in = Moon']],
      ['a hyphen or a space', '{p Kim Jong-un} spoke. {p Kim Jong Un} left.', ['Kim Jong-un = Kim Jong Un']],
      [
        'initials',
        '{p George W. Haas} spoke. {p G. Haas} and {p George Haas} left.',
        ['George W. Haas = G. Haas = George Haas'],
      ],
      ['articles of Arabic names', '{p Omar al-Sayed} spoke. {p Sayed} left.', ['Omar al-Sayed = Sayed']],
      [
        'particles',
        '{p Jan van der Veen} spoke. {p van der Veen} left.',
        ['Jan van der Veen = van der Veen'],
      ],
      ['two spellings', '{p Andrei Popov} spoke. {p Andrey Popov} left.', ['Andrei Popov = Andrey Popov']],
      ['accents', '{p Ine Søreide} spoke. {p Soreide} left.', ['Ine Søreide = Soreide']],
      ['two people with one surname stay two', '{p Ida Lund} met {p Per Lund}.', ['Ida Lund', 'Per Lund']],
      [
        'a surname means the one named in full in the same paragraph',
        '{p Ida Lund} spoke. {p Ida Lund} left.\n\n{p Per Lund} came. {p Lund} ate.',
        ['Ida Lund = Ida Lund', 'Per Lund = Lund'],
      ],
      [
        'else the one whom the text is about, not whoever was named by the way',
        '{p Ida Lund} spoke. {p Ida Lund} left with {p Per Lund}.\n\n{p Lund} came back.',
        ['Ida Lund = Ida Lund = Lund', 'Per Lund'],
      ],
      [
        'else the one named last',
        '{p Ida Lund} left with {p Per Lund}.\n\n{p Lund} came back.',
        ['Ida Lund', 'Per Lund = Lund'],
      ],
      [
        'of one surname without a fitting title stands for nobody else',
        '{p Ida Lund} spoke. {p Mr. Lund} left.',
        ['Ida Lund', 'Mr. Lund'],
      ],
      [
        'and a title tells whom the surname means',
        '{p Ida Lund} met {p Per Lund}. Mrs. {p Lund} smiled. Mr. {p Lund} did not.',
        ['Ida Lund = Lund', 'Per Lund = Lund'],
      ],
      [
        'or who was named last',
        '{p Ida Lund} met {p Per Lund}.\n{p Lund} smiled.',
        ['Ida Lund', 'Per Lund = Lund'],
      ],
      ['first names alone do not make one person', '{p Ida Lund} met {p Ida Moe}.', ['Ida Lund', 'Ida Moe']],
    ];
    for (const [what, marked, expected] of table) it(what, () => assert.deepEqual(groups(marked), expected));

    it('take the fullest name, and keep the others as variants', () => {
      const [lund] = entitiesOf('{p Lund} left. {p Ida Lund} was tired.');
      assert.deepEqual([lund!.name, lund!.variants], ['Ida Lund', ['Lund']]);
    });

    it('do not take a headline’s capitals for the name', () => {
      const [lund] = entitiesOf('{p IDA LUND} LEAVES OSLO\n\nThe envoy {p Ida Lund} left on Monday at noon.');
      assert.equal(lund!.name, 'Ida Lund');
    });

    const genders: readonly (readonly [string, string | undefined])[] = [
      ['Mrs. {p Lund} left.', 'female'],
      ['{p Mr. Lund} left.', 'male'],
      ['{p Ida Lund} left.', 'female'],
      ['{p Per Lund} left.', 'male'],
      ['Spokeswoman {p Xu Lund} left.', 'female'],
      ['{p Lund} left.', undefined],
      ['{p Lee Lund} left.', 'female'],
      ['{p Lee Jae-young} left.', undefined],
      ['{p Ida Lund-Moe} left.', 'female'],
    ];
    for (const [marked, gender] of genders)
      it(`“${marked}” is ${gender ?? 'of no known gender'}`, () =>
        assert.equal(entitiesOf(marked)[0]!.gender, gender));
  });

  describe('roles', () => {
    const table: readonly (readonly [marked: string, role: string])[] = [
      ['{g Norwegian} Ambassador to {l Ghana} {p Ida Lund} left.', 'Norwegian Ambassador to Ghana'],
      ['{l Ghana} President {p Kofi Adu} left.', 'Ghana President'],
      ['In Oslo, Deputy Foreign Minister {p Ida Lund} left.', 'Deputy Foreign Minister'],
      ['He met Minister of Foreign Affairs {p Ida Lund} in Oslo.', 'Minister of Foreign Affairs'],
      ['Gen. {p Kofi Adu} left.', 'Gen.'],
      [
        'OSLO MEETS NORWEGIAN CHANCELLOR {p ADU}\n\nThe talks went on for days in Oslo.',
        'NORWEGIAN CHANCELLOR',
      ],
      ['The deputy foreign minister, {p Ida Lund}, left.', 'deputy foreign minister'],
      ['{p Ida Lund}, the deputy foreign minister, left.', 'deputy foreign minister'],
      ['{p Ida Lund}, {l Norway}’s ambassador to {l Ghana}, left.', 'Norway’s ambassador to Ghana'],
      ['{p Ida Lund}, a seasoned diplomat, left.', 'seasoned diplomat'],
      ['{p Ida Lund} (ambassador to {l Ghana}) left.', 'ambassador to Ghana'],
      ['{p Ida Lund} is the {g Norwegian} ambassador to {l Ghana}.', 'Norwegian ambassador to Ghana'],
      ['{p Ida Lund}, chair of the committee on fisheries, left.', 'chair of the committee on fisheries'],
    ];
    for (const [marked, role] of table)
      it(marked, () => {
        const person = entitiesOf(marked).find(({ type }) => type === 'person')!;
        assert.deepEqual(
          person.roles.map(({ text }) => text),
          [role],
        );
        const { text } = mark(marked);
        for (const { start, end, text: words } of person.roles) assert.equal(text.slice(start, end), words);
      });

    const none: readonly string[] = [
      '{p Ida Lund}, speaking in {l Oslo}, left.',
      '{p Ida Lund} met the minister.',
      'After a meeting with the president, {p Ida Lund} left.',
      '{p Ida Lund} and the envoy left.',
    ];
    for (const marked of none)
      it(`none: ${marked}`, () => assert.deepEqual(entitiesOf(marked)[0]!.roles, []));

    it('a list gives each person their own', () => {
      const people = entitiesOf('{p Ida Lund}, President {p Kofi Adu} and {p Li Wei} left.');
      assert.deepEqual(
        people.map(({ roles }) => roles.map(({ text }) => text)),
        [[], ['President'], []],
      );
    });
  });

  describe('organisations, documents and places', () => {
    const table: readonly (readonly [what: string, marked: string, groups: readonly string[]])[] = [
      [
        'an acronym after its name',
        'The {o Nordic Fisheries Board} ({o NFB}) met. {o NFB} left.',
        ['Nordic Fisheries Board = NFB = NFB'],
      ],
      ['before it', '{o NFB} ({o Nordic Fisheries Board}) met.', ['NFB = Nordic Fisheries Board']],
      ['far from it', '{o NFB} met.\nThe {o Nordic Fisheries Board} left.', ['NFB = Nordic Fisheries Board']],
      [
        'with small words left out',
        'The {o Organization for Security and Co-operation in Europe} met. The {o OSCE} left.',
        ['Organization for Security and Co-operation in Europe = OSCE'],
      ],
      [
        'or taken along',
        'The {o Court of Arbitration} met. The {o COA} left.',
        ['Court of Arbitration = COA'],
      ],
      [
        'from beginnings of words',
        '{o KOTRA} met.\nThe {o Korea Trade and Investment Promotion Agency} left.',
        ['KOTRA = Korea Trade and Investment Promotion Agency'],
      ],
      ['with stops', 'The {o United Nations} met. The {o U.N.} left.', ['United Nations = U.N.']],
      [
        'in another language',
        'The {o Nordic Fisheries Board} ({o ZKR}) met.',
        ['Nordic Fisheries Board = ZKR'],
      ],
      [
        'not that of another',
        'The {o Nordic Fisheries Board} met. {o NATO} left.',
        ['Nordic Fisheries Board', 'NATO'],
      ],
      [
        'nor of two',
        'The {o Nordic Fish Board} and {o Northern Film Bureau} met {o NFB}.',
        ['Nordic Fish Board', 'Northern Film Bureau', 'NFB'],
      ],
      [
        'a short form of one',
        'The {o European Commission} met. The {o Commission} left.',
        ['European Commission = Commission'],
      ],
      [
        'not of two',
        'The {o European Commission} met the {o Fisheries Commission}. The {o Commission} left.',
        ['European Commission', 'Fisheries Commission', 'Commission'],
      ],
      [
        'articles',
        '{o The Norden Gazette} and the {o Norden Gazette}',
        ['The Norden Gazette = Norden Gazette'],
      ],
      [
        'the names of one country',
        'The {l U.S.}, the {l United States} and {l America}',
        ['U.S. = United States = America'],
      ],
      ['the words for one people', 'A {g Norwegian} met {g Norwegians}.', ['Norwegian = Norwegians']],
      ['a country is not its people', '{l Norway} met {g Norwegians}.', ['Norway', 'Norwegians']],
      [
        'one name has one type, the usual one',
        '{l Ghana} met {o Ghana}. {l Ghana} left.',
        ['Ghana = Ghana = Ghana'],
      ],
    ];
    for (const [what, marked, expected] of table) it(what, () => assert.deepEqual(groups(marked), expected));

    const countries: readonly (readonly [string, string | undefined])[] = [
      ['{l Ghana} left.', 'GH'],
      ['The {l Republic of Korea} left.', 'KR'],
      ['The {g Norwegians} left.', 'NO'],
      ['{g South Korean} ships left.', 'KR'],
      ['The {o Norwegian Foreign Ministry} left.', 'NO'],
      ['The {o Embassy of Ghana} left.', 'GH'],
      ['{o The Korea Gazette} left.', undefined],
      ['{l Oslo} left.', undefined],
      ['Foreign Minister of Norway {p Ida Lund} left.', 'NO'],
      ['U.S. Secretary of State {p John Dulles} left.', 'US'],
      ['Ambassador to Ghana {p Ida Lund} left.', undefined],
    ];
    for (const [marked, country] of countries)
      it(`“${marked}” belongs to ${country ?? 'no country'}`, () =>
        assert.equal(entitiesOf(marked)[0]!.country, country));
  });

  describe('nominals', () => {
    const lund = 'The {g Norwegian} ambassador to {l Ghana}, {p Ida Lund}, arrived.';
    const adu = '{l Ghana} President {p Kofi Adu} arrived.';
    const table: readonly (readonly [what: string, marked: string, who: Readonly<Record<string, string>>])[] =
      [
        ['the envoy is the ambassador', `${lund}\nThe envoy smiled.`, { 'The envoy': 'Ida Lund' }],
        ['so is the diplomat', `${lund}\nHe met the diplomat.`, { 'the diplomat': 'Ida Lund' }],
        [
          'with her country',
          `${lund}\nThe {g Norwegian} envoy smiled.`,
          { 'The Norwegian envoy': 'Ida Lund' },
        ],
        ['but not with another’s', `${lund}\nThe {g Swedish} envoy smiled.`, {}],
        [
          'one of each office',
          `${lund}\n${adu}\nThe president met the ambassador.`,
          { 'The president': 'Kofi Adu', 'the ambassador': 'Ida Lund' },
        ],
        ['nobody before they are named', `The envoy smiled.\n${lund}`, {}],
        [
          'nobody when two would do',
          `${lund} The {g Swedish} ambassador to {l Ghana}, {p Per Holm}, arrived.\nThe envoy smiled.`,
          {},
        ],
        [
          'unless one of them is near',
          `${lund}\n{p Per Holm}, the {g Swedish} ambassador, arrived.\nIt rained.\nIt rained.\n{p Lund} stood there. The envoy smiled.`,
          { 'The envoy': 'Ida Lund' },
        ],
        ['no one with “of”', `${adu}\nThe president of the club smiled.`, {}],
        ['no one by a title before a name', `${adu}\nThe president {p Li Wei} smiled.`, {}],
        [
          'a former president is not the president',
          `Former President {p Kofi Adu} arrived.\nThe president smiled.`,
          {},
        ],
        [
          'a vice president neither',
          `Vice President {p Kofi Adu} arrived.\nThe president smiled. The vice president left.`,
          { 'The vice president': 'Kofi Adu' },
        ],
        [
          'the prime minister is no minister',
          `Prime Minister {p Kofi Adu} arrived.\nThe minister smiled. The prime minister left.`,
          { 'The prime minister': 'Kofi Adu' },
        ],
        [
          'a spokesman is no woman',
          `Spokeswoman {p Ida Lund} arrived.\nThe spokesman smiled. The spokeswoman left.`,
          { 'The spokeswoman': 'Ida Lund' },
        ],
        [
          'the ministry',
          `The {o Ministry of Fisheries} called.\nThe ministry said so.`,
          { 'The ministry': 'Ministry of Fisheries' },
        ],
        [
          'the treaty',
          `The {d Treaty of Tema} was signed.\nThe treaty states so.`,
          { 'The treaty': 'Treaty of Tema' },
        ],
        [
          'a caption helps the body',
          `The harbour was quiet on that Monday morning.\n\nNorwegian Ambassador {p Ida Lund} (AFP PHOTO)\n\nThe envoy smiled at the harbour.`,
          { 'The envoy': 'Ida Lund' },
        ],
      ];
    for (const [what, marked, who] of table)
      it(what, () => {
        const { text } = mark(marked);
        const found = entitiesOf(marked).flatMap(({ name, mentions }) =>
          mentions
            .filter(({ kind }) => kind === 'nominal')
            .map(({ start, end }) => [text.slice(start, end), name]),
        );
        assert.deepEqual(Object.fromEntries(found), who);
      });
  });

  it('numbers entities by first mention', () =>
    assert.deepEqual(
      entitiesOf('{p Lund} met {p Adu} in {l Oslo}. {p Lund} left.').map(({ id, words }) => [id, words[0]]),
      [
        ['e1', 'Lund'],
        ['e2', 'Adu'],
        ['e3', 'Oslo'],
      ],
    ));

  it('takes a word that was once read as an event for what it was read as otherwise', () =>
    assert.deepEqual(
      entitiesOf('Across {e Eurasia} and in the heart of {l Eurasia}.').map(
        ({ type, name }) => `${type} ${name}`,
      ),
      ['place Eurasia'],
    ));

  it('keeps every name once, inside the text, whatever was marked', () => {
    const piece = fc.constantFrom(
      '{p Ida Lund}', '{p Lund}', '{p Per Lund}', '{o NFB}', '{o Nordic Fisheries Board}', '{l Ghana}', '{g Ghanaian}', '{p X’s}', '{o .}', '{p Mr.}',
      ' ', ', the envoy, ', 'President ', '. ', '\n', ' (', ') ', 'the ', 'The ambassador', ' said ', '\ud83d', '\0',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, blocks, mentions } = mark(pieces.join(''));
        const entities = resolve(blocks, mentions);
        const expected = blocks.flatMap(({ start }, at) =>
          mentions[at]!.map((mention) => start + mention.start),
        );
        const named = entities.flatMap((entity) =>
          entity.mentions.filter(({ kind }) => kind === 'name').map(({ start }) => start),
        );
        assert.deepEqual(
          named.sort((a, b) => a - b),
          expected,
        );
        for (const { mentions: all, roles } of entities)
          for (const { start, end } of [...all, ...roles])
            assert.ok(start >= 0 && start < end && end <= text.length);
        assert.deepEqual(createResolve()(blocks, mentions), entities);
      }),
      { numRuns: 300 },
    );
  });

  it('tells the same of an edited text as of one never seen before', () => {
    const kept = createResolve();
    const copy = [
      '{p Ida Lund}',
      ', the Ghanaian envoy, ',
      'met {l Oslo}. ',
      'The envoy',
      ' left {p Lund}.\n',
    ];
    const edit = fc.record({
      at: fc.nat(4),
      by: fc.constantFrom('', 'Minister ', 'quite ', 'The envoy ', '{p Per Lund} ', '\n', '{o NFB} '),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const pieces = [...copy];
        for (const { at, by } of edits) {
          pieces[at] = by + pieces[at]!;
          const { blocks, mentions } = mark(pieces.join(''));
          assert.deepEqual(kept(blocks, mentions), createResolve()(blocks, mentions));
        }
      }),
      { numRuns: 200 },
    );
  });

  describe('takes time in proportion to the text', () => {
    const name = (at: number): string => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const bad: Readonly<Record<string, (size: number) => string>> = {
      'many people of one surname': (size) =>
        Array.from({ length: size }, (_, at) => `{p X${name(at)} Lund} met {p Lund}.`).join('\n'),
      'many ministers': (size) =>
        Array.from(
          { length: size },
          (_, at) => `Minister {p X${name(at)} Y${name(at)}} left. The minister stayed.`,
        ).join('\n'),
      'many acronyms': (size) =>
        Array.from(
          { length: size },
          (_, at) => `{o N${name(at).toUpperCase()}} met {o N${name(at)} ${name(at)} Board}.`,
        ).join('\n'),
      'one name all over': (size) => '{p Ida Lund} met {p Lund}. '.repeat(size),
    };
    for (const [what, make] of Object.entries(bad))
      it(what, () => {
        // Eight times the text; quadratic work would cost 64 times as much.
        const [short, long] = [mark(make(500)), mark(make(4000))];
        assertGrowth(
          () => createResolve()(short.blocks, short.mentions),
          () => createResolve()(long.blocks, long.mentions),
          24,
        );
      });
  });
});
