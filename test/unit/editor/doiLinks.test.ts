import assert from 'node:assert/strict';
import { doiLinks } from '../../../src/editor/doiLinks';

describe('A DOI in the text', () => {
  const cases: readonly (readonly [text: string, ...dois: string[]])[] = [
    ['See doi:10.1000/182.', '10.1000/182'],
    ['(DOI: 10.1038/s41586-020-2649-2)', '10.1038/s41586-020-2649-2'],
    ['10.1016/S0140-6736(20)30183-5, and 10.1000/182', '10.1016/S0140-6736(20)30183-5', '10.1000/182'],
    ['(10.1000/a(b)c), ‘10.1000/182’ and «10.1000/183»', '10.1000/a(b)c', '10.1000/182', '10.1000/183'],
    ['https://doi.org/10.1000/182'],
    ['https://resolver.example/?doi=10.1000/182'],
    ['It rose by 10.5 percent to 10.2/3.'],
    ['version 2.10.1000/3'],
  ];
  for (const [text, ...dois] of cases)
    it(`is ${dois.length === 0 ? 'none' : dois.join(' and ')} in “${text}”`, () =>
      assert.deepEqual(
        doiLinks(text).map(({ start, end }) => text.slice(start, end)),
        dois,
      ));

  it('leads to its resolver', () =>
    assert.equal(doiLinks('doi:10.1000/a“b')[0]!.address, 'https://doi.org/10.1000/a'));
});
