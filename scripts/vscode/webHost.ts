import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { launchChromium } from './chromium';
import { installServer } from './install';
import { QUIET } from './server';
import { VERSIONS, type VersionName } from './versions';
import { registerServiceWorker, reportFrom, type Listeners, type Workbench } from './workbench';

export interface WebHostOptions extends Listeners {
  /** Default: newest. */
  readonly version?: VersionName;
  /** The folder of an extension with a `browser` entry. */
  readonly extension: string;
  /** The bundle of its tests, as a path inside that folder. */
  readonly tests?: string;
}

/**
 * Opens the workbench as vscode.dev does: nothing but static files behind it, an empty workspace in memory, and the extension run
 * from its `browser` entry in a web worker.
 */
export async function openWebHost(options: WebHostOptions): Promise<Workbench> {
  const { root } = installServer(VERSIONS[options.version ?? 'newest']);
  const statics = createServer((request, response) => {
    // Only the path counts: the workbench adds queries of its own.
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    if (path === '/') return answer(response, 'text/html', page(root, authorityOf(statics), options));
    if (path === WORKBENCH) return answer(response, 'text/javascript', serverless(root));
    const file = inside(root, '/static/', path) ?? inside(options.extension, '/extension/', path);
    return file ? send(response, file) : answer(response, 'text/plain', 'No such file', 404);
  });
  await new Promise<void>((listening) => statics.listen(0, 'localhost', listening));
  const stop = () => {
    statics.closeAllConnections();
    statics.close();
  };
  try {
    const browser = await launchChromium();
    try {
      const authority = authorityOf(statics);
      const tab = await (await browser.newContext()).newPage();
      tab.setDefaultTimeout(60_000);
      await reportFrom(tab, options);
      await registerServiceWorker(tab, authority, '/static');
      await tab.goto(`http://${authority}/`, { timeout: 120_000 });
      await tab.waitForSelector('.monaco-workbench', { timeout: 120_000 });
      const close = async () => {
        await browser.close();
        stop();
      };
      return { page: tab, authority, close };
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    stop();
    throw error;
  }
}

const WORKBENCH = '/static/out/vs/code/browser/workbench/workbench.js';

function authorityOf(server: Server): string {
  return `localhost:${(server.address() as AddressInfo).port}`;
}

/** The workbench's page, told where its files, the extension and the tests are. */
function page(root: string, authority: string, { extension, tests }: WebHostOptions): string {
  const uri = (path: string) => ({ scheme: 'http', authority, path });
  const base = `http://${authority}/static`;
  const configuration = {
    folderUri: { scheme: 'tmp', path: '/' },
    userDataPath: '/',
    webviewEndpoint: `${base}/out/vs/workbench/contrib/webview/browser/pre`,
    developmentOptions: {
      extensions: [uri('/extension')],
      ...(tests && { extensionTestsPath: uri(`/extension/${tests.slice(extension.length + 1)}`) }),
    },
    configurationDefaults: QUIET,
    enableWorkspaceTrust: false,
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
  };
  const values: Record<string, string> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: base,
    WORKBENCH_NLS_FALLBACK_URL: `${base}/out/nls.messages.js`,
    WORKBENCH_NLS_URL: `${base}/out/nls.messages.js`,
  };
  return readFileSync(join(root, 'out/vs/code/browser/workbench/workbench.html'), 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (_whole, name: string) => values[name] ?? '',
  );
}

/**
 * The workbench's script without the two places in which this build counts on a server behind it.
 *
 * @throws Error when a place is not found, so that another build is not tested by half
 */
function serverless(root: string): string {
  let script = readFileSync(join(root, WORKBENCH.slice('/static/'.length)), 'utf8');
  for (const [place, instead] of [
    [/remoteAuthority:location\.host/, 'remoteAuthority:undefined'],
    [/(get userRoamingDataHome\(\)\{[^}]{1,80}\{scheme:\w+\.)vscodeRemote\b/, '$1vscodeUserData'],
  ] as const) {
    if (!place.test(script))
      throw new Error(`This workbench is built in another way: ${place} is not in it.`);
    script = script.replace(place, instead);
  }
  return script;
}

/** The file that a path of the address names in a folder; undefined when it names none there. */
function inside(folder: string, prefix: string, path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const file = normalize(join(folder, path.slice(prefix.length)));
  return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? file
    : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Service-Worker-Allowed': '/',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-store',
  };
}

function send(response: ServerResponse, file: string): void {
  response.writeHead(200, headers(TYPES[extname(file)] ?? 'application/octet-stream'));
  createReadStream(file).pipe(response);
}

function answer(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, headers(type)).end(body);
}
