import assert from 'node:assert/strict';
import { assertGrowth } from '../../cost';
import fc from 'fast-check';
import { segment } from '../../../src/analysis/segment/segment';
import { unitOf, Unit } from '../../../src/analysis/segment/characters';

/** Texts of what copy is made of, with the troublesome characters among it. */
const piece = fc.constantFrom(
  'Minsk',
  'the envoy',
  'By Ida Lund',
  'Q: Why?',
  '12. The',
  'GENEVA — ',
  'U.S.',
  'Feb. 6',
  'said',
  "don't",
  'O’Brien',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u00a0',
  '\t',
  '\ufeff',
  '\0',
  '“',
  '”',
  "'",
  '’',
  '"',
  '(',
  ')',
  '.',
  '...',
  '?',
  '--',
  '—',
  '-',
  '/',
  '@',
  '#',
  ':',
  '👍🏽',
  '\ud83d',
  '\udc4d',
  '\u200d',
  'é',
  'עִבְרִית',
  '(Lee/The Gazette)',
  '* * *',
  'http://x.example',
  'a'.repeat(50),
);
const copy = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('Segmenting', () => {
  it('cuts any text into blocks in order, each with its own characters, and leaves out nothing but white space', () => {
    fc.assert(
      fc.property(copy, (text) => {
        let covered = 0;
        for (const { start, end, passage } of segment(text)) {
          assert.ok(start >= covered && end > start && end <= text.length);
          assert.equal(text.slice(covered, start).replace(/[\s\u200b]/g, ''), '');
          assert.equal(text.slice(start, end), passage.text);
          covered = end;
        }
        assert.equal(text.slice(covered).replace(/[\s\u200b]/g, ''), '');
      }),
      { numRuns: 500 },
    );
  });

  it('covers each character of a block by one token, and each token by one sentence', () => {
    fc.assert(
      fc.property(copy, (text) => {
        for (const { passage } of segment(text)) {
          let covered = 0;
          for (const token of passage.tokens) {
            assert.ok(token.start >= covered && token.end > token.start);
            for (let at = covered; at < token.start; at++)
              assert.equal(unitOf(passage.text.charCodeAt(at)), Unit.space);
            assert.equal(passage.text.slice(token.start, token.end), token.text);
            covered = token.end;
          }
          assert.equal(covered, passage.text.length);
          let next = 0;
          for (const { start, end, firstToken, lastToken } of passage.sentences) {
            assert.equal(firstToken, next);
            assert.ok(lastToken > firstToken);
            assert.equal(start, passage.tokens[firstToken]!.start);
            assert.equal(end, passage.tokens[lastToken - 1]!.end);
            next = lastToken;
          }
          assert.equal(next, passage.tokens.length);
          let part = 0;
          for (const { start, end } of passage.parts) {
            assert.ok(start >= part && end > start && end <= passage.text.length);
            part = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same with an earlier version as without', () => {
    fc.assert(
      fc.property(copy, copy, fc.nat(), (text, insert, where) => {
        const at = where % (text.length + 1);
        const edited = text.slice(0, at) + insert + text.slice(at);
        assert.deepEqual(segment(edited, segment(text)), segment(edited));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the passages of blocks that an edit leaves alone', () => {
    const text = 'Talks began in Oslo.\n\nThey failed.\n\nNobody knows why.';
    const before = segment(text);
    const after = segment(text.replace('failed', 'went on'), before);
    assert.equal(after[0]!.passage, before[0]!.passage);
    assert.notEqual(after[1]!.passage, before[1]!.passage);
    assert.equal(after[2]!.passage, before[2]!.passage);
  });

  it('shares one passage between equal blocks', () => {
    const [first, , third] = segment('They failed.\n\nTalks began.\n\nThey failed.');
    assert.equal(first!.passage, third!.passage);
  });

  it('finds nothing in an empty text', () => {
    for (const text of ['', ' \n\t\r\n\u00a0\ufeff']) assert.deepEqual(segment(text), []);
  });

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped =
      'The two ministers signed the fisheries accord on Monday, after eleven\n' +
      'months of talks that had been broken off twice, and said that the text\n' +
      'would go to both parliaments before the summer.';
    assert.deepEqual(
      segment(`${wrapped}\n\n${wrapped.replace('two', 'three')}`).map(
        ({ passage }) => passage.text.split('\n').length,
      ),
      [3, 3],
    );
  });

  it('leaves stacks and sentences set one a line apart', () => {
    const stack =
      'The Norden Gazette of Oslo and Tema\nMinisters sign fisheries accord after eleven months of talks\nBy Ida Lund';
    assert.equal(segment(stack).length, 3);
    const lines =
      'The ministers of both states signed the accord on Monday in Oslo.\nRao left the hall before the end of the meeting.\nhe said no.';
    assert.equal(segment(lines).length, 3);
  });

  describe('takes time in proportion to the text', () => {
    const bad: Readonly<Record<string, (size: number) => string>> = {
      'one endless word': (size) => 'a'.repeat(size),
      'quotation marks alone': (size) => '"'.repeat(size),
      apostrophes: (size) => "a'".repeat(size / 2),
      'full stops': (size) => 'A.'.repeat(size / 2),
      initials: (size) => 'A. '.repeat(size / 3),
      hyphens: (size) => 'a-'.repeat(size / 2),
      spaces: (size) => 'a' + ' '.repeat(size) + 'b',
      brackets: (size) => '('.repeat(size) + ')',
      addresses: (size) => 'http://'.repeat(size / 7),
      'at signs': (size) => 'a@'.repeat(size / 2),
      'lone surrogates': (size) => '\ud83d'.repeat(size),
      joiners: (size) => '👍\u200d'.repeat(size / 3),
      'line breaks': (size) => 'a\n'.repeat(size / 2),
      'short questions': (size) => 'Q: a?\n\n'.repeat(size / 7),
      'lines that may be headings': (size) => 'Next Steps\n\n'.repeat(size / 12),
      'lines that may be turns': (size) => 'LUND: We agree.\n'.repeat(size / 16),
      'endless captions': (size) => 'Oslo (Ida Lund) '.repeat(size / 16),
    };
    for (const [what, make] of Object.entries(bad))
      it(what, () => {
        // Four times the text; quadratic work would cost sixteen times as much.
        const [short, long] = [make(50_000), make(200_000)];
        assertGrowth(
          () => segment(short),
          () => segment(long),
          10,
        );
      });
  });
});
