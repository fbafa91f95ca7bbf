import assert from 'node:assert/strict';
import { viterbi } from '../../../src/analysis/entities/tagger';
import {
  beginOf,
  insideOf,
  LABELS,
  labelOf,
  mayFollow,
  OUTSIDE,
  TAG_COUNT,
} from '../../../src/analysis/entities/tags';

const free = new Float32Array(TAG_COUNT * TAG_COUNT);
const person = LABELS.indexOf('person');
const place = LABELS.indexOf('place');

/** Scores of words: for each, the tags that are worth something. */
function scores(...words: readonly (readonly (readonly [tag: number, score: number])[])[]): Float32Array {
  const all = new Float32Array(words.length * TAG_COUNT);
  words.forEach((word, i) => word.forEach(([tag, score]) => (all[i * TAG_COUNT + tag] = score)));
  return all;
}

describe('decoding', () => {
  it('takes the best tag of each word where transitions are free', () => {
    const best = viterbi(scores([[beginOf(person), 2]], [[insideOf(person), 2]], [[OUTSIDE, 1]]), free);
    assert.deepEqual([...best], [beginOf(person), insideOf(person), OUTSIDE]);
  });

  it('never goes on with a name that has not begun', () => {
    const best = viterbi(scores([[OUTSIDE, 1]], [[insideOf(place), 5]]), free);
    assert.deepEqual([...best], [beginOf(place), insideOf(place)]);
    for (let i = 1; i < best.length; i++) assert.ok(mayFollow(best[i - 1]!, best[i]!));
  });

  it('does not begin a sentence inside a name', () => {
    const [first] = viterbi(
      scores([
        [insideOf(place), 5],
        [beginOf(place), 1],
      ]),
      free,
    );
    assert.equal(first, beginOf(place));
  });

  it('lets a strong transition decide between tags of equal worth', () => {
    const moves = free.slice();
    moves[beginOf(person) * TAG_COUNT + insideOf(person)] = 3;
    const best = viterbi(
      scores(
        [[beginOf(person), 1]],
        [
          [OUTSIDE, 1],
          [insideOf(person), 1],
        ],
      ),
      moves,
    );
    assert.equal(best[1], insideOf(person));
  });

  it('has nothing to say of nothing', () => assert.equal(viterbi(new Float32Array(), free).length, 0));
});

describe('tags', () => {
  it('belong to their labels', () => {
    LABELS.forEach((_, label) => {
      assert.equal(labelOf(beginOf(label)), label);
      assert.equal(labelOf(insideOf(label)), label);
    });
  });
});
