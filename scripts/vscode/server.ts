import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installServer } from './install';
import { VERSIONS, type VersionName } from './versions';

/** A VS Code that is as quiet as can be: no welcome, no chat, no trust question, no network. */
export const QUIET = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
};

export interface RunningServer {
  /** As in `localhost:40123`. */
  readonly authority: string;
  /** Where the workbench's static files lie, as a path of the server. */
  readonly statics: string;
  stop(): void;
}

export interface ServerOptions {
  readonly version: VersionName;
  /** User settings, beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether workspaces begin without trust. */
  readonly restricted?: boolean;
  /** An extension under development will be asked for. */
  readonly development?: boolean;
  /** A packed extension to install first. */
  readonly vsix?: string;
}

/** Hands arguments such as `--install-extension` or `--version` to the server's own command line; its exit code. */
export function runServerCommand(version: VersionName, args: readonly string[]): number {
  const { node, root } = installServer(VERSIONS[version]);
  const ended = spawnSync(node, [join(root, 'out', 'server-main.js'), ...args], { stdio: 'inherit' });
  return ended.status ?? 1;
}

/**
 * Starts a server on a free port of this machine, with data folders of its own, which go when it stops.
 *
 * @throws Error when it ends, or does not answer within two minutes, with what it said
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const version = VERSIONS[options.version];
  const { node, root } = installServer(version);
  const data = mkdtempSync(join(tmpdir(), 'chancery-vscode-'));
  const trust = options.restricted && {
    'security.workspace.trust.enabled': true,
    // Without a question, which would cover what is tested.
    'security.workspace.trust.startupPrompt': 'never',
  };
  write(join(data, 'data', 'Machine'), { ...QUIET, ...trust });
  write(join(data, 'user', 'User'), { ...QUIET, ...trust, ...options.settings });
  const folders = [
    `--server-data-dir=${data}`,
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    '--accept-server-license-terms',
  ];
  const main = join(root, 'out', 'server-main.js');
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };

  if (options.vsix) {
    const ended = spawnSync(node, [main, '--install-extension', options.vsix, ...folders], {
      env,
      encoding: 'utf8',
    });
    if (ended.status !== 0)
      throw new Error(`The extension was not installed:\n${ended.stdout}${ended.stderr}`);
  }

  const child = spawn(
    node,
    [
      main,
      ...folders,
      '--host=localhost',
      '--port=0',
      '--without-connection-token',
      '--telemetry-level=off',
      ...(options.restricted ? [] : ['--disable-workspace-trust']),
      '--disable-getting-started-override',
      '--reconnection-grace-time=15',
      ...(options.development && version.needsTestDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    // A process group of its own, so that its extension hosts end with it.
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));

  try {
    const port = await portOf(child);
    const { quality, commit } = JSON.parse(readFileSync(join(root, 'product.json'), 'utf8')) as {
      quality: string;
      commit: string;
    };
    return { authority: `localhost:${port}`, statics: `/${quality}-${commit}/static`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function write(folder: string, settings: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`The VS Code server ${why}:\n${said}`));
    const timer = setTimeout(() => fail('did not start within two minutes'), 120_000);
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000);
      const port = /agent listening on (\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.on('error', (error) => fail(`did not start (${error.message})`));
    child.on('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
