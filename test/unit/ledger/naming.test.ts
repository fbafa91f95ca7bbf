import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, EntityType } from '../../../src/analysis/model';
import { applyNames } from '../../../src/ledger/applyNames';
import { formatLedger, parseLedger } from '../../../src/ledger/format';
import { EMPTY_LEDGER } from '../../../src/ledger/model';
import type { NamedForm, Naming } from '../../../src/ledger/naming';
import { reconcile } from '../../../src/ledger/reconcile';
import {
  DamagedWordList,
  EMPTY_WORD_LIST,
  formatWordList,
  parseWordList,
  withForms,
  withFormsOf,
} from '../../../src/ledger/wordList';
import { assertGrowth } from '../../cost';
import { analyze } from '../editor/analyzed';

const TEXT = `Envoys meet in Geneva

Soviet Foreign Minister Andrei Gromyko arrived in Geneva on Monday. Gromyko met Lester Pearson.

“The talks were useful,” Gromyko said. Mr. Pearson said that the Blue Table had helped.
`;
const analysis = analyze(TEXT);

const form = (words: string, type: EntityType | null, name = words): NamedForm => ({
  form: words,
  name,
  type,
});

/** The entities as "person Andrei Gromyko: Andrei Gromyko, Gromyko". */
const told = ({ entities, text }: Analysis): string[] =>
  entities.map(({ type, name, mentions }) => {
    const words = mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => text.slice(start, end));
    return `${type} ${name}: ${words.join(', ')}`;
  });
const find = (read: Analysis, name: string) => read.entities.find((entity) => entity.name === name);

