/**
 * Measures what is lost when several programs write one ledger at once: real processes, a real file.
 *
 *   npx tsx training/robustness/writers.ts [--writers 2] [--decisions 500]
 *
 * The writers share the decisions among them, each entering its own as fast as it can. Then the file must hold all of them, and nothing
 * may lie beside it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseLedger } from '../../src/ledger/format';
import { bundle, write } from './writer';

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '2' },
    decisions: { type: 'string', default: '500' },
    write: { type: 'string' },
  },
});

/** The decisions that a writer of its own process names, in order. */
function written(program: string, path: string, decisions: number): Promise<string[]> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, [program, '--write', path, '--decisions', String(decisions)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    writer.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    writer.on('close', () => resolve(out.split('\n').filter(Boolean)));
  });
}

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chancery-writers-'));
  const program = join(home, 'writers.cjs');
  await bundle(__filename, program);
  const folder = mkdtempSync(join(home, 'run-'));
  const path = join(folder, 'summit.article.ledger.json');
  const writers = Number(values.writers);
  const each = Math.ceil(Number(values.decisions) / writers);
  const named = await Promise.all(Array.from({ length: writers }, () => written(program, path, each)));
  const kept = new Set(parseLedger(readFileSync(path, 'utf8')).ledger.decisions.map(({ id }) => id));
  const lost = named.flat().filter((id) => !kept.has(id));
  const beside = readdirSync(folder).length - 1;
  rmSync(home, { recursive: true });
  console.log(
    `${writers} writers at once entered ${named.flat().length} decisions: ${lost.length} lost, ${beside} files left lying beside the ledger`,
  );
}

void (values.write === undefined ? main() : write(values.write, Number(values.decisions)));
