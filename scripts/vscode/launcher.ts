/**
 * Takes the flags of VS Code's own program that @vscode/test-electron passes, and does as they say in a VS Code server with a
 * headless browser. VSCODE_VERSION_NAME chooses `newest` (default) or `oldest`.
 */
import { runServerCommand } from './server';
import { LAST_LINE, PREFIX } from '../../test/vscode/says';
import { VERSIONS, type VersionName } from './versions';
import { openWorkbench } from './workbench';

/** A run that takes longer than this hangs; the longest seen on two busy cores took one minute. */
const LIMIT_MINUTES = 6;

async function main(args: readonly string[]): Promise<number> {
  const version = (process.env.VSCODE_VERSION_NAME ?? 'newest') as VersionName;
  const flag = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const development = flag('extensionDevelopmentPath');
  const tests = flag('extensionTestsPath');
  if (!development || !tests) return runServerCommand(version, args);

  console.log(`VS Code ${VERSIONS[version].vscode} (server, in a headless browser)`);
  let cameToItsEnd = false;
  let ended: (code: number) => void;
  const code = new Promise<number>((resolve) => (ended = resolve));
  const folder = args.find((arg) => !arg.startsWith('-'));
  const workbench = await openWorkbench({
    version,
    ...(folder && { folder }),
    extension: { development, tests },
    onLog: (text) => {
      if (text.startsWith(PREFIX)) {
        const line = text.slice(PREFIX.length);
        cameToItsEnd ||= line.startsWith(LAST_LINE);
        console.log(line);
      } else if (process.env.VERBOSE) console.log(text);
    },
    onExit: (exitCode) => ended(exitCode),
  });
  const limit = setTimeout(() => {
    console.error(`The tests did not end within ${LIMIT_MINUTES} minutes.`);
    ended(1);
  }, LIMIT_MINUTES * 60_000);
  const result = await code;
  clearTimeout(limit);
  await workbench.close();
  if (result === 0 && !cameToItsEnd) {
    console.error('The tests ended before their last line: something in them ended the extension host.');
    return 1;
  }
  return result;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
