import assert from 'node:assert/strict';
import { parseMarkup } from '../../../training/entities/markup';

describe('marked sentences for training', () => {
  it('give their text and names', () => {
    const { text, names } = parseMarkup('[PERSON Andrei Gromyko] met [ORG NATO] men [sic].');
    assert.equal(text, 'Andrei Gromyko met NATO men [sic].');
    assert.deepEqual(
      names.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`),
      ['PERSON Andrei Gromyko', 'ORG NATO'],
    );
  });

  it('must close their marks', () => assert.throws(() => parseMarkup('[PERSON Gromyko left.'), /not closed/));
});
