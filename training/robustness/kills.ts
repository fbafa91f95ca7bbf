/**
 * Measures what is lost when a program is killed while it writes a ledger to the disk: real processes, real files, SIGKILL.
 *
 *   npx tsx training/robustness/kills.ts [--kills 500]
 *
 * Each writer enters decisions one by one and names each that the ledger has accepted; it is killed at a random moment. Then the file must be
 * whole and hold all that were named. After every 25th kill another writer goes on in the same folder, past the lock that was left.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseLedger } from '../../src/ledger/format';
import { bundle, write } from './writer';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, write: { type: 'string' } },
});

const GO_ON_AFTER = 25;
/** Long enough for some decisions to be entered, in milliseconds. */
const LONGEST_LIFE = 120;

/** Lets a writer live for a while after its first decision; gives the decisions that it named. */
function killed(program: string, path: string, life: number): Promise<string[]> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, [program, '--write', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    writer.stdout.on('data', (chunk: Buffer) => {
      if (out === '') setTimeout(() => writer.kill('SIGKILL'), life);
      out += chunk.toString();
    });
    // A line that was cut off by the kill was not said.
    writer.on('close', () => resolve(out.split('\n').slice(0, -1)));
  });
}

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chancery-kills-'));
  const program = join(home, 'kills.cjs');
  await bundle(__filename, program);
  let [damaged, named, lost, halfway] = [0, 0, 0, 0];
  for (let kill = 1; kill <= Number(values.kills); kill++) {
    const folder = mkdtempSync(join(home, 'run-'));
    const path = join(folder, 'summit.article.ledger.json');
    const ids = await killed(program, path, Math.random() * LONGEST_LIFE);
    if (readdirSync(folder).length > 1) halfway++;
    if (kill % GO_ON_AFTER === 0) ids.push(...(await killed(program, path, LONGEST_LIFE)));
    named += ids.length;
    try {
      const kept = new Set(parseLedger(readFileSync(path, 'utf8')).ledger.decisions.map(({ id }) => id));
      lost += ids.filter((id) => !kept.has(id)).length;
    } catch {
      damaged++;
    }
    rmSync(folder, { recursive: true });
  }
  rmSync(home, { recursive: true });
  console.log(
    `${values.kills} kills, ${halfway} of them in the middle of a writing: ${damaged} files damaged, ${lost} of ${named} decisions lost`,
  );
}

void (values.write === undefined ? main() : write(values.write, Infinity));
