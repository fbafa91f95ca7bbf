import assert from 'node:assert/strict';
import { annotatedCopy } from '../../../src/exchange/annotatedCopy';
import { toHtml } from '../../../src/exchange/html';
import { toMarkdown } from '../../../src/exchange/markdown';
import { handOver, SOURCE } from './handOver';

const EXPORTS = 'Exports to Hungary rose by 12 percent in 2019.';
const COPY = `Trade grows

${EXPORTS} Imports fell to 3 billion euros.

The treaty was signed in 1955.
`;
const VERIFIED = {
  words: EXPORTS,
  state: 'verified',
  checker: 'J. Doe',
  citations: [{ source: SOURCE.id, locator: '14' }],
} as const;

describe('An annotated copy', () => {
  it('is the article’s own words, with nothing lost and nothing twice', () => {
    const { paragraphs } = annotatedCopy(handOver(COPY, [VERIFIED]));
    assert.deepEqual(
      paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')),
      COPY.split('\n').filter(Boolean),
    );
  });

  it('numbers the claims in the order of the text, and says of how many someone has yet to see to', () => {
    const { paragraphs, notes, summary } = annotatedCopy(handOver(COPY, [VERIFIED]));
    assert.deepEqual(
      paragraphs.flat().flatMap(({ numbers }) => numbers),
      [1, 2, 3],
    );
    assert.deepEqual(
      notes.map(({ state }) => state),
      ['Verified', 'Needs a source', 'Needs a source'],
    );
    assert.equal(summary, '3 claims, 2 open');
  });

  it('leaves out what the desk has struck off', () => {
    const { notes } = annotatedCopy(handOver(COPY, [{ words: EXPORTS, state: 'not-a-claim' }]));
    assert.equal(notes.length, 2);
  });

  it('tells who decided, when, why, and by what source', () => {
    const copy = toMarkdown(
      handOver(COPY, [
        VERIFIED,
        {
          words: 'The treaty was signed in 1955.',
          state: 'disputed',
          comment: 'In 1956?',
          checker: 'A. Roe',
        },
      ]),
    );
    assert.match(copy, /rose by 12 percent in 2019\.<sup>\[1\]\(#claim-1\)<\/sup>/);
    assert.match(copy, /1\. .*\*\*Verified\*\*.*J\. Doe, 2016-05-04\n {3}- .*UN Comtrade.*p\. 14/);
    assert.match(copy, /3\. .*\*\*Disputed\*\*.*A\. Roe, 2016-05-04\n {3}- In 1956\?/);
  });

  it('shows how a claim has changed since it was checked', () => {
    const changed = COPY.replace('12 percent', '21 percent');
    const article = handOver(changed, [VERIFIED], { checked: COPY });
    assert.match(toMarkdown(article), /\*\*Changed since checked\*\*[^]*~~12.*\*\*21/);
    assert.match(toHtml(article), /<del>12[^<]*<\/del><ins>21/);
  });

  it('takes no words of the article or the ledger for marks of its own', () => {
    const nasty =
      '1. <script>alert(1)</script> *rose* by 12 percent | to [x](javascript:y) in 2019.\n\n- Exports & “imports” fell by 3 percent.\n';
    const article = handOver(nasty, [
      { words: 'rose', state: 'disputed', comment: '</li><img src=x onerror=y>', checker: '<b>' },
    ]);
    const html = toHtml(article);
    assert.doesNotMatch(html, /<script|<img|<b>/);
    assert.match(html, /&lt;script&gt;/);
    const markdown = toMarkdown(article);
    assert.doesNotMatch(markdown, /(?<!\\)<script|(?<!\\)\]\(javascript/);
    assert.match(markdown, /^1\\\. \\<script/m);
    assert.match(markdown, /^\\- Exports/m);
  });

  it('holds the same number of marks as notes, for claims within claims too', () => {
    const text =
      'Trade rose by 5 percent, and exports, which fell by 3 percent in 2018, were worth $4 billion.\n';
    const html = toHtml(
      handOver(text, [{ words: 'which fell by 3 percent', state: 'waived', comment: 'Known' }]),
    );
    const marks = html.match(/<sup id="at-\d+"/g)?.length;
    assert.equal(marks, html.match(/<li id=/g)?.length);
    assert.ok(marks! > 0);
  });

  it('is a page that runs nothing and asks for nothing', () => {
    const html = toHtml(handOver(COPY, [VERIFIED]));
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/);
    assert.doesNotMatch(html, /<script|<link|<img|src=/);
  });
});
