/**
 * Runs the suites of test/vscode, built before, in the desktop VS Code that VSCODE_EXECUTABLE names, else in a server.
 *
 *     npx tsx scripts/vscode/run.ts [newest|oldest]
 */
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { repository } from './repository';

const desktop = process.env.VSCODE_EXECUTABLE;
if (desktop) console.log(`VS Code of the desktop: ${desktop}`);

runTests({
  vscodeExecutablePath: desktop ?? join(__dirname, 'code.mjs'),
  extensionDevelopmentPath: repository,
  extensionTestsPath: join(repository, 'out', 'test', 'vscode', 'index.js'),
  extensionTestsEnv: { VSCODE_VERSION_NAME: process.argv[2] ?? 'newest' },
  launchArgs: [join(repository, 'samples'), ...(desktop ? ['--disable-extensions'] : [])],
}).catch((error: unknown) => {
  console.error(String(error));
  process.exit(1);
});
