import assert from 'node:assert/strict';
import fc from 'fast-check';
import { footnote, sourceLabel } from '../../../src/ledger/footnote';
import { recognizePasted } from '../../../src/ledger/identifiers';
import {
  createSource,
  fieldsOf,
  SOURCE_TYPES,
  type SourceFields,
  workKey,
} from '../../../src/ledger/sources';
import { faultsInItem } from './cslJson';

const DOI = { kind: 'doi', doi: '10.1000/182', url: 'https://doi.org/10.1000/182' };

const PASTED: readonly [string, unknown][] = [
  ['10.1000/182', DOI],
  ['doi:10.1000/182', DOI],
  ['DOI:10.1000/182.', DOI],
  ['https://doi.org/10.1000/182', DOI],
  ['http://dx.doi.org/10.1000/182?utm=x', DOI],
  ['doi.org/10.1000/182', DOI],
  [
    '10.1016/S0140-6736(20)30183-5',
    {
      kind: 'doi',
      doi: '10.1016/s0140-6736(20)30183-5',
      url: 'https://doi.org/10.1016/s0140-6736(20)30183-5',
    },
  ],
  ['https://Comtrade.Example/Data?r=112', { kind: 'url', url: 'https://comtrade.example/Data?r=112' }],
  ['<https://a.example/b>', { kind: 'url', url: 'https://a.example/b' }],
  ['www.a.example', { kind: 'url', url: 'https://www.a.example' }],
  [' https://a.example/b, ', { kind: 'url', url: 'https://a.example/b' }],
  ['978-0-306-40615-7', { kind: 'isbn', isbn: '9780306406157' }],
  ['ISBN 0-306-40615-2', { kind: 'isbn', isbn: '0306406152' }],
  ['978-0-306-40615-8', null],
  ['https://user:secret@a.example/', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['Yonhap, 3 May 2016', null],
  ['10.1000', null],
  ['', null],
];

describe('What is pasted as a source', () => {
  for (const [pasted, known] of PASTED)
    it(`“${pasted}” is ${known ? (known as { kind: string }).kind : 'nothing known'}`, () =>
      assert.deepEqual(recognizePasted(pasted), known));

  it('may be anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void recognizePasted(text)));
  });
});

describe('A source', () => {
  const wire: SourceFields = {
    type: 'article-newspaper',
    container: 'Yonhap',
    title: 'Partners for 25 years',
    authors: ['Reyes, Ada'],
    date: '2016-05-03',
    url: 'https://a.example/1',
    accessed: '4 May 2016',
    archivedUrl: 'https://archive.example/1',
  };

  it('is an item of CSL-JSON', () => {
    const { id, ...item } = createSource(wire);
    assert.match(id, /^yonhap-[a-z0-9]+$/);
    assert.deepEqual(item, {
      type: 'article-newspaper',
      title: 'Partners for 25 years',
      author: [{ family: 'Reyes', given: 'Ada' }],
      'container-title': 'Yonhap',
      issued: { 'date-parts': [[2016, 5, 3]] },
      URL: 'https://a.example/1',
      accessed: { 'date-parts': [[2016, 5, 4]] },
      archive_location: 'https://archive.example/1',
    });
  });

  it('is one by CSL’s own rules, whatever someone enters', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('2016-05-03', '3 May 2016', 'spring 2016', '2016', 'Reyes, Ada'),
    );
    const fields = fc.record(
      {
        type: fc.constantFrom(...SOURCE_TYPES),
        title: text,
        authors: fc.array(text.filter((name) => name.trim() !== '')),
        container: text,
        publisher: text,
        date: text,
        url: text,
        doi: text,
        isbn: text,
        accessed: text,
        archivedUrl: text,
        note: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(fields, (entered) => assert.deepEqual(faultsInItem(createSource(entered)), [])));
    assert.equal(faultsInItem({ id: 'a', type: 'book', issued: '2016' }).length, 1);
    assert.equal(faultsInItem({ id: 'a', type: 'book', writer: 'Reyes' }).length, 1);
  });

  it('is the same when it is entered twice, and another when it is another', () => {
    assert.equal(createSource(wire).id, createSource({ ...wire, accessed: '2017' }).id);
    assert.notEqual(createSource(wire).id, createSource({ ...wire, url: 'https://a.example/2' }).id);
    assert.equal(
      workKey(createSource({ url: 'https://a.example/#top' })),
      workKey(createSource({ url: 'https://a.example' })),
    );
  });

  it('begins with what was pasted', () => {
    const pasted = recognizePasted('https://comtrade.example/data')!;
    assert.equal(sourceLabel(createSource(fieldsOf(pasted, '2026-03-01'))), 'comtrade.example');
  });

  const LABELS: readonly [SourceFields, string][] = [
    [{ type: 'dataset', publisher: 'UN Comtrade' }, 'UN Comtrade'],
    [{ container: 'Yonhap', date: '3 May 2016' }, 'Yonhap, 3 May 2016'],
    [{ container: 'Yonhap', date: 'May 3, 2016' }, 'Yonhap, 3 May 2016'],
    [{ container: 'Yonhap', date: 'May 2016' }, 'Yonhap, May 2016'],
    [{ container: 'Yonhap', date: 'spring 2016' }, 'Yonhap, spring 2016'],
    [
      { type: 'interview', authors: ['Popkov, Andrei'], container: 'The Gazette', date: '2016' },
      'Andrei Popkov, 2016',
    ],
    [{}, 'source'],
  ];
  for (const [fields, label] of LABELS)
    it(`is called “${label}” in a lens`, () => assert.equal(sourceLabel(createSource(fields)), label));

  it('makes a footnote', () => {
    const source = createSource(wire);
    const citation = { source: source.id, locator: '12–15', quotation: 'Trade grew.' };
    assert.equal(
      footnote(source, citation, 'plain'),
      'Ada Reyes, “Partners for 25 years”, Yonhap, 3 May 2016, pp. 12–15: “Trade grew.” https://a.example/1 (accessed 4 May 2016; archived at https://archive.example/1)',
    );
    const book = createSource({ type: 'book', title: 'A *history*', url: 'javascript:alert(1)' });
    assert.equal(
      footnote(book, { source: book.id, locator: '3' }, 'markdown'),
      '*A \\*history\\**, p. 3 javascript:alert\\(1\\)',
    );
  });
});
