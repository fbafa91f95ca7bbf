/** The first look: the same sample article on the command line and in a real VS Code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './vscode/repository';
import { startServer } from './vscode/server';
import { VERSIONS } from './vscode/versions';
import { addressOf } from './vscode/workbench';

const folder = join(repository, 'samples');
const file = join(folder, 'anniversary.article');

async function main(): Promise<void> {
  spawnSync(process.execPath, [join(repository, 'esbuild.mjs')], { cwd: repository, stdio: 'inherit' });
  console.log('\n$ node dist/cli.js analyze samples/anniversary.article\n');
  spawnSync(process.execPath, ['dist/cli.js', 'analyze', 'samples/anniversary.article'], {
    cwd: repository,
    stdio: 'inherit',
  });

  const desktop = process.env.VSCODE_EXECUTABLE ?? (hasDisplay() && hasCode() ? 'code' : undefined);
  if (desktop) {
    console.log(`\nOpening the sample in ${desktop} …`);
    spawnSync(desktop, ['--new-window', `--extensionDevelopmentPath=${repository}`, folder, file], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    return;
  }
  const server = await startServer({ version: 'newest', development: true });
  console.log(`\nVS Code ${VERSIONS.newest.vscode} shows the sample, with the extension, at\n`);
  console.log(`  ${addressOf(server.authority, { folder, file, extension: { development: repository } })}\n`);
  console.log('Open it in a browser on this machine. Ctrl+C ends it.');
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function hasCode(): boolean {
  return spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
