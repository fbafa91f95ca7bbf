import assert from 'node:assert/strict';
import { copyOf, madeUpCopy, samples } from './copy';
import { Chance } from './random';
import { noOutcome, runScript, WAYS, type Way } from './reanchoring';

/** How many scripts in each way; the third is the second in other words, and gets fewer. */
const RUNS: Readonly<Record<Way, number>> = { outside: 1000, typed: 1000, reloaded: 300 };

const NAMES: Readonly<Record<Way, string>> = {
  outside: 'made by another program while the article was closed',
  typed: 'made in the editor, sentence by sentence',
  reloaded: 'reported by the editor as one large change each',
};

describe('Scripts of edits: insert, delete, move, re-wrap, change marks, spell-correct', () => {
  const articles = samples().map(copyOf);
  for (const way of WAYS)
    it(`${NAMES[way]}, lose hardly a decision and move none`, () => {
      const outcome = noOutcome();
      for (let run = 0; run < RUNS[way]; run++) {
        const chance = new Chance(run + 1);
        runScript(chance.is(0.5) ? chance.of(articles) : madeUpCopy(chance), chance, way, outcome);
      }
      const { untouched, touched, deleted, failures } = outcome;
      const all = untouched.right + untouched.orphan + untouched.wrong;
      const gone = deleted.orphan + deleted.wrong;
      console.log(
        `      ${RUNS[way]} scripts: of ${all} untouched claims ${((100 * untouched.right) / all).toFixed(2)} % found, ${untouched.wrong} wrongly;`,
        `of ${touched.right + touched.orphan + touched.wrong} edited ones ${touched.right} found, ${touched.wrong} wrongly;`,
        `of ${gone} deleted ones ${deleted.wrong} seen in a look-alike between the same neighbours`,
      );
      assert.ok(untouched.right >= 0.99 * all, failures.slice(0, 10).join('\n'));
      assert.equal(untouched.wrong + touched.wrong, 0, failures.slice(0, 10).join('\n'));
      // What takes the very place of a sentence is, to anyone, that sentence edited; its facts say that it was.
      assert.ok(deleted.wrong <= 0.01 * gone, failures.slice(0, 10).join('\n'));
    });
});
