import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, paint, type Painted } from './tokenize';

const read = (name: string): string => readFileSync(`samples/${name}`, 'utf8');

describe('the grammar on the sample articles', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const wordsOf = (name: string, scope: string): string[] =>
    paint(grammar, read(name))
      .filter((part: Painted) => part.scope === scope)
      .map((part) => part.words);

  const SEEN: readonly (readonly [file: string, scope: string, words: readonly string[]])[] = [
    ['anniversary.article', 'markup.bold.publisher', ['The Harbour Gazette']],
    ['anniversary.article', 'markup.heading.headline', ['‘Security is gained by opening gates’']],
    ['anniversary.article', 'entity.name.function.author', ['Harbour Gazette', 'Foreign Desk']],
    ['anniversary.article', 'comment.line.crumb', ['    • Link copied']],
    ['anniversary.article', 'entity.name.function.person', ['Urho Kekkonen', 'Gerald Ford', 'Harold Wilson', 'Pierre Trudeau']],
    ['anniversary.article', 'constant.numeric.percent', ['67.2 percent']],
    ['anniversary.article', 'constant.numeric.money', ['141 million euros']],
    ['anniversary.article', 'keyword.other.note', ['-- Ed.']],
    [
      'anniversary.article',
      'comment.block.duplicate',
      [
        'Helmut Schmidt, Erich Honecker, Gerald Ford and Bruno Kreisky sign the Final Act (Gazette Archive)',
        'Finlandia Hall in Helsinki, the work of Alvar Aalto (Harbour Photo)',
        'A page of the Final Act with the signatures of the heads of state (Gazette Archive)',
      ],
    ],
    ['peace-treaty.dispatch', 'markup.heading.headline', ['Egypt, Israel sign peace treaty on White House lawn']],
    ['peace-treaty.dispatch', 'entity.name.type.dateline', ['WASHINGTON']],
    ['peace-treaty.dispatch', 'comment.line.separator', ['-30-']],
    ['ever-closer.article', 'entity.name.type.dateline', ['ROME']],
    ['ever-closer.article', 'string.quoted.angle', [' une union sans cesse plus étroite entre les peuples européens ']],
    ['antarctica-interview.article', 'markup.heading.section', []],
    ['danube.communique', 'markup.heading.section', ['I. Navigation', 'II. Environment', 'III. Next meeting', 'Annex']],
  ]; // prettier-ignore

  for (const [file, scope, words] of SEEN)
    it(`finds in ${file} as ${scope}: ${words.join(' | ') || 'nothing'}`, () => {
      assert.deepEqual(wordsOf(file, scope), words);
    });

  it('labels every turn of the interview', () => {
    const labels = read('antarctica-interview.article').match(/^(?:Q|A|OBSERVER|ARCHIVIST):/gm)!;
    assert.ok(labels.length > 12);
    assert.deepEqual(wordsOf('antarctica-interview.article', 'entity.name.tag.speaker'), labels);
  });

  it('numbers every paragraph of the communiqué', () => {
    const numbers = Array.from(
      read('danube.communique').matchAll(/^ *(\d+\.|\([a-c]\)) /gm),
      (found) => found[1],
    );
    assert.deepEqual(wordsOf('danube.communique', 'entity.name.tag.paragraph-number'), numbers);
  });

  it('leaves at least a third of the running copy plain', () => {
    for (const file of readdirSync('samples')) {
      const text = read(file);
      const marked = paint(grammar, text).reduce((sum, part) => sum + part.words.length, 0);
      assert.ok(
        marked < (text.length * 2) / 3,
        `${file}: ${marked} of ${text.length} characters are coloured`,
      );
    }
  });

  it('reads Windows line ends in the wire story, which has them', () => {
    assert.ok(read('peace-treaty.dispatch').includes('\r\n'));
  });
});
