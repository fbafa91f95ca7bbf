/**
 * Runs the suites of test/vscode, built before, in the extension host of the browser: the newest VS Code, with no server behind it.
 *
 *     npx tsx scripts/vscode/runWeb.ts
 */
import { join } from 'node:path';
import { repository } from './repository';
import { verdictOf } from './verdict';
import { VERSIONS } from './versions';
import { openWebHost } from './webHost';

console.log(`VS Code ${VERSIONS.newest.vscode} (in a browser alone)`);
verdictOf((listeners) =>
  openWebHost({
    extension: repository,
    tests: join(repository, 'out', 'test', 'web', 'index.js'),
    ...listeners,
  }),
).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
