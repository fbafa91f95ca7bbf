import assert from 'node:assert/strict';
import type { Claim, Span } from '../../../src/analysis/model';
import { decide, redecide, type Verdict } from '../../../src/ledger/decide';
import { type Anchored, anchorAll } from '../../../src/ledger/follow';
import type { Decision } from '../../../src/ledger/model';
import { type Sourcing, sourcingOf } from '../../../src/ledger/sourcing';

const TEXT = 'Trade rose 40 percent in 2016. “It works well,” Popkov said. Nobody else was asked.';
const FIRST = 'Trade rose 40 percent in 2016.';

const at = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const claimOn = (text: string, words: string, more: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  ...at(text, words),
  kinds: ['statistic'],
  sourcing: 'unsourced',
  worthiness: 0.5,
  speaker: null,
  reason: '',
  evidence: [],
  ...more,
});

let count = 0;
const made = (verdict: Verdict, words = FIRST, now = '2026-03-01T00:00:00Z', text = TEXT): Decision =>
  decide(text, at(text, words), verdict, { now, unique: () => String(++count) });

/** The standings of the claims on some words after the text has become another. */
function stand(decisions: readonly Decision[], text = TEXT, words: readonly string[] = [FIRST]): Sourcing {
  return sourcingOf(
    words.map((one) => claimOn(text, one)),
    anchorAll(decisions, text),
    text,
  );
}

const states = ({ standings }: Sourcing): string[] => standings.map(({ state }) => state);

