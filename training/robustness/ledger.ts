/**
 * Measures how decisions survive edits on articles of your own:
 *
 *   npx tsx training/robustness/ledger.ts FILE… [--scripts 1000]
 *
 * Runs the scripts of the unit tests (insert, delete, move, split, re-wrap, change quotation marks and dashes, spell-correct) over each
 * file, and prints what became of the claims that no edit touched.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copyOf } from '../../test/unit/ledger/copy';
import { Chance } from '../../test/unit/ledger/random';
import { noOutcome, runScript, WAYS } from '../../test/unit/ledger/reanchoring';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'string', default: '1000' } },
});

for (const way of WAYS) {
  const outcome = noOutcome();
  for (const file of positionals) {
    const copy = copyOf(readFileSync(file, 'utf8'));
    for (let run = 0; run < Number(values.scripts); run++) runScript(copy, new Chance(run + 1), way, outcome);
  }
  const { untouched, touched, deleted } = outcome;
  const all = untouched.right + untouched.orphan + untouched.wrong;
  console.log(
    `${way}: ${all} untouched claims, ${((100 * untouched.right) / all).toFixed(2)} % found, ${untouched.wrong} wrongly`,
  );
  console.log(`  edited: ${JSON.stringify(touched)}; deleted: ${JSON.stringify(deleted)}`);
}
