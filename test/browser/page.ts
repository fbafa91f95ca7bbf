import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/vscode/chromium';
import type { PanelModel } from '../../src/panel/protocol';
import { themeSheet, type Theme } from './themes';

const ROOT = join(__dirname, '..', '..');

/** The panel as built, in a real browser, with the page around it that VS Code would give it. */
export class PanelPage {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PanelPage> {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      answer(pathname, searchParams).then(
        ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launchChromium();
    return new PanelPage(server, browser);
  }

  /** Opens a fresh panel, and shows it a model when one is given. `saved` is what an earlier panel had saved. */
  async open(
    model: PanelModel | null,
    {
      theme = 'dark',
      width = 320,
      saved,
      words = {},
    }: { theme?: Theme; width?: number; saved?: unknown; words?: Readonly<Record<string, string>> } = {},
  ): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width, height: 700 } });
    await page.addInitScript(`const saved = ${JSON.stringify(saved ?? null)};${FAKE_API}`);
    const { port } = this.server.address() as AddressInfo;
    const query = new URLSearchParams({ theme, words: JSON.stringify(words) });
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    await page.waitForFunction(() => (globalThis as unknown as { posted: unknown[] }).posted.length > 0);
    if (model) await show(page, model);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** What VS Code gives a webview, remembering what is posted and saved. A text, since it runs in the page. */
const FAKE_API = `
  let kept = saved;
  globalThis.posted = [];
  globalThis.saved = () => kept;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => void posted.push(message),
    getState: () => kept,
    setState: (next) => void (kept = next),
  });
`;

/** Sends the panel a message, as the extension would. */
export async function send(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
}

/** The number under which every model of these tests is shown. */
export const REVISION = 7;

export async function show(page: Page, model: PanelModel): Promise<void> {
  await send(page, { type: 'show', model, revision: REVISION });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What the panel has sent to the extension, without its greeting. */
export async function posted(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as unknown as { posted: unknown[] }).posted.slice(1));
}

export async function saved(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as { saved: () => unknown }).saved());
}

const FILES: Record<string, readonly [file: string, type: string]> = {
  '/main.js': ['dist/panel/main.js', 'text/javascript'],
  '/codicon.css': ['dist/panel/codicon.css', 'text/css'],
  '/codicon.ttf': ['dist/panel/codicon.ttf', 'font/ttf'],
  '/panel.css': ['media/panel.css', 'text/css'],
};

async function answer(
  path: string,
  query: URLSearchParams,
): Promise<{ type: string; body: string | Buffer }> {
  if (path === '/theme.css') return { type: 'text/css', body: themeSheet(query.get('theme') as Theme) };
  if (path === '/')
    return {
      type: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'">
<link rel="stylesheet" href="/theme.css?theme=${query.get('theme')}">
<link rel="stylesheet" href="/codicon.css">
<link rel="stylesheet" href="/panel.css">
<title>Chancery</title></head>
<body><main id="panel"></main><script type="application/json" id="words">${query.get('words') ?? ''}</script><script src="/main.js"></script></body></html>`,
    };
  const [file, type] = FILES[path]!;
  return { type, body: await readFile(join(ROOT, file)) };
}
