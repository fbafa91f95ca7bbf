import assert from 'node:assert/strict';
import { csv, markdown } from '../../../src/panel/view/table';

const table = (words: string) => ({ columns: ['Words'], rows: [[words]] });

describe('a list taken along', () => {
  for (const [words, field] of [
    ['plain', 'plain'],
    ['one, two', '"one, two"'],
    ['the “treaty”', 'the “treaty”'],
    ['the "treaty"', '"the ""treaty"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['-- Ed.', "'-- Ed."],
    ['', ''],
  ] as const)
    it(`has ${JSON.stringify(words)} as a field of comma-separated values`, () =>
      assert.equal(csv(table(words)), `Words\r\n${field}\r\n`));

  for (const [words, cell] of [
    ['plain', 'plain'],
    ['a | b', 'a \\| b'],
    ['*bold* <b>', '\\*bold\\* \\<b\\>'],
    ['two\r\nlines', 'two lines'],
  ] as const)
    it(`has ${JSON.stringify(words)} as a cell of a table in Markdown`, () =>
      assert.equal(markdown(table(words)), `| Words |\n| --- |\n| ${cell} |\n`));
});
