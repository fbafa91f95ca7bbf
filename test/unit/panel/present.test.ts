import assert from 'node:assert/strict';
import { present } from '../../../src/panel/present';
import { readToHost, readToView } from '../../../src/panel/protocol';
import { analyze } from '../editor/analyzed';

const TEXT = `Ministers meet in Geneva

Soviet Foreign Minister Andrei Gromyko arrived in Geneva on Monday.

“The talks were useful,” Gromyko said. Exports rose by 12 percent in 1954.
`;
const model = present('file:///talks.article', 'talks.article', analyze(TEXT));

describe('What the panel shows', () => {
  it('is headed by the headline, or by the file where there is none', () => {
    assert.equal(model.title, 'Ministers meet in Geneva');
    assert.equal(present('file:///a', 'notes.article', analyze('')).title, 'notes.article');
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

  it('keeps an item’s key when text is added above it', () => {
    const later = present(
      'file:///talks.article',
      'talks.article',
      analyze(`A new first line of the article.\n\n${TEXT}`),
    );
    const keys = new Set(later.entities.map(({ key }) => key));
    for (const { key } of model.entities) assert.ok(keys.has(key), key);
  });

  it('passes its own border', () => {
    assert.deepEqual(readToView(structuredClone({ type: 'show', model })), { type: 'show', model });
  });
});

describe('The border of the panel', () => {
  const refused: readonly unknown[] = [
    undefined,
    null,
    'ready',
    [],
    { type: 'reveal', uri: 'file:///a' },
    { type: 'reveal', uri: 'file:///a', span: { start: 5, end: 2 } },
    { type: 'reveal', uri: 'file:///a', span: { start: -1, end: 2 } },
    { type: 'reveal', uri: 7, span: { start: 1, end: 2 } },
    { type: 'copy', text: {} },
    { type: 'run', command: 'workbench.action.terminal.sendSequence' },
    { type: 'delete' },
  ];
  for (const message of refused)
    it(`lets ${JSON.stringify(message)} not through`, () => assert.equal(readToHost(message), undefined));

  it('lets through what the panel sends, and no more of it than is known', () => {
    assert.deepEqual(readToHost({ type: 'ready', more: 1 }), { type: 'ready' });
    assert.deepEqual(readToHost({ type: 'reveal', uri: 'file:///a', span: { start: 1, end: 2, more: 3 } }), {
      type: 'reveal',
      uri: 'file:///a',
      span: { start: 1, end: 2 },
    });
    assert.deepEqual(readToHost({ type: 'run', command: 'chancery.openSample' }), {
      type: 'run',
      command: 'chancery.openSample',
    });
  });
});
