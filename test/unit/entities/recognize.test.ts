import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createRecognizer } from '../../../src/analysis/entities/recognize';
import { segment } from '../../../src/analysis/segment/segment';

const model = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../media/models/entities.bin')));
const recognize = createRecognizer(model);

/** The names of a text as "person Andrei Gromyko". */
function namesIn(text: string, read = recognize): string[] {
  const blocks = segment(text);
  return read(blocks).flatMap((mentions, b) =>
    mentions.map(({ type, start, end }) => `${type} ${blocks[b]!.passage.text.slice(start, end)}`),
  );
}

describe('recognize', () => {
  const table: readonly (readonly [what: string, text: string, ...names: string[]])[] = [
    [
      'the people and places of running copy',
      'Foreign Minister Andrei Gromyko flew from Moscow to Geneva on Tuesday.',
      'person Andrei Gromyko',
      'place Moscow',
      'place Geneva',
    ],
    ['titles stay outside', 'President Jimmy Carter met Mr. Begin.', 'person Jimmy Carter', 'person Begin'],
    [
      'possessive endings stay outside',
      "Gorbachev's speech pleased Reagan’s aides in Washington.",
      'person Gorbachev',
      'person Reagan',
      'place Washington',
    ],
    [
      'articles stay outside',
      'She spoke for the United Nations in the Netherlands.',
      'organization United Nations',
      'place Netherlands',
    ],
    [
      'a long official name is one name',
      'The Organization for Security and Co-operation in Europe sent observers.',
      'organization Organization for Security and Co-operation in Europe',
    ],
    [
      'peoples and the adjectives made of them',
      'The Norwegian envoy told the Poles to wait.',
      'group Norwegian',
      'group Poles',
    ],
    [
      'wars and conferences',
      'After World War II he wrote about the Congress of Vienna.',
      'event World War II',
      'event Congress of Vienna',
    ],
    [
      'treaties',
      'They signed the Treaty of Versailles and the Geneva Conventions.',
      'document Treaty of Versailles',
      'document Geneva Conventions',
    ],
    [
      'hyphens, apostrophes and diacritics in names',
      'Jean-Marie Guéhenno and Miguel d’Escoto met Kåre Willoch.',
      'person Jean-Marie Guéhenno',
      'person Miguel d’Escoto',
      'person Kåre Willoch',
    ],
    [
      'the first word of a sentence is no name by its capital',
      'Talks failed. Nobody signed. Ministers left early.',
    ],
  ];
  for (const [what, text, ...names] of table) {
    it(`finds ${what}`, () => assert.deepEqual(namesIn(text), names));
  }

  it('does not take a headline in capitals for one name', () => {
    const names = namesIn('GORBACHEV AND REAGAN MEET IN GENEVA TO TALK ABOUT ARMS');
    assert.ok(names.includes('place GENEVA'), names.join());
    for (const name of names) assert.ok(name.split(' ').length <= 3, name);
  });

  it('gives one list a block, in the order of the text, inside the block', () => {
    const blocks = segment('Kofi Annan went to Nairobi.\n\n* * *\n\nThe European Union thanked him.');
    const lists = recognize(blocks);
    assert.equal(lists.length, blocks.length);
    lists.forEach((mentions, b) => {
      let last = 0;
      for (const mention of mentions) {
        assert.ok(
          mention.start >= last &&
            mention.end > mention.start &&
            mention.end <= blocks[b]!.passage.text.length,
        );
        last = mention.end;
      }
    });
  });

  it('reads a bare surname as the document’s other paragraphs name its bearer', () => {
    const full =
      'Ambassador Yordan Lund arrived. Yordan Lund spoke first. The envoy, Yordan Lund, left early.';
    const later = 'Lund agreed.';
    assert.deepEqual(namesIn(`${full}\n\n${later}`).at(-1), 'person Lund');
  });

  it('does not work through a passage again that has not changed', () => {
    const blocks = segment('Kofi Annan went to Nairobi.');
    assert.equal(recognize(blocks)[0], recognize(blocks)[0]);
  });

  const stuff = [
    'Kofi Annan',
    'Annan',
    ' said in ',
    'Nairobi',
    '. ',
    '\n\n',
    'the ',
    'United Nations',
    'UN',
    '\r\n',
    '\u00a0',
    '“',
    '”',
    '(',
    'MOSCOW, Feb. 6 -- ',
    '\ud83d',
    '\u0000',
    'لبنان',
    '北京',
    ' Lund',
    'Geneva',
    ', ',
    "'s ",
    '🙂',
    'THE END',
    '\t',
    'Q: ',
  ];
  const text = fc.array(fc.constantFrom(...stuff), { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives after any edits what it gives from scratch', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      add: fc.constantFrom(...stuff, ''),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const kept = createRecognizer(model);
        let now = start;
        let blocks = segment(now);
        kept(blocks);
        for (const { at, cut, add } of edits) {
          const place = Math.floor(at * now.length);
          now = now.slice(0, place) + add + now.slice(place + cut);
          blocks = segment(now, blocks);
          assert.deepEqual(kept(blocks), createRecognizer(model)(segment(now)));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('gives the same again after a reading that failed half-way', () => {
    const kept = createRecognizer(model);
    const short = segment('Lund agreed. The Lund office closed.');
    const full = segment(
      'Ambassador Yordan Lund arrived. Yordan Lund spoke first. The envoy, Yordan Lund, left.',
    );
    kept(full);
    const before = kept(short);
    let fails = true;
    for (const token of full[0]!.passage.tokens) {
      const { text: word } = token;
      Object.defineProperty(token, 'text', {
        get: () => {
          if (fails) throw new Error('cannot be read');
          return word;
        },
      });
    }
    assert.throws(() => kept([...short, ...full]), /cannot be read/);
    fails = false;
    assert.deepEqual(kept(short), before);
    assert.deepEqual(kept([...short, ...full]), createRecognizer(model)([...short, ...full]));
  });

  it('stays inside any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        const blocks = segment(any);
        recognize(blocks).forEach((mentions, b) => {
          for (const { start, end } of mentions)
            assert.ok(0 <= start && start < end && end <= blocks[b]!.passage.text.length);
        });
      }),
    );
  });

  it('knows only its six types and shows no other', () => {
    const types = namesIn(
      'He read the Koran in Arabic aboard the Titanic, won the Nobel Prize and met Mao in China.',
    );
    for (const name of types) assert.match(name, /^(person|organization|place|group|event|document) /);
    assert.ok(types.includes('person Mao') && types.includes('place China'), types.join());
  });
});
