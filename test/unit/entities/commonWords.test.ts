import assert from 'node:assert/strict';
import { createWithoutCommonWords } from '../../../src/analysis/entities/commonWords';
import type { LocalMention } from '../../../src/analysis/model';
import { segment } from '../../../src/analysis/segment/segment';

/** One for all texts here: what it has seen of one must not tell in the next. */
const withoutCommonWords = createWithoutCommonWords();

/** What is left of a text's mentions when these words, each where it stands first, were taken for organizations. */
function left(text: string, ...words: readonly string[]): string[] {
  const blocks = segment(text);
  const lists = blocks.map(({ passage }) =>
    words.flatMap((word): LocalMention[] => {
      const start = passage.text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length, type: 'organization', kind: 'name' }];
    }),
  );
  return withoutCommonWords(blocks, lists).flatMap((mentions, b) =>
    mentions.map(({ start, end }) => blocks[b]!.passage.text.slice(start, end)),
  );
}

describe('A word at the head of a sentence', () => {
  it('is no name when the text writes it small elsewhere', () =>
    assert.deepEqual(
      left('Security comes first\n\nThe envoys spoke of security and trade.\n', 'Security'),
      [],
    ));

  it('stays a name when the text writes it with a capital inside a sentence too', () =>
    assert.deepEqual(left('Orange grew. The phone maker Orange sells no orange juice.\n', 'Orange'), [
      'Orange',
    ]));

  it('is no name for standing in a longer one', () =>
    assert.deepEqual(
      left(
        'Security comes first. The Council for Security met. They spoke of security.\n',
        'Security',
        'Council for Security',
      ),
      ['Council for Security'],
    ));

  it('stays a name when the text never writes it small', () =>
    assert.deepEqual(left('Interpol met. The police of many lands came.\n', 'Interpol'), ['Interpol']));

  it('is a name again when the text writes it small no more', () => {
    const copy = (last: string) => `Security met.\n\nSix came.\n\nThey spoke of ${last}.\n`;
    assert.deepEqual(left(copy('security'), 'Security'), []);
    assert.deepEqual(left(copy('trade'), 'Security'), ['Security']);
    assert.deepEqual(left(copy('trade, and security'), 'Security'), []);
    assert.deepEqual(left(copy('Security, and security'), 'Security'), ['Security', 'Security']);
  });

  it('stays where no sentence begins', () =>
    assert.deepEqual(left('The Union met. A union of states it is.\n', 'Union'), ['Union']));

  it('is left alone in a longer name', () =>
    assert.deepEqual(left('Security Council votes. They spoke of security.\n', 'Security Council'), [
      'Security Council',
    ]));
});
