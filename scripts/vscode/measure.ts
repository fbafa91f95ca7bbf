/**
 * Measures the built extension in a real VS Code, as a reader meets it, and prints the figures:
 *
 *     node esbuild.mjs && npx tsx scripts/vscode/measure.ts [FILE]
 *
 * The bench (training/bench) compares the analysis with others; this is what one machine shows, and no test.
 */
import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { join } from 'node:path';
import { repository } from './repository';

runTests({
  vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? join(__dirname, 'code.mjs'),
  extensionDevelopmentPath: repository,
  extensionTestsPath: join(repository, 'out', 'test', 'measure', 'index.js'),
  extensionTestsEnv: {
    MEASURED_FILE: resolve(process.argv[2] ?? join(repository, 'samples', 'anniversary.article')),
  },
  launchArgs: [join(repository, 'samples')],
}).catch((error: unknown) => {
  console.error(String(error));
  process.exit(1);
});
