// Mocha's build for browsers is one file without Node: the same suites run in the desktop's and in the browser's extension host.
import 'mocha/mocha.js';
import { say, LAST_LINE } from './says';

/** Runs every suite of this folder inside VS Code. Its last line tells whoever started VS Code that it came to its end. */
export async function run(): Promise<void> {
  try {
    await runSuites();
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw error;
  }
}

async function runSuites(): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    reporter: SpecificationReporter as unknown as Mocha.ReporterConstructor,
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
  });
  // It looks for options in the page's address, and a desktop's extension host is no page.
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  // Imported here, since suites call what `setup` defines.
  await import('suites');
  const { failures, passes } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
  });
  say(`${LAST_LINE} ${passes} passed, ${failures} failed`);
  if (failures > 0 || passes === 0) throw new Error(`${failures} failed of ${passes + failures}`);
}

class SpecificationReporter {
  constructor(runner: Mocha.Runner) {
    runner.on('suite', (suite) => suite.title && say(`  ${suite.title}`));
    runner.on('pass', (test) => say(`    ✔ ${test.title} (${test.duration} ms)`));
    runner.on('fail', (test, error: Error) => {
      say(`    ✘ ${test.fullTitle()}`);
      for (const line of (error.stack ?? String(error)).split('\n')) say(`      ${line}`);
    });
  }
}
