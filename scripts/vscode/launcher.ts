/**
 * Takes the flags of VS Code's own program that @vscode/test-electron passes, and does as they say in a VS Code server with a
 * headless browser. VSCODE_VERSION_NAME chooses `newest` (default) or `oldest`.
 */
import { runServerCommand } from './server';
import { verdictOf } from './verdict';
import { VERSIONS, type VersionName } from './versions';
import { openWorkbench } from './workbench';

async function main(args: readonly string[]): Promise<number> {
  const version = (process.env.VSCODE_VERSION_NAME ?? 'newest') as VersionName;
  const flag = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const development = flag('extensionDevelopmentPath');
  const tests = flag('extensionTestsPath');
  if (!development || !tests) return runServerCommand(version, args);

  console.log(`VS Code ${VERSIONS[version].vscode} (server, in a headless browser)`);
  const folder = args.find((arg) => !arg.startsWith('-'));
  return verdictOf((listeners) =>
    openWorkbench({
      version,
      ...(folder && { folder }),
      extension: { development, tests },
      ...listeners,
    }),
  );
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
