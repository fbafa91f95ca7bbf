import assert from 'node:assert/strict';
import { encodeModel, NO_WEIGHTS, weightTables, type LexiconTables } from '../../../training/entities/encode';
import { examplesOf } from '../../../training/entities/corpora';
import { sharesOf } from '../../../training/entities/crf';
import { agree, readSilver, type Peer, type Tagged } from '../../../training/entities/silver/silver';
import { paragraphsOf } from '../../../training/entities/silver/texts';
import { readModel } from '../../../src/analysis/entities/modelFile';
import { createTagger } from '../../../src/analysis/entities/tagger';
import {
  beginOf,
  insideOf,
  LABELS,
  OUTSIDE,
  TAG_COUNT,
  type Label,
} from '../../../src/analysis/entities/tags';

const begin = (label: Label): number => beginOf(LABELS.indexOf(label));
const inside = (label: Label): number => insideOf(LABELS.indexOf(label));
const bits = (...tags: number[]): number => tags.reduce((all, tag) => all | (1 << tag), 0);

const NO_WORDS: LexiconTables = {
  wordKeys: new Uint32Array(),
  fineAndRank: new Uint16Array(),
  flat: new Uint16Array(),
  flags: new Uint16Array(),
  phraseKeys: new Uint32Array(),
  phraseLabels: new Uint8Array(),
};

/** A tagger that knows nothing: every tag that may stand at a place is as likely as another. */
const { lexicon, weights } = readModel(encodeModel(NO_WORDS, NO_WEIGHTS));
const ignorant: Peer = {
  tagger: createTagger(lexicon, weights),
  transitions: weights.transitions,
  step: 1 / 24,
};

/** A sentence as the teacher writes it, with the shares of some tags; all others have next to none. */
function told(words: string, shares: readonly Readonly<Record<number, number>>[]): Tagged {
  const steps = shares.flatMap((of) =>
    Array.from({ length: TAG_COUNT }, (_, tag) => Math.min(255, Math.round(-Math.log(of[tag] ?? 1e-9) * 20))),
  );
  return {
    document: 1,
    corpus: 'text',
    tokens: words.split(' '),
    shares: Buffer.from(steps).toString('base64'),
  };
}

describe('text for the teacher', () => {
  it('is the paragraphs of a page, without notes, figures and marks', () => {
    const long =
      'The Senate debated the treaty for eighty days and rejected it in the end, to the dismay of its authors.';
    const page = `<head>A heading</head><p>Short.</p>
      <p xml:id="a">${long} <hi rend="italic">Lodge</hi>&#8217;s party &amp; <ref target="/x">others</ref>
        voted<note n="1">Congressional Record, vol. 58.</note> against.</p>`;
    assert.deepEqual(paragraphsOf(page), [`${long} Lodge’s party & others voted against.`]);
  });
});

describe('names of several types in a corpus', () => {
  it('may have any of the labels, from their first word to their last', () => {
    const text = 'The Marshall Plan helped.';
    const span = { start: 4, end: 17, label: 'event', or: ['document'] } as const;
    const [example] = examplesOf(text, [span], [], 1, 'corpus', 1);
    assert.deepEqual(
      [...example!.allowed],
      [
        bits(OUTSIDE),
        bits(begin('event'), begin('document')),
        bits(inside('event'), inside('document')),
        bits(OUTSIDE),
        bits(OUTSIDE),
      ],
    );
  });
});

describe('the shares of tags', () => {
  it('add up to one for each word, and an inside has none without its beginning', () => {
    const shares = sharesOf(new Float32Array(2 * TAG_COUNT), new Float32Array(TAG_COUNT * TAG_COUNT));
    const sum = (word: number) =>
      shares.slice(word * TAG_COUNT, (word + 1) * TAG_COUNT).reduce((all, share) => all + share, 0);
    assert.ok(Math.abs(sum(0) - 1) < 1e-9 && Math.abs(sum(1) - 1) < 1e-9);
    assert.equal(shares[inside('person')], 0);
    assert.ok(shares[TAG_COUNT + inside('person')]! > 0);
  });
});

describe('silver sentences', () => {
  const sure = told('Anna Lindh left Oslo', [
    { [begin('person')]: 0.98 },
    { [inside('person')]: 0.98 },
    { [OUTSIDE]: 0.99 },
    { [begin('place')]: 0.97 },
  ]);
  const torn = told('Anna Lindh left Hansa', [
    { [begin('person')]: 0.98 },
    { [inside('person')]: 0.98 },
    { [OUTSIDE]: 0.99 },
    { [begin('place')]: 0.5, [begin('organization')]: 0.45 },
  ]);
  const lost = told('Nobody knows Maran', [
    { [OUTSIDE]: 0.99 },
    { [OUTSIDE]: 0.99 },
    { [begin('place')]: 0.3, [begin('organization')]: 0.25, [begin('person')]: 0.25, [OUTSIDE]: 0.2 },
  ]);

  it('have the tags that the teacher is sure of', () =>
    assert.deepEqual(
      [...agree(sure, ignorant).tags],
      [begin('person'), inside('person'), OUTSIDE, begin('place')],
    ));

  it('never go on with a name that has not begun', () => {
    const broken = told('the Lindh', [
      { [OUTSIDE]: 0.9 },
      { [inside('person')]: 0.7, [begin('person')]: 0.29 },
    ]);
    assert.deepEqual([...agree(broken, ignorant).tags], [OUTSIDE, begin('person')]);
  });

  it('leave open what the teacher leaves open, and leave out what it does not know', () => {
    // It knows little of events and documents: no name may be one of these.
    const none = bits(OUTSIDE, begin('event'), inside('event'), begin('document'), inside('document'));
    const examples = readSilver([sure, torn, lost], ignorant, 0.5, new Set());
    assert.deepEqual(
      examples.map(({ tokens, allowed }) => [tokens.map(({ text }) => text).join(' '), [...allowed]]),
      [
        ['Anna Lindh left Oslo', [bits(begin('person')), bits(inside('person')), none, bits(begin('place'))]],
        [
          'Anna Lindh left Hansa',
          [bits(begin('person')), bits(inside('person')), none, bits(begin('place'), begin('organization'))],
        ],
      ],
    );
  });

  it('teach once each', () =>
    assert.equal(readSilver([sure, torn, sure], ignorant, 0.5, new Set()).length, 2));
});

describe('weights in the model', () => {
  it('come back as they were packed, several tags to a feature', () => {
    const dense = new Float32Array(2 * TAG_COUNT);
    dense.set([0.5, -0.25, 1], 3);
    dense[TAG_COUNT + 14] = -1;
    const tables = weightTables(
      Int32Array.of(900, 17),
      dense,
      new Float32Array(TAG_COUNT * TAG_COUNT),
      0.04,
      1 / 8,
    );
    const model = readModel(encodeModel(NO_WORDS, tables));
    const scores = new Float32Array(TAG_COUNT);
    model.weights.addTo(scores, 0, 900);
    model.weights.addTo(scores, 0, 17);
    assert.deepEqual([...scores], [0, 0, 0, 4, -2, 8, 0, 0, 0, 0, 0, 0, 0, 0, -8]);
  });
});
