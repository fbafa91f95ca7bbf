import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanQuotations } from '../../../src/analysis/quotes/marks';

const inner = (text: string): string[] =>
  scanQuotations(text).map(({ inner: { start, end } }) => text.slice(start, end));

describe('Quotation marks', () => {
  const found: [why: string, text: string, ...quotations: string[]][] = [
    ['curly', 'He said “go home” twice.', 'go home'],
    ['straight', 'He said "go home" twice.', 'go home'],
    ['typed as pairs of apostrophes', "He said ''go home'' twice.", 'go home'],
    ['British', 'He said ‘go home’ twice.', 'go home'],
    ['British, straight', "He said 'go home' twice.", 'go home'],
    ['low and high', 'Er sagte: „Nein“.', 'Nein'],
    ['low and high, closed as in English', 'Er sagte: „Nein”.', 'Nein'],
    ['angle', 'Il dit : « Non ».', ' Non '],
    ['corner', '王毅说：「我们同意」。', '我们同意'],
    ['nested: the outer counts', '“He told me ‘never’ twice,” she said.', 'He told me ‘never’ twice,'],
    ['nested in its own kind', '"He told me "never" twice," she said.', 'He told me "never" twice,'],
    ['several', '“No,” he said. “Not now.”', 'No,', 'Not now.'],
    ['adjacent straight marks', '"Yes" "No" "Abstain"', 'Yes', 'No', 'Abstain'],
    ['in brackets', 'the act ("the law") passed', 'the law'],
    ['after a dash', 'one word—“no”—stayed', 'no'],
    [
      'apostrophes inside British marks',
      '‘The ministers’ plan isn’t dead,’ she said.',
      'The ministers’ plan isn’t dead,',
    ],
    [
      'a plural possessive at the close',
      '‘We share the voters’ anger’, he said.',
      'We share the voters’ anger',
    ],
    [
      'apostrophes inside straight British marks',
      "'We don't share the voters' anger,' he said.",
      "We don't share the voters' anger,",
    ],
    ['two British quotations', '‘One’ and ‘two’ differ.', 'One', 'two'],
  ];
  for (const [why, text, ...quotations] of found) {
    it(`finds ${why}: ${text}`, () => assert.deepEqual(inner(text), quotations));
  }

  const none: [why: string, text: string][] = [
    ['an apostrophe', 'The ministers’ plan isn’t dead.'],
    ['a straight apostrophe', "The ministers' plan isn't dead."],
    ['a clipped year', "back in the '90s and the ’80s"],
    ['a clipped word', "get 'em out, 'tis time"],
    ['feet and inches', 'a wall 6\'2" high'],
    ['no marks', 'Nothing was said.'],
  ];
  for (const [why, text] of none) {
    it(`takes ${why} for none: ${text}`, () => assert.deepEqual(inner(text), []));
  }

  it('runs a mark that never closes to the end, and says so', () => {
    const [quotation] = scanQuotations('“We go on. He left.');
    assert.deepEqual([quotation!.inner, quotation!.unclosed], [{ start: 1, end: 19 }, true]);
  });

  it('ends a mark that never closes where the next one opens', () => {
    assert.deepEqual(inner('“We go on. “They stay,” he said.'), ['We go on. ', 'They stay,']);
  });

  it('begins at the sentence where the opening mark is missing, and says so', () => {
    const text = 'He rose. We reject this,” he said.';
    const [quotation] = scanQuotations(text);
    assert.deepEqual([inner(text), quotation!.unopened], [['We reject this,'], true]);
  });

  const marks = fc.string({
    unit: fc.constantFrom(...'ab .,s’\'‘“”"„«»「」\n\u00a0😀\ud800'),
    maxLength: 80,
  });

  it('keeps its quotations inside the text, apart and in order', () => {
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const { outer, inner: within } of scanQuotations(text)) {
          assert.ok(end <= outer.start && outer.start <= within.start && within.start <= within.end);
          assert.ok(within.end <= outer.end && outer.end <= text.length);
          end = outer.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
