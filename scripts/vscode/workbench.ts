import { format } from 'node:util';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startServer } from './server';
import { repository } from './repository';
import type { VersionName } from './versions';

export interface WorkbenchOptions extends Listeners {
  /** Default: newest. */
  readonly version?: VersionName;
  /** The workspace, a folder or a `.code-workspace` file; default: the samples. */
  readonly folder?: string;
  /** A file to open at once. */
  readonly file?: string;
  /** A colour theme by name, as in "Default Dark Modern". */
  readonly theme?: string;
  /** Further user settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The window, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether VS Code asks for trust in the workspace, which then has none. */
  readonly restricted?: boolean;
  /** What runs in it: the folder of an extension under development, with the bundle of its tests, or a packed extension. */
  readonly extension?:
    { readonly development: string; readonly tests?: string } | { readonly vsix: string } | undefined;
}

export interface Workbench {
  readonly page: Page;
  readonly authority: string;
  close(): Promise<void>;
}

/** The address of a workbench: what a reader could type into a browser as well. */
export function addressOf(authority: string, options: WorkbenchOptions): string {
  const remote = (path: string) => `vscode-remote://${authority}${resolve(path)}`;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (options.extension && 'development' in options.extension) {
    payload.push(['extensionDevelopmentPath', remote(options.extension.development)]);
    if (options.extension.tests) payload.push(['extensionTestsPath', remote(options.extension.tests)]);
  }
  if (options.file) payload.push(['openFile', remote(options.file)]);
  const workspace = resolve(options.folder ?? `${repository}/samples`);
  const query = new URLSearchParams({
    [workspace.endsWith('.code-workspace') ? 'workspace' : 'folder']: workspace,
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}

/** Opens a real VS Code in a headless browser and waits until its workbench stands. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { extension, theme } = options;
  const server = await startServer({
    version: options.version ?? 'newest',
    settings: { ...(theme && { 'workbench.colorTheme': theme }), ...options.settings },
    restricted: options.restricted ?? false,
    development: extension !== undefined && 'development' in extension,
    ...(extension && 'vsix' in extension && { vsix: resolve(extension.vsix) }),
  });
  try {
    const browser = await launchChromium();
    const close = async () => {
      await browser.close();
      server.stop();
    };
    try {
      const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await reportFrom(page, options);
      await registerServiceWorker(page, server.authority, server.statics);
      await page.goto(addressOf(server.authority, options), { timeout: 120_000 });
      await page.waitForSelector('.monaco-workbench', { timeout: 120_000 });
      return { page, authority: server.authority, close };
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    server.stop();
    throw error;
  }
}

export interface Listeners {
  /** What the extension host writes to its console. */
  readonly onLog?: (text: string) => void;
  /** The tests have ended, with 0 when all is well. */
  readonly onExit?: (code: number) => void;
}

/** The two functions that a workbench calls, when its page has them, to say how an extension's tests go. */
export async function reportFrom(page: Page, { onLog, onExit }: Listeners): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) =>
    onLog?.(format(...args)),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => onExit?.(code));
}

/** Two webviews that load together race for their service worker, and one may stay blank: it is registered before either. */
export async function registerServiceWorker(page: Page, authority: string, statics: string): Promise<void> {
  const folder = `http://${authority}${statics}/out/vs/workbench/contrib/webview/browser/pre/`;
  await page.goto(`${folder}service-worker.js`);
  const query = `v=4&vscode-resource-base-authority=vscode-resource.vscode-cdn.net&remoteAuthority=${authority}&platform=browser`;
  // Given as text: the compiler of this script may add calls that the page does not know.
  await page.evaluate(
    `navigator.serviceWorker.register(${JSON.stringify(`service-worker.js?${query}`)}).then(() => navigator.serviceWorker.ready).then(() => undefined)`,
  );
}
