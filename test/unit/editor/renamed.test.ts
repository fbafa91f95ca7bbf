import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortFirstMention } from '../../../src/editor/fullName';
import { mentionAt } from '../../../src/editor/lookup';
import { begunNames, begunOf, offeredNames } from '../../../src/editor/offeredNames';
import { renamed } from '../../../src/editor/renamed';
import { analyze } from './analyzed';

const TEXT = `Envoy praises ties

Soviet Foreign Minister Andrei Gromyko arrived in Geneva on Monday. Gromyko’s plane was late.

“The talks were useful,” Gromyko said. Geneva was cold, and the minister left at noon.
`;
const analysis = analyze(TEXT);

/** The text after the mention with these words is given another name. */
function afterRename(words: string, name: string): string {
  const { entity, mention } = mentionAt(analysis, TEXT.indexOf(words))!;
  return [...renamed(analysis, entity, mention, name)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: next }) => text.slice(0, start) + next + text.slice(end), TEXT);
}

describe('Renaming', () => {
  it('keeps short mentions short and possessives possessive', () =>
    assert.equal(
      afterRename('Andrei Gromyko', 'Andrej Gromiko'),
      TEXT.replace('Andrei Gromyko', 'Andrej Gromiko').replaceAll('Gromyko', 'Gromiko'),
    ));

  it('by the surname changes it in the full name too', () =>
    assert.equal(afterRename('Gromyko’s', 'Gromiko'), TEXT.replaceAll('Gromyko', 'Gromiko')));

  it('to a name of more words keeps the surname alone short', () =>
    assert.equal(
      afterRename('Andrei Gromyko', 'Andrei Andreyevich Gromiko'),
      TEXT.replace('Andrei Gromyko', 'Andrei Andreyevich Gromiko').replaceAll('Gromyko', 'Gromiko'),
    ));

  it('finds a headline’s capitals, and leaves them capitals', () => {
    const text = TEXT.replace('Envoy praises ties', 'GROMYKO PRAISES TIES');
    const read = analyze(text);
    const { entity, mention } = mentionAt(read, text.indexOf('Andrei'))!;
    const headline = { start: 0, end: 'GROMYKO'.length, kind: 'name' as const };
    const whole = { ...entity, mentions: [headline, ...entity.mentions.filter(({ start }) => start > 0)] };
    assert.equal(renamed(read, whole, mention, 'Andrej Gromiko')[0]!.text, 'GROMIKO');
  });

  it('leaves “the minister” as it is', () =>
    assert.match(afterRename('Gromyko’s', 'Gromiko'), /the minister left/));

  it('of a place leaves people alone', () =>
    assert.equal(afterRename('Geneva', 'Vienna'), TEXT.replaceAll('Geneva', 'Vienna')));
});

describe('A first mention', () => {
  const short = (text: string, name: string): string | undefined => {
    const read = analyze(text);
    const entity = read.entities.find((one) => one.name === name);
    const mention = entity && shortFirstMention(read, entity);
    return mention && text.slice(mention.start - 3, mention.end);
  };
  it('that is short although the name is told in full later can be made full', () =>
    assert.equal(
      short(
        'Talks end\n\nOn Monday Gromyko flew home. Andrei Gromyko was tired, Gromyko said.\n',
        'Andrei Gromyko',
      ),
      'ay Gromyko',
    ));
  it('is left alone where nothing but a headline has the full name', () =>
    assert.equal(
      short('Andrei Gromyko flies home\n\nOn Monday Gromyko flew home, as Gromyko said.\n', 'Andrei Gromyko'),
      undefined,
    ));
  it('in full is left alone, whatever the headline says', () =>
    assert.equal(
      short('Gromyko flies home\n\nAndrei Gromyko flew home on Monday, Gromyko said.\n', 'Andrei Gromyko'),
      undefined,
    ));
});

describe('Names to be offered', () => {
  it('are the full and the short ones, by how often they are meant', () => {
    const names = offeredNames(analysis).map(({ name }) => name);
    assert.ok(names.indexOf('Andrei Gromyko') < names.indexOf('Geneva'));
    assert.ok(names.includes('Gromyko'));
  });

  const lines: readonly [line: string, name: string, from: string | undefined][] = [
    ['when Gr', 'Gromyko', 'Gr'],
    ['when Andrei Gr', 'Andrei Gromyko', 'Andrei Gr'],
    ['Then Gr', 'Gromyko', 'Gr'],
    ['Minister Gr', 'Andrei Gromyko', 'Gr'],
    ['when gr', 'Gromyko', undefined],
    ['when G', 'Gromyko', undefined],
    ['inGr', 'Gromyko', undefined],
    ['when Gr', 'Geneva', undefined],
    ['', 'Gromyko', undefined],
  ];
  for (const [line, name, from] of lines)
    it(`are ${from === undefined ? `without ${name}` : `${name}, from “${from}” on,`} after “${line}”`, () =>
      assert.equal(begunOf(name, begunNames(line)), from));

  it('are looked for in short time, whatever stands before the cursor', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z. '’a-z-]{0,5000}$/), (line) => {
        const start = process.hrtime.bigint();
        begunNames(line);
        return process.hrtime.bigint() - start < 500_000_000n;
      }),
      { numRuns: 50 },
    ));
});