describe('A claim stands', () => {
  it('as the article sources it, where nothing was decided', () => {
    for (const sourcing of ['unsourced', 'attributed', 'cited'] as const) {
      const { standings } = sourcingOf([claimOn(TEXT, FIRST, { sourcing })], [], TEXT);
      assert.equal(standings[0]!.state, sourcing);
    }
  });

  for (const state of ['sourced', 'verified', 'disputed', 'waived', 'attributed', 'not-a-claim'] as const)
    it(`as decided: ${state}`, () => assert.deepEqual(states(stand([made({ state })])), [state]));

  it('as it did, beside a remark', () => {
    const { standings, remarks } = stand([made({ state: 'comment', comment: 'Ask again.' })]);
    assert.equal(standings[0]!.state, 'unsourced');
    assert.equal(standings[0]!.others[0]?.comment, 'Ask again.');
    assert.equal(remarks.length, 0);
  });

  it('as decided last, of two decisions about the same words', () => {
    const older = made({ state: 'verified' });
    const newer = made({ state: 'disputed' }, FIRST, '2026-03-02T00:00:00Z');
    const { standings } = stand([newer, older]);
    assert.equal(standings[0]!.state, 'disputed');
    assert.deepEqual(standings[0]!.others, [older]);
  });

  it('changed, when its facts were edited since it was checked, and tells how', () => {
    const edited = TEXT.replace('40', '45');
    for (const state of ['sourced', 'verified'] as const) {
      const { standings } = stand([made({ state })], edited, [FIRST.replace('40', '45')]);
      assert.equal(standings[0]!.state, 'changed');
      assert.deepEqual(standings[0]!.change?.facts, [{ kind: 'number', before: '40', after: '45' }]);
    }
  });

  it('changed, when it gives someone a role that was exchanged for another', () => {
    const text = 'He was elected president of the chamber in 2016.';
    const edited = text.replace('president', 'chancellor');
    const decision = made({ state: 'verified' }, text, undefined, text);
    const standing = (kinds: Claim['kinds']): string =>
      sourcingOf([claimOn(edited, edited, { kinds })], anchorAll([decision], edited), edited).standings[0]!
        .state;
    assert.equal(standing(['date']), 'verified');
    assert.equal(standing(['date', 'role']), 'changed');
  });

  it('disputed or waived still, when its facts were edited; the change is told', () => {
    const { standings } = stand([made({ state: 'disputed' })], TEXT.replace('40', '45'), [
      FIRST.replace('40', '45'),
    ]);
    assert.equal(standings[0]!.state, 'disputed');
    assert.ok(standings[0]!.change?.isMaterial);
  });

  it('verified again, once the words as they stand are confirmed', () => {
    const edited = TEXT.replace('40', '45');
    const words = FIRST.replace('40', '45');
    const confirmed = redecide(
      made({ state: 'verified' }),
      edited,
      at(edited, words),
      {},
      '2026-03-03T00:00:00Z',
    );
    assert.deepEqual(states(stand([confirmed], edited, [words])), ['verified']);
  });

  it('changed, when words that matter come right before or behind those that were checked', () => {
    const text = 'The deal was signed in Minsk, and trade rose, the ministry said.';
    const words = 'trade rose';
    const checked = made({ state: 'verified' }, words, undefined, text);
    for (const [edited, claim] of [
      [text.replace('trade rose', 'no trade rose'), 'no trade rose'],
      [text.replace('trade rose', 'trade rose 3 percent'), 'trade rose 3 percent'],
    ] as const) {
      const anchored: Anchored[] = [{ decision: checked, span: at(edited, words) }];
      assert.deepEqual(states(sourcingOf([claimOn(edited, claim)], anchored, edited)), ['changed']);
    }
  });

  it('verified still, when the analysis takes in more of a sentence that was there', () => {
    const anchored = anchorAll([made({ state: 'verified' }, 'rose 40 percent')], TEXT);
    assert.deepEqual(states(sourcingOf([claimOn(TEXT, FIRST)], anchored, TEXT)), ['verified']);
  });

  it('changed, when a word of the quotation that it lies in is changed, or its marks go', () => {
    const text = '“We are friends. It works well,” Popkov said.';
    const checked = made({ state: 'verified' }, 'It works well', undefined, text);
    for (const edited of [text.replace('well', 'nicely'), text.replace('“', '')]) {
      const words = edited.includes('nicely') ? 'It works nicely' : 'It works well';
      const anchored: Anchored[] = [{ decision: checked, span: at(edited, words) }];
      assert.deepEqual(states(sourcingOf([claimOn(edited, words)], anchored, edited)), ['changed'], edited);
    }
    assert.deepEqual(states(stand([checked], text.replace('“', '"').replace('”', '"'), ['It works well'])), [
      'verified',
    ]);
  });

  it('each as the whole did, after it was split in two', () => {
    const checked = made({ state: 'verified' }, `${FIRST} “It works well,” Popkov said.`);
    assert.deepEqual(states(stand([checked], TEXT, [FIRST, '“It works well,” Popkov said.'])), [
      'verified',
      'verified',
    ]);
  });

  it('as the worse of its parts, after two were joined', () => {
    const decisions = [
      made({ state: 'verified' }),
      made({ state: 'disputed' }, '“It works well,” Popkov said.', '2026-02-01T00:00:00Z'),
    ];
    assert.deepEqual(states(stand(decisions, TEXT, [`${FIRST} “It works well,” Popkov said.`])), [
      'disputed',
    ]);
  });
});

describe('A decision', () => {
  it('on words that are no claim to the analysis stands all the same', () => {
    const { standings } = stand([made({ state: 'verified' }, 'Nobody else was asked.')]);
    assert.deepEqual(
      standings.map(({ claim, state }) => [claim === null, state]),
      [
        [false, 'unsourced'],
        [true, 'verified'],
      ],
    );
  });

  it('that is a remark on such words is a remark', () => {
    const { standings, remarks } = stand([
      made({ state: 'comment', comment: 'Who?' }, 'Nobody else was asked.'),
    ]);
    assert.equal(standings.length, 1);
    assert.equal(remarks[0]!.decision.comment, 'Who?');
  });

  it('whose words are gone is an orphan with its old words', () => {
    const { orphans } = stand([made({ state: 'verified' })], 'Something else altogether.', []);
    assert.equal(orphans[0]!.selectors.exact, FIRST);
  });
});
