import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { DamagedLedger, formatLedger, parseLedger } from '../../../src/ledger/format';
import type { JsonObject } from '../../../src/ledger/json';
import type { Decision, Ledger } from '../../../src/ledger/model';
import { createSource } from '../../../src/ledger/sources';
import type { Naming } from '../../../src/ledger/naming';
import { decision, ledgerOf } from './decisions';
import { faultsInModel } from './webAnnotation';

/** A file as another tool would see it, which knows nothing of our types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

const ARTICLE = 'Summit in Séoul.article';
const ADDRESS = 'file:///desk/Summit%20in%20S%C3%A9oul.article.ledger.json';
const schema = JSON.parse(
  readFileSync(new URL('../../../media/ledger.schema.json', import.meta.url), 'utf8'),
) as JsonObject;
const validate = new Ajv({ strict: false }).compile(schema);

const SOURCE = createSource({
  container: 'UN Comtrade',
  type: 'dataset',
  url: 'https://comtrade.example/data',
});

const FULL: Decision = decision(2, {
  state: 'verified',
  attributedTo: 'Andrei Popkov',
  comment: 'Held against the table for 2016.',
  citations: [
    { source: SOURCE.id, locator: '12–15', label: 'page', quotation: 'Trade came to 40 percent.' },
    { source: SOURCE.id, locator: '3' },
  ],
  checked: { exact: 'Trade came to 40 percent', prefix: '“', suffix: '', opened: '“' },
});

const full: Ledger = { ...ledgerOf(decision(9), FULL, decision(1, { state: 'comment' })), sources: [SOURCE] };

/** What a decision says, without the annotation that it was read from. */
const plain = (one: Decision): object => JSON.parse(JSON.stringify({ ...one, raw: undefined })) as object;

const parsed = (text: string): Ledger => parseLedger(text).ledger;

