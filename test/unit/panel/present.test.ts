import assert from 'node:assert/strict';
import { handOver, SOURCE } from '../exchange/handOver';
import { present } from '../../../src/panel/present';
import { type PanelModel, readToHost, readToView } from '../../../src/panel/protocol';

const TEXT = `Ministers meet in Geneva

Soviet Foreign Minister Andrei Gromyko arrived in Geneva on Monday.

“The talks were useful,” Gromyko said. Exports rose by 12 percent in 1954.
`;
function shown(
  text: string,
  name = 'talks.article',
  verdicts: Parameters<typeof handOver>[1] = [],
  checked = text,
): PanelModel {
  const { analysis, sourcing, sources } = handOver(text, verdicts, { name, checked });
  return present('file:///talks.article', name, analysis, sourcing, sources);
}
const model = shown(TEXT);

describe('What the panel shows', () => {
  it('is headed by the headline, or by the file where there is none', () => {
    assert.equal(model.title, 'Ministers meet in Geneva');
    assert.equal(shown('', 'notes.article').title, 'notes.article');
  });

  it('gives a person their role and every mention with the words around it', () => {
    const gromyko = model.entities.find(({ type }) => type === 'person')!;
    assert.equal(gromyko.name, 'Andrei Gromyko');
    assert.equal(gromyko.role, 'Soviet Foreign Minister');
    assert.deepEqual(
      gromyko.mentions.map(({ before, words, after }) => [before, words, after]),
      [
        ['Soviet Foreign Minister ', 'Andrei Gromyko', ' arrived in Geneva on Monday.'],
        ['“The talks were useful,” ', 'Gromyko', ' said. Exports rose by 12 percent in 1954.'],
      ],
    );
  });

  it('says who is quoted, and why something is a claim', () => {
    assert.deepEqual(
      model.quotes.map(({ speaker, words, direct }) => [speaker, words, direct]),
      [['Andrei Gromyko', 'The talks were useful,', true]],
    );
    const claim = model.claims.find(({ words }) => words.includes('12 percent'))!;
    assert.equal(claim.state, 'unsourced');
    assert.match(claim.reason, /12 percent/);
  });

  it('says what can be done about a claim, which is what its menu offers', () => {
    const words = 'Exports rose by 12 percent in 1954.';
    const decided = (state: 'verified' | 'attributed'): PanelModel['claims'][number] =>
      shown(TEXT, undefined, [{ words, state, citations: [{ source: SOURCE.id }] }]).claims.find(
        (claim) => claim.state === state && claim.words === words,
      )!;
    const open = model.claims.find((claim) => claim.state === 'unsourced')!;
    assert.ok(open.actions.includes('verifyClaim') && !open.actions.includes('reopenClaim'));
    assert.ok(!open.actions.includes('copyFootnote'), 'there is no source to copy');
    for (const claim of [decided('verified'), decided('attributed')])
      assert.ok(claim.actions.includes('reopenClaim') && claim.actions.includes('copyFootnote'));
    assert.ok(!decided('verified').actions.includes('verifyClaim'));
  });

  it('says what was decided about a claim, by what source and by whom', () => {
    const words = 'Exports rose by 12 percent in 1954.';
    const decided = {
      words,
      state: 'verified',
      checker: 'J. Doe',
      citations: [{ source: SOURCE.id }],
    } as const;
    const [claim] = shown(TEXT, undefined, [decided]).claims.filter(({ state }) => state === 'verified');
    assert.equal(claim!.decided, 'UN Comtrade, 2016 · J. Doe, 2016-05-04');
    const [changed] = shown(TEXT.replace('12', '21'), undefined, [decided], TEXT).claims.filter(
      ({ state }) => state === 'changed',
    );
    assert.match(changed!.decided, /^12.* → 21/);
  });

  it('lists decisions whose words are gone', () => {
    const words = 'Exports rose by 12 percent in 1954.';
    const { lost } = shown(TEXT.replace(words, ''), undefined, [{ words, state: 'verified' }], TEXT);
    assert.deepEqual(
      lost.map((one) => [one.words, one.decided]),
      [[words, 'verified · 2016-05-04']],
    );
  });

  it('keeps an item’s key when text is added above it', () => {
    const later = shown(`A new first line of the article.\n\n${TEXT}`);
    const keys = new Set(later.entities.map(({ key }) => key));
    for (const { key } of model.entities) assert.ok(keys.has(key), key);
  });

  it('passes its own border', () => {
    const message = { type: 'show', model, revision: 3 };
    assert.deepEqual(readToView(structuredClone(message)), message);
    assert.equal(readToView({ type: 'show', model }), undefined, 'of an unknown reading');
    const claims = model.claims.map((claim) => ({ ...claim, actions: undefined }));
    assert.equal(
      readToView({ ...message, model: { ...model, claims } }),
      undefined,
      'claims that nothing can be done about',
    );
  });
});

describe('The border of the panel', () => {
  const refused: readonly unknown[] = [
    undefined,
    null,
    'ready',
    [],
    { type: 'reveal', uri: 'file:///a' },
    { type: 'reveal', uri: 'file:///a', revision: 1, span: { start: 5, end: 2 } },
    { type: 'reveal', uri: 'file:///a', revision: 1, span: { start: -1, end: 2 } },
    { type: 'reveal', uri: 7, revision: 1, span: { start: 1, end: 2 } },
    { type: 'reveal', uri: 'file:///a', span: { start: 1, end: 2 } },
    { type: 'act', about: 'claim', uri: 'file:///a' },
    { type: 'act', about: 'all', uri: 'file:///a', revision: 1, span: { start: 1, end: 2 } },
    { type: 'attach', id: 7 },
    { type: 'copy', text: {} },
    { type: 'run', command: 'workbench.action.terminal.sendSequence' },
    { type: 'delete' },
  ];
  for (const message of refused)
    it(`lets ${JSON.stringify(message)} not through`, () => assert.equal(readToHost(message), undefined));

  it('lets through what the panel sends, and no more of it than is known', () => {
    assert.deepEqual(readToHost({ type: 'ready', more: 1 }), { type: 'ready' });
    assert.deepEqual(
      readToHost({ type: 'reveal', uri: 'file:///a', revision: 1, span: { start: 1, end: 2, more: 3 } }),
      {
        type: 'reveal',
        uri: 'file:///a',
        revision: 1,
        span: { start: 1, end: 2 },
        focus: false,
      },
    );
    assert.deepEqual(readToHost({ type: 'run', command: 'chancery.openSample' }), {
      type: 'run',
      command: 'chancery.openSample',
    });
  });
});
