import assert from 'node:assert/strict';
import { segment } from '../../../src/analysis/segment/segment';

const outline = (text: string): string[] => segment(text).map(({ passage }) => passage.kind);

const parts = (text: string): string[] =>
  segment(text).flatMap(({ passage }) =>
    passage.parts.map(({ role, start, end }) => `${role}: ${passage.text.slice(start, end)}`),
  );

const body = 'The two ministers signed the fisheries accord on Monday, after eleven months of talks.';

/** Each line of an article behind the kind that an editor would give it. */
function reads(article: string): void {
  const rows = article
    .trim()
    .split('\n')
    .map((row) => /^\s*(\w*)\s*\| ?(.*)$/.exec(row)!);
  const text = rows.map((row) => row[2]).join('\n');
  assert.deepEqual(
    outline(text),
    rows.map((row) => row[1]).filter((kind) => kind !== ''),
  );
}

describe('Kinds of blocks', () => {
  it('in an article copied from a newspaper’s page', () =>
    reads(`
      publisher | The Norden Gazette
                |
      headline  | ‘Norway, Ghana are partners at sea’
                |
      byline    | By Ida Lund
                |
      date      | Published : Feb. 6, 2017 - 18:07
                |
      crumb     |     • Link copied
                |
      paragraph | ${body}
                |
      caption   | Norwegian Ambassador to Ghana Kari Moe (Ida Lund/The Norden Gazette) Norwegian Ambassador to Ghana Kari Moe (Ida Lund/The Norden Gazette)
                |
      paragraph | “We could not wait,” she told The Norden Gazette.
                |
      heading   | A question of quotas
                |
      paragraph | ${body}
                |
      byline    | By Ida Lund (
                |
      note      | This article on the broadsheet named the wrong port, which was corrected online. -- Ed.
                |
      caption   | The old harbour of Tema (Kofi Adu)
    `));

  it('in a wire story', () =>
    reads(`
      headline  | Ministers sign fisheries accord
                |
      paragraph | OSLO, Feb. 6 (NTB) -- ${body}
                |
      paragraph | ${body}
                |
      separator | -30-
    `));

  it('in a communiqué', () =>
    reads(`
      headline  | JOINT COMMUNIQUE OF THE MINISTERIAL MEETING
                |
      date      | 6 February 2017
                |
      numbered  | 1. The Ministers met in Oslo.
      numbered  | 2. The Ministers welcomed the accord.
      numbered  | (a) They noted the quota for cod.
      numbered  | (b) They noted the quota for herring.
                |
      heading   | Next steps
                |
      numbered  | 3. The Ministers will meet again in Accra.
    `));

  it('in an interview marked Q and A', () =>
    reads(`
      headline  | Five questions for the envoy
                |
      byline    | BY IDA LUND
                |
      paragraph | ${body}
                |
      question  | Q: Is the accord safe?
                |
      answer    | A: It is. We signed it.
    `));

  it('in an interview marked with names', () =>
    reads(`
      paragraph | ${body}
                |
      question  | Norden Gazette: Is the accord safe?
                |
      answer    | Moe: It is. We signed it.
                |
      question  | Norden Gazette: Until when?
                |
      answer    | Moe: Until the cod are back.
    `));

  it('in an interview marked with dashes', () =>
    reads(`
      paragraph | ${body}
                |
      question  | — Is the accord safe?
                |
      answer    | — It is. We signed it.
    `));

  it('in an interview with its questions in bold', () =>
    reads(`
      paragraph | ${body}
                |
      question  | **Is the accord safe?**
                |
      answer    | It is. We signed it.
    `));

  it('in an interview that names who answers but once', () =>
    reads(`
      question  | Q: Is the accord safe?
      answer    | LUND: It is. We signed it.
    `));

  it('in a transcript', () =>
    reads(`
      answer    | LUND: We agree.
      answer    | OSEI: So do we.
    `));

  it('in a headline set as a sentence of capitalised words', () =>
    reads(`
      headline  | Poll: Most Voters Back Fisheries Accord.
                |
      paragraph | ${body}
    `));

  describe('do not mistake', () => {
    const plain: readonly (readonly [string, string])[] = [
      ['a text of one sentence', body],
      ['a text of one line without a stop', 'Ministers sign fisheries accord'],
      ['sentences set one a line', 'Norway met Ghana.\nThe talks failed.\nRao spoke.\nHe left Oslo.'],
      ['a sentence that begins with “By”', `${body}\n\nBy the time they left, it rained.`],
      ['a sentence that begins with a place and a year', `${body}\n\nIn Budapest, 18 states signed in 2018.`],
      ['and one that ends with it', `${body}\n\nBy Monday, Ida Lund and Kari Moe had left.`],
      [
        'a sentence that ends with a bracket',
        `${body}\n\nThe fund is run by the Nordic Fisheries Board (NFB).`,
      ],
      ['or with an aside', `${body}\n\nThe text was changed twice. (It had errors.)`],
      ['an initial at the head of a sentence', `${body}\n\nV. Rao spoke for the board, and left.`],
      [
        'a clause between dashes',
        'NATO — the alliance of 1949 — met.\nBelarus -- a landlocked state -- did not.',
      ],
      ['a colon in a sentence', `${body}\n\nThe envoy: a man of few words, as ever.`],
      ['a date in a sentence', 'It was signed on Feb. 6, 2017.\nIt lapsed in 2019.'],
      ['a note on a treaty’s article', `${body}\n\nThis article of the treaty was disputed for years.`],
    ];
    for (const [what, text] of plain)
      it(what, () => {
        assert.deepEqual(new Set(outline(text)), new Set(['paragraph']));
        assert.deepEqual(parts(text), []);
      });
  });

  describe('crumbs', () => {
    for (const line of [
      'Share',
      'ADVERTISEMENT',
      'Read more: Cod are back',
      'https://gazette.example/cod',
      'Home > World > Africa',
      '© 2017 Norden Gazette',
      '3 min read',
      'Share | Print | Comments',
    ])
      it(line, () => assert.deepEqual(outline(`${body}\n\n${line}\n\n${body}`)[1], 'crumb'));
  });

  describe('dates', () => {
    for (const line of [
      'Feb. 6, 2017',
      '2017-02-06',
      'Updated: 6 February 2017, 10:00 GMT',
      'Monday 6 February 2017 18.07 GMT',
      'Published : Feb. 6, 2017 - 18:07 Updated : Feb. 7, 2017 - 09:00',
      '2 hours ago',
      '06/02/2017',
      'Budapest, 18 August 2018',
      'Done at New York, September 9, 1996',
    ])
      it(line, () => assert.equal(outline(`Ministers sign accord\n\n${line}\n\n${body}`)[1], 'date'));
  });

  describe('bylines', () => {
    for (const line of [
      'By Ida Lund',
      'By Ida Lund and Kofi Adu in Oslo',
      'By Ida Lund (',
      'BY IDA LUND',
      'By Ida Lund (ida@gazette.example)',
      'By Ana de Souza, Diplomatic Correspondent',
      'By Our Own Correspondent',
      'By a staff reporter',
    ])
      it(line, () => assert.equal(outline(`Ministers sign accord\n\n${line}\n\n${body}`)[1], 'byline'));
  });

  describe('notes', () => {
    for (const line of [
      'Editor’s note: The port was named wrongly.',
      "Editor's Note — Names were changed.",
      'Correction: The port is Tema.',
      'This article was amended on 7 February to correct the port.',
      '—Reuters contributed to this report.',
      '• This article was amended on 7 February to correct the port.',
      'An earlier version of this story misstated the quota.',
      '(ida@gazette.example)',
      'Ida Lund ida@gazette.example',
      '(Reporting by Ida Lund; Editing by Kofi Adu)',
      'The quota was misprinted. -- Ed.',
      'The views expressed here are her own.',
    ])
      it(line, () => assert.equal(outline(`${body}\n\n${line}`)[1], 'note'));
  });

  describe('captions and their credits', () => {
    const table: readonly (readonly [line: string, credit: string])[] = [
      ['President Nana Adu (AFP PHOTO)', '(AFP PHOTO)'],
      ['A view of the Oslo Fjord (Ida Lund)', '(Ida Lund)'],
      ['The envoys shake hands in Oslo on Monday. (Yonhap)', '(Yonhap)'],
      ['The envoys shake hands in Oslo on Monday. [Reuters]', '[Reuters]'],
      ['The envoys shake hands in Oslo. /AP', '/AP'],
      ['The envoys shake hands in Oslo. Photo: Ida Lund', 'Photo: Ida Lund'],
      ['The old market of Tema (Courtesy of the Embassy of Ghana)', '(Courtesy of the Embassy of Ghana)'],
    ];
    for (const [line, credit] of table)
      it(line, () => {
        assert.equal(outline(`${body}\n\n${line}\n\n${body}`)[1], 'caption');
        assert.deepEqual(parts(`${body}\n\n${line}`), [`credit: ${credit}`]);
      });

    it('printed twice on one line', () => {
      const once = 'The old market of Tema (Kofi Adu)';
      assert.deepEqual(parts(`${body}\n\n${once} ${once}`), ['credit: (Kofi Adu)', `duplicate: ${once}`]);
    });
  });

  describe('datelines', () => {
    for (const line of [
      'MINSK, Feb. 6 (Yonhap) --',
      'WASHINGTON (AP) —',
      'GENEVA —',
      'SEOUL, South Korea, Oct. 3 —',
      'BRUSSELS -',
      'FAIRVIEW, W.Va. -',
      'Minsk, 6 February –',
      'RIO DE JANEIRO --',
    ])
      it(line, () => assert.deepEqual(parts(`${line} ${body}`), [`dateline: ${line}`]));
  });

  it('lists', () => {
    assert.deepEqual(outline(`${body}\n• one state left\n• two states joined`), [
      'paragraph',
      'list',
      'list',
    ]);
    assert.deepEqual(parts('• one state left\n• two states joined'), ['label: •', 'label: •']);
  });
});