describe('The ledger’s file', () => {
  const text = formatLedger(full, ARTICLE);

  it('is what the schema describes', () => {
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    const wrong = text.replace('"verified"', '"checked"');
    assert.ok(!validate(JSON.parse(wrong)), 'and the schema tells a wrong state');
    // An editor underlines the value alone.
    const values = validate.errors!.filter(({ keyword }) => keyword === 'enum');
    assert.match(values[0]!.instancePath, /\/body\/0\/value$/);
    assert.ok(!validate.errors!.some(({ keyword }) => keyword === 'contains'));
  });

  it('is a W3C annotation collection, whatever stands in it', () => {
    const naming: Naming = {
      id: 'urn:uuid:7',
      form: 'KOTRA',
      name: 'Korea Trade Agency',
      type: 'organization',
      created: '2026-01-01T00:00:00Z',
      modified: '2026-01-01T00:00:00Z',
    };
    for (const ledger of [full, ledgerOf(), { ...full, namings: [naming] }])
      assert.deepEqual(faultsInModel(JSON.parse(formatLedger(ledger, ARTICLE)), ADDRESS), []);
    const { first } = JSON.parse(text) as Loose;
    assert.equal(first.items[1].target.source, encodeURIComponent(ARTICLE));
  });

  const faults: readonly [string, (file: Loose) => void, RegExp][] = [
    [
      'a property that nobody defines',
      ({ first }) => (first.items[0].verdict = 'right'),
      /defines “verdict”/,
    ],
    [
      'a purpose of nobody’s',
      ({ first }) => (first.items[1].body[0].purpose = 'judging'),
      /called “judging”/,
    ],
    ['no target', ({ first }) => delete first.items[0].target, /without a target/],
    ['a position from nowhere', ({ first }) => delete first.items[1].target.selector[1].start, /position/],
    ['a time of day alone', ({ first }) => (first.items[1].created = '10:00'), /created is no time/],
    ['a name for a creator', ({ first }) => (first.items[1].creator = { name: 'Desk' }), /no agent/],
    ['one address for collection and page', (file) => (file.first.id = file.id), /address of its own/],
  ];
  for (const [what, spoil, said] of faults)
    it(`would be none with ${what}`, () => {
      const file = JSON.parse(text) as Loose;
      spoil(file);
      assert.match(faultsInModel(file, ADDRESS).join('\n'), said);
    });

  it('holds everything that was decided', () => {
    const read = parsed(text);
    assert.deepEqual(
      read.decisions.map(plain),
      [decision(1, { state: 'comment' }), FULL, decision(9)].map(plain),
    );
    assert.deepEqual(read.sources, [SOURCE]);
  });

  it('comes out the same, letter by letter, when nothing was decided since', () => {
    assert.equal(formatLedger(parsed(text), ARTICLE), text);
  });

  it('stands in the order of the text, whatever the order of deciding', () => {
    const reversed = { ...full, decisions: [...full.decisions].reverse() };
    assert.equal(formatLedger(reversed, ARTICLE), text);
  });

  it('changes by few lines when one decision is added', () => {
    const more = formatLedger({ ...full, decisions: [...full.decisions, decision(5)] }, ARTICLE).split('\n');
    const before = new Set(text.split('\n'));
    assert.ok(more.filter((one) => !before.has(one)).length <= 8);
  });

  it('keeps what other tools wrote, at every level, when a decision is changed', () => {
    const file = JSON.parse(text) as Loose;
    const strange = { deep: [1, { '1': 'x', a: null }], text: '\ud800' };
    file['strange'] = strange;
    file['@context'].push('https://other.example/context');
    file.first.strange = strange;
    const item = file.first.items[1];
    item.strange = strange;
    item.body[0].strange = strange;
    item.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'trade' });
    item.target.strange = strange;
    item.target.selector[0].strange = strange;
    item.target.selector[1].strange = strange;
    item.target.selector.push({ type: 'CssSelector', value: 'p' });
    item.checked.strange = strange;
    item.body[3].strange = strange;
    file.sources[0].strange = strange;
    file.first.items.push({
      id: 'urn:other',
      type: 'Annotation',
      motivation: 'tagging',
      body: 'x',
      target: 'y',
    });
    const read = parsed(JSON.stringify(file));
    const changed = read.decisions.map((one) => (one.id === FULL.id ? { ...one, comment: 'Again.' } : one));
    const written = JSON.parse(formatLedger({ ...read, decisions: changed }, ARTICLE)) as Loose;
    item.body[2].value = 'Again.';
    assert.deepEqual(written, JSON.parse(JSON.stringify(file)));
  });

  it('keeps any property that any tool may put anywhere', () => {
    const names = fc
      .string()
      .filter((name) => !['id', 'type', 'items', 'body', 'target', 'selector'].includes(name));
    fc.assert(
      fc.property(names, fc.jsonValue(), fc.nat(3), (name, value, level) => {
        const file = JSON.parse(text) as Loose;
        const places = [file, file.first, file.first.items[0], file.first.items[0].target];
        if (Object.hasOwn(places[level], name)) return;
        Object.defineProperty(places[level], name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
        const round = JSON.parse(formatLedger(parsed(JSON.stringify(file)), ARTICLE)) as unknown;
        assert.deepEqual(round, JSON.parse(JSON.stringify(file)));
      }),
      { numRuns: 300 },
    );
  });

  it('is read with a byte order mark and Windows line ends', () => {
    assert.equal(parsed(`\ufeff${text.replaceAll('\n', '\r\n')}`).decisions.length, 3);
  });

  const damaged: readonly [string, string, DamagedLedger['reason']][] = [
    ['cut off', text.slice(0, 300), 'not-json'],
    ['empty', '', 'not-json'],
    ['a list', '[]', 'not-a-ledger'],
    ['something else', '{"name": "chancery"}', 'not-a-ledger'],
    ['without its page', '{"type": "AnnotationCollection", "first": "page1"}', 'not-a-ledger'],
    [
      'sources that are none',
      '{"type": "AnnotationCollection", "first": {}, "sources": [1]}',
      'not-a-ledger',
    ],
    ['nested without end', `${'['.repeat(100_000)}`, 'not-a-ledger'],
    ['git’s marks in the midst of a line’s', `<<<<<<< HEAD\n{\n=======\n[\n>>>>>>> topic\n`, 'conflict'],
  ];
  for (const [what, file, reason] of damaged)
    it(`is reported as damaged when it is ${what}`, () => {
      assert.throws(
        () => parseLedger(file),
        (error) => error instanceof DamagedLedger && error.reason === reason,
      );
    });

  it('reads anything or says that it is damaged, and never fails otherwise', () => {
    const values = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    const items = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          id: fc.jsonValue(),
          type: fc.constant('Annotation'),
          body: fc.jsonValue(),
          target: fc.jsonValue(),
          motivation: fc.constant('commenting'),
        }),
      ),
    );
    const files = items.map((all) => JSON.stringify({ type: 'AnnotationCollection', first: { items: all } }));
    fc.assert(
      fc.property(fc.oneof(values, files), (file) => {
        try {
          formatLedger(parsed(file), ARTICLE);
        } catch (error) {
          assert.ok(error instanceof DamagedLedger);
        }
      }),
      { numRuns: 500 },
    );
  });
});