describe('Names as the desk has them', () => {
  it('leave an analysis as it is, down to the object, where they say nothing of it', () => {
    assert.equal(applyNames(analysis, []), analysis);
    assert.equal(applyNames(analysis, [form('Elsewhere', 'place')]), analysis);
  });

  it('give an entity another name, and its quotes go along', () => {
    const renamed = applyNames(analysis, [
      form('Andrei Gromyko', 'person', 'Andrei A. Gromyko'),
      form('Gromyko', 'person', 'Andrei A. Gromyko'),
    ]);
    const gromyko = find(renamed, 'Andrei A. Gromyko')!;
    assert.ok(told(renamed).includes('person Andrei A. Gromyko: Andrei Gromyko, Gromyko, Gromyko'));
    assert.equal(renamed.quotes[0]!.speaker, gromyko.id);
    assert.deepEqual(
      gromyko.roles.map(({ text }) => text),
      find(analysis, 'Andrei Gromyko')!.roles.map(({ text }) => text),
    );
  });

  it('merge two, by giving the forms of one the other’s name', () => {
    const merged = applyNames(analysis, [form('Geneva', 'person', 'Lester Pearson')]);
    assert.ok(find(merged, 'Geneva') === undefined);
    assert.ok(told(merged).some((line) => line.startsWith('person Lester Pearson: Geneva')));
  });

  it('part a form from what it was taken for', () => {
    const parted = applyNames(analysis, [form('Gromyko', 'person')]);
    assert.ok(told(parted).includes('person Andrei Gromyko: Andrei Gromyko'));
    assert.ok(told(parted).includes('person Gromyko: Gromyko, Gromyko'));
  });

  it('take what is ignored for nobody, and its quotes have no speaker', () => {
    const ignored = applyNames(analysis, [form('Andrei Gromyko', null), form('Gromyko', null)]);
    assert.ok(!told(ignored).some((line) => line.includes('Gromyko')));
    assert.equal(ignored.quotes[0]!.speaker, null);
  });

  it('find what the tagger missed, as whole words with their capitals', () => {
    const text =
      'The gray committee met. Gray committees are many, and gray committees too. A gray committee-led talk.\n';
    const found = applyNames(analyze(text), [form('gray committee', 'organization')]);
    assert.deepEqual(
      told(found).filter((line) => line.includes('gray')),
      ['organization gray committee: gray committee, gray committee'],
    );
  });

  it('find a form that begins with a mark', () => {
    const text = 'They met van der waals and ’t hooft of the board.\n';
    const found = applyNames(analyze(text), [form('’t hooft', 'person')]);
    assert.ok(told(found).includes('person ’t hooft: ’t hooft'), told(found).join('\n'));
  });

  it('merged and parted again are as before', () =>
    assert.deepEqual(
      told(applyNames(analysis, [form('Geneva', 'person', 'Lester Pearson'), form('Geneva', 'place')])),
      told(analysis),
    ));

  it('hold after an edit as in a text that is read anew', () => {
    const forms = [form('Geneva', 'organization'), form('Gromyko', 'person', 'A. Gromyko')];
    const edited = TEXT.replace('on Monday', 'very early on Monday');
    assert.deepEqual(applyNames(analyze(edited, analysis), forms), applyNames(analyze(edited), forms));
  });

  it('cost no more a name in a text of many names', () => {
    const copies = (count: number): Analysis => {
      const entities = Array.from({ length: count }, (_, i) => ({
        id: `e${i + 1}`,
        type: 'place' as const,
        name: `Place${String(i).padStart(6, '0')}`,
        variants: [],
        mentions: [{ start: 12 * i, end: 12 * i + 11, kind: 'name' as const }],
        roles: [],
      }));
      const text = entities.map(({ name }) => name).join(' ');
      return { text, blocks: [], entities, figures: [], quotes: [], claims: [], findings: [] };
    };
    const forms = [form('Place000000', 'organization')];
    const [small, large] = [copies(2000), copies(16_000)];
    assertGrowth(
      () => applyNames(small, forms),
      () => applyNames(large, forms),
      24,
    );
  });

  it('never cut a longer name', () => {
    const text = 'The United Nations Security Council met in Geneva.\n';
    const named = applyNames(analyze(text), [form('Security', 'organization')]);
    assert.ok(!told(named).some((line) => line.startsWith('organization Security:')), told(named).join('\n'));
  });

  it('applied twice are as applied once, and keep every mention in order and apart', () => {
    const words = [
      'Gromyko',
      'Andrei Gromyko',
      'Geneva',
      'Pearson',
      'Lester Pearson',
      'Blue Table',
      'talks',
      'Monday',
    ];
    const forms = fc.array(
      fc.record({
        form: fc.constantFrom(...words),
        name: fc.constantFrom(...words),
        type: fc.constantFrom<EntityType | null>('person', 'place', 'organization', null),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(forms, (list) => {
        const once = applyNames(analysis, list);
        const twice = applyNames(once, list);
        assert.deepEqual(told(twice), told(once));
        const all = once.entities
          .flatMap(({ mentions }) => mentions)
          .map(({ start, end }) => `${start}-${end}`);
        assert.equal(new Set(all).size, all.length, 'a mention stands twice');
        const ids = new Set(once.entities.map(({ id }) => id));
        for (const { speaker } of [...once.quotes, ...once.claims])
          assert.ok(speaker === null || ids.has(speaker));
      }),
    );
  });
});

describe('A naming in the ledger', () => {
  const naming: Naming = {
    id: 'urn:uuid:1',
    form: 'Gromyko',
    name: 'Andrei Gromyko',
    type: 'person',
    checker: 'Desk',
    created: '2020-01-01T00:00:00Z',
    modified: '2020-01-01T00:00:00Z',
  };
  const withNaming = (...namings: Naming[]) => ({ ...EMPTY_LEDGER, namings });

  it('is read as it was written', () => {
    for (const one of [naming, { ...naming, type: null }]) {
      const [read] = parseLedger(formatLedger(withNaming(one), 'a.article')).ledger.namings;
      assert.deepEqual({ ...read, raw: null }, { ...one, raw: null });
    }
  });

  it('keeps what other tools wrote beside it', () => {
    const text = formatLedger(withNaming(naming), 'a.article').replace(
      '"motivation": "identifying"',
      '"motivation": "identifying",\n "rights": "CC0"',
    );
    assert.match(formatLedger(parseLedger(text).ledger, 'a.article'), /"rights": "CC0"/);
  });

  it('of two people’s versions the newer holds, and what one took out is out', () => {
    const base = withNaming(naming);
    const mine = withNaming({ ...naming, name: 'A. Gromyko', modified: '2020-01-02T00:00:00Z' });
    const theirs = withNaming({ ...naming, name: 'Gromyko, A.', modified: '2020-01-03T00:00:00Z' });
    assert.equal(reconcile(mine, theirs, base).namings[0]!.name, 'Gromyko, A.');
    assert.deepEqual(reconcile(base, withNaming(), base).namings, []);
  });
});

describe('The word list of a workspace', () => {
  const list = withForms(EMPTY_WORD_LIST, [
    form('KOTRA', 'organization', 'Korea Trade Agency'),
    form('Union', null),
  ]);

  it('is read as it was written, in the order of the forms', () => {
    assert.deepEqual(parseWordList(formatWordList(list)).forms, [
      form('KOTRA', 'organization', 'Korea Trade Agency'),
      form('Union', null),
    ]);
    const other = withForms(EMPTY_WORD_LIST, [
      form('Union', null),
      form('KOTRA', 'organization', 'Korea Trade Agency'),
    ]);
    assert.equal(formatWordList(other), formatWordList(list));
  });

  it('takes an entry back to what was said of the form before', () => {
    const changed = withForms(list, [form('Union', 'organization'), form('Blue House', 'organization')]);
    const back = withFormsOf(changed, ['Union', 'Blue House'], list);
    assert.equal(formatWordList(back), formatWordList(list));
  });

  it('keeps what it does not know', () => {
    const text =
      '{"team": "Asia desk", "words": [{"form": "Blue House", "type": "organization", "note": "till 2022"}]}';
    const written = formatWordList(withForms(parseWordList(text), [form('Union', null)]));
    assert.match(written, /"team": "Asia desk"/);
    assert.match(written, /"note": "till 2022"/);
  });

  for (const [what, text] of [
    ['no JSON', '{"words": ['],
    ['a list alone', '[]'],
    ['no words', '{}'],
    ['a word without a form', '{"words": [{"type": "person"}]}'],
    ['a type that is none', '{"words": [{"form": "A", "type": "planet"}]}'],
    ['deep nesting', '['.repeat(5000)],
  ] as const)
    it(`is refused when it is ${what}`, () => assert.throws(() => parseWordList(text), DamagedWordList));
});
