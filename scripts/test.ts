/**
 * All that must hold before a change is kept, layer by layer, the quick ones first. A layer that fails does not stop the next;
 * what it printed is shown. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { repository } from './vscode/repository';

const LAYERS: readonly (readonly [name: string, command: string])[] = [
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['import rules', 'npm run --silent imports'],
  ['units', 'npx mocha --reporter dot'],
  ['grammar', 'npm run --silent test:grammar'],
  ['build', 'npm run --silent build'],
  ['newest VS Code', 'npx tsx scripts/vscode/run.ts newest'],
  ['oldest VS Code', 'npx tsx scripts/vscode/run.ts oldest'],
  ['browser alone', 'npx tsx scripts/vscode/runWeb.ts'],
  ['panel', 'npx mocha --config test/browser/.mocharc.json'],
  ['package', 'npx mocha --config test/package/.mocharc.json'],
];

/** Of mocha (`12 passing`) and of the suites inside VS Code (`all suites ended: 12 passed, 0 failed`). */
const COUNTS = {
  passed: /^\s*(\d+) passing\b|all suites ended: (\d+) passed/gm,
  failed: /^\s*(\d+) failing\b|all suites ended: \d+ passed, (\d+) failed/gm,
};

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const [name, command] of LAYERS) {
    const start = performance.now();
    const { code, output } = await run(command);
    const counted = { passed: count(output, COUNTS.passed), failed: count(output, COUNTS.failed) };
    // A layer that counts nothing is one test; one that broke off has failed, whatever it counted.
    if (code !== 0) counted.failed ||= 1;
    else if (counted.passed === 0) counted.passed = 1;
    passed += counted.passed;
    failed += counted.failed;
    if (code !== 0) console.log(output);
    const version = /^VS Code .*$/m.exec(output)?.[0];
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${code === 0 ? '✔' : '✘'} ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s${version ? ` · ${version}` : ''}`,
    );
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function count(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((sum, [, a, b]) => sum + Number(a ?? b), 0);
}

function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: repository,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
