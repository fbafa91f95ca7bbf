import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyze } from '../../../src/analysis/analyze';
import type { Analysis } from '../../../src/analysis/model';
import { assertGrowth } from '../../cost';
import { models } from './models';

/** Lines of copy in which one tells how another is to be read: names in full and short, acronyms explained, capitals and small letters. */
const LINES = [
  'ENVOYS MEET IN VIENNA',
  'Security is gained by patience',
  'By Ida Lund',
  'VIENNA, Feb. 6 (Wire) -- The International Atomic Energy Agency (IAEA) met on Monday.',
  'The IAEA and the NPT came first. Orange grew.',
  'They signed the Treaty on the Non-Proliferation of Nuclear Weapons (NPT) in 1968.',
  'The World Health Organization (WHO) and the World Heritage Organization (WHO) disagreed.',
  'WHO said that 40 percent of the doses were lost. The maker Orange sells orange juice.',
  'Norwegian Foreign Minister Halvard Lange flew to Washington. General Washington stayed.',
  '“We shall go on,” Lange said. “But not for security alone.”',
  'He added that the minister had told Mrs. Lange so.',
  'Mary Lange, the ambassador to Ghana, denied it. The ambassador left.',
  'According to the ministry, exports rose by 12 percent in 1975.[1]',
  'They recalled the Joint Comprehensive Plan of Action and the 2001 Italian general election in Rome.',
  'Q: Why did Jordan leave?',
  'A: Mr. Jordan was tired.',
  'The envoy of Jordan, who signed the treaty, said: “No.',
  '“Nobody asked us.”',
  'HALVARD LANGE: So be it. -- Ed.',
  '',
] as const;

/** What an editor's hand may put anywhere. */
const BITS = [
  '“',
  '”',
  '"',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '.',
  'Lange',
  'NPT',
  'security',
  'Orange',
  '’s',
  '',
];

const line = fc.constantFrom(...LINES);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
type Edit = (text: string) => string;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat(12), fc.constantFrom(...BITS)).map(([at, cut, bit]): Edit => {
    return (text) => {
      const offset = Math.floor(at * (text.length + 1));
      return text.slice(0, offset) + bit + text.slice(offset + cut);
    };
  }),
  fc.tuple(place, fc.nat(2), fc.array(line, { maxLength: 2 })).map(([at, cut, added]): Edit => {
    return (text) => {
      const lines = text.split('\n');
      return lines.toSpliced(Math.floor(at * (lines.length + 1)), cut, ...added).join('\n');
    };
  }),
);
const copy = fc.array(line, { maxLength: 10 }).map((lines) => lines.join('\n'));

describe('The analysis', () => {
  it('is the same after any edits as from scratch, whichever of two articles they are made in', () => {
    fc.assert(
      fc.property(
        fc.tuple(copy, copy),
        fc.array(fc.tuple(fc.nat(1), edit), { minLength: 1, maxLength: 8 }),
        (articles, edits) => {
          const analyze = createAnalyze(models);
          const texts = [...articles];
          const read: (Analysis | undefined)[] = texts.map((text) => analyze(text));
          for (const [at, change] of edits) {
            texts[at] = change(texts[at]!);
            read[at] = analyze(texts[at], read[at]);
            assert.deepEqual(read[at], createAnalyze(models)(texts[at]));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  const endless: Readonly<Record<string, string>> = {
    'words with capitals': 'The ',
    sums: 'Feb. 6, 1992 to ',
    'offices and countries': 'the foreign ministers of the Republic of ',
    citations: '5 percent [1], ',
    names: 'Ida Lund, Kari Moe, envoy to Ghana, ',
  };
  for (const [what, words] of Object.entries(endless)) {
    it(`costs no more than its length when a sentence of ${what} has no end`, () => {
      const analyze = createAnalyze(models);
      const text = (times: number): string => words.repeat(Math.ceil((times * 10_000) / words.length));
      assertGrowth(
        () => analyze(text(3)),
        () => analyze(text(12)),
        7,
      );
    });
  }
});
