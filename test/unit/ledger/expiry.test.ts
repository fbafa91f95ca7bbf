import assert from 'node:assert/strict';
import type { Claim } from '../../../src/analysis/model';
import { decide } from '../../../src/ledger/decide';
import { follow } from '../../../src/ledger/follow';
import { sourcingOf } from '../../../src/ledger/sourcing';
import { type Copy, copyOf, madeUp, line, samples, set, UNWRAPPED } from './copy';
import { type ClaimEdit, COSMETIC, MATERIAL } from './factEdits';
import { Chance } from './random';
import { editBetween } from './reanchoring';

const EDITS = 2000;

const claimAt = (start: number, end: number): Claim => ({
  id: 'c1',
  start,
  end,
  kinds: ['role'],
  sourcing: 'unsourced',
  worthiness: 1,
  speaker: null,
  reason: '',
  evidence: [],
});

/** The state of a verified claim after its words were edited in an article. */
function stateAfter(article: Copy, id: number, edited: Copy): string {
  const before = set(article, UNWRAPPED);
  const place = before.places.get(id)!;
  const decision = decide(
    before.text,
    place,
    { state: 'verified' },
    { now: '2026-01-01T00:00:00Z', unique: () => '1' },
  );
  const after = set(edited, UNWRAPPED);
  const anchored = follow([{ decision, span: place }], [editBetween(before.text, after.text)], after.text);
  const { start, end } = after.places.get(id)!;
  const { standings, orphans } = sourcingOf([claimAt(start, end)], anchored, after.text);
  return orphans.length ? 'orphan' : standings[0]!.state;
}

const withWords = (article: Copy, id: number, words: string): Copy =>
  article.map((paragraph) => paragraph.map((one) => (one.id === id ? { id, words } : one)));

describe('Two thousand edits of verified claims', () => {
  const articles = samples().map(copyOf);

  /** Runs edits of a kind; the share of each that leaves the claim verified, and examples of those that do. */
  function run(edits: Readonly<Record<string, ClaimEdit>>): {
    kept: number;
    flipped: number;
    keptOnes: string[];
    flippedOnes: string[];
  } {
    const chance = new Chance(7);
    const result = { kept: 0, flipped: 0, keptOnes: [] as string[], flippedOnes: [] as string[] };
    while (result.kept + result.flipped < EDITS / 2) {
      const made = [[line(madeUp(chance)), line(madeUp(chance))], [line(madeUp(chance))]];
      const article = chance.is(0.5) ? chance.of(articles) : made;
      const { id, words } = chance.of(article.flat());
      const name = chance.of(Object.keys(edits));
      const edited = words.length < 25 ? null : edits[name]!(words, chance);
      if (edited === null) continue;
      const state = stateAfter(article, id, withWords(article, id, edited));
      const shown = `${name}: ${state}: “${words}” → “${edited}”`;
      if (state === 'verified') {
        result.kept++;
        result.keptOnes.push(shown);
      } else {
        result.flipped++;
        result.flippedOnes.push(shown);
      }
    }
    return result;
  }

  it('take back every check whose facts they touch', () => {
    const { kept, flipped, keptOnes } = run(MATERIAL);
    console.log(`      ${flipped} of ${kept + flipped} material edits flip the claim`);
    assert.equal(kept, 0, keptOnes.slice(0, 20).join('\n'));
  });

  it('leave the check alone where they touch none', () => {
    const { kept, flipped, flippedOnes } = run(COSMETIC);
    console.log(`      ${kept} of ${kept + flipped} cosmetic edits leave it verified`);
    assert.ok(kept >= 0.98 * (kept + flipped), flippedOnes.slice(0, 20).join('\n'));
  });

  it('leave the check alone where the paragraph is moved or split', () => {
    const chance = new Chance(11);
    for (let i = 0; i < 300; i++) {
      const article = chance.of(articles).filter((paragraph) => paragraph.length > 1);
      const at = chance.below(article.length);
      const paragraph = article[at]!;
      const cut = 1 + chance.below(paragraph.length - 1);
      const rest = article.filter((_, j) => j !== at);
      const to = chance.below(article.length);
      const moved = [...rest.slice(0, to), paragraph, ...rest.slice(to)];
      const split = article.flatMap((one) =>
        one === paragraph ? [one.slice(0, cut), one.slice(cut)] : [one],
      );
      const { id, words } = chance.of(paragraph);
      // A doubled caption has a twin: which of the two was moved, nobody can tell.
      const hasTwin = article.flat().filter((one) => one.words === words).length > 1;
      if (words.length < 25 || hasTwin) continue;
      assert.equal(stateAfter(article, id, moved), 'verified', `moved: ${words}`);
      assert.equal(stateAfter(article, id, split), 'verified', `split: ${words}`);
    }
  });
});
