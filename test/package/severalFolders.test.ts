import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { runInPalette } from '../../scripts/vscode/palette';
import { repository } from '../../scripts/vscode/repository';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench';

const TRADE = `Trade grows

Exports to Hungary rose by 12 percent in 2019.

Imports fell to 3 billion euros.

The treaty was signed in 1955.
`;
const FISH = `Fish is dear

The catch fell by 40 percent in 2018.
`;

/** So many that whoever asked for all of them has time to think better of it. */
const MANY = 400;
const LONG = `Ports are full

${'The port of Norden handled 14 million tons in 2019, and its harbor master told reporters that it was the most since 1990.\n\n'.repeat(60)}`;

/** Needs the package that package.test.ts makes. */
describe('In a workspace of several folders, in the installed package', () => {
  const root = mkdtempSync(join(tmpdir(), 'chancery-workspace-'));
  const at = (...path: string[]): string => join(root, ...path);
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    for (const folder of ['economy', 'sea']) mkdirSync(at(folder));
    writeFileSync(at('economy', 'trade.article'), TRADE);
    writeFileSync(at('sea', 'fish & chips.article'), FISH);
    writeFileSync(
      at('desk.code-workspace'),
      JSON.stringify({ folders: [{ path: 'economy' }, { path: 'sea' }] }),
    );
    workbench = await openWorkbench({
      folder: at('desk.code-workspace'),
      file: at('economy', 'trade.article'),
      extension: { vsix: join(repository, 'out', 'chancery.vsix') },
    });
    page = workbench.page;
    await lens(/Needs a source/);
  });
  after(async () => {
    await workbench?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const lens = async (says: RegExp, count = 1): Promise<void> =>
    page
      .locator('.codelens-decoration a', { hasText: says })
      .nth(count - 1)
      .waitFor();
  const press = (keys: string): Promise<void> => page.keyboard.press(keys);
  const prompt = (says: RegExp): Locator => page.locator('.quick-input-widget', { hasText: says }).first();
  const toClaim = async (words: string): Promise<void> =>
    page.locator('.monaco-editor .view-line', { hasText: words }).first().click();
  const open = async (name: string): Promise<void> => {
    await press('Control+p');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await page.locator('.tab.active', { hasText: name }).waitFor();
  };
  const checkers = (): string[] => {
    const text = readFileSync(at('economy', 'trade.article.ledger.json'), 'utf8');
    const { first } = JSON.parse(text) as { first: { items: { creator?: { name: string } }[] } };
    return first.items.map(({ creator }) => creator?.name ?? '');
  };

  it('asks who checks, once, where neither the settings nor git know', async () => {
    await toClaim('Exports to');
    await press('Control+F10');
    await prompt(/Your name, as it is to stand beside your decisions/).waitFor();
    await page.keyboard.type('Night desk');
    await press('Enter');
    await lens(/Verified/);
    await toClaim('Imports fell');
    await press('Control+F10');
    await lens(/Verified/, 2);
    assert.deepEqual(checkers(), ['Night desk', 'Night desk']);
  });

  it('keeps the name when the window is opened again', async () => {
    await page.reload();
    await lens(/Verified/, 2);
    await toClaim('The treaty');
    await press('Control+F10');
    await lens(/Verified/, 3);
    assert.deepEqual(checkers(), ['Night desk', 'Night desk', 'Night desk']);
  });

  it('offers a source that was entered for one article for another', async () => {
    await toClaim('Exports to');
    await press('Control+Shift+F9');
    await prompt(/Source of the Claim/).waitFor();
    await page.keyboard.type('https://comtrade.un.org/data');
    await press('Enter');
    await prompt(/Tie this source to the claim/).waitFor();
    await press('Enter');
    await lens(/Verified · comtrade\.un\.org/);

    await open('fish & chips.article');
    await lens(/Needs a source · statistic/);
    await toClaim('The catch');
    await press('Control+Shift+F9');
    const offer = prompt(/Other articles/).locator('.monaco-list-row', { hasText: 'comtrade.un.org' });
    await offer.click();
    await prompt(/Tie this source to the claim/).waitFor();
    await press('Enter');
    await lens(/Sourced · comtrade\.un\.org/);
    const [source] = (
      JSON.parse(readFileSync(at('sea', 'fish & chips.article.ledger.json'), 'utf8')) as {
        sources: { URL: string }[];
      }
    ).sources;
    assert.equal(source?.URL, 'https://comtrade.un.org/data');
    await press('Control+z');
  });

  it('leads from the report of open claims to the articles of every folder', async () => {
    writeFileSync(at('sea', 'ships (1).article'), FISH.replace('catch', 'fleet'));
    await runInPalette(page, '>Chancery: Show Open Claims');
    await clickInWebview(page, 'Line 3', 'ships');
    await page.locator('.tab.active', { hasText: 'ships (1).article' }).waitFor();
    await page.locator('.monaco-editor.focused .view-line', { hasText: 'The fleet' }).waitFor();
  });

  it('stops to read for a report when that is cancelled, and says how far it came', async () => {
    mkdirSync(at('economy', 'many'));
    for (let i = 0; i < MANY; i++) writeFileSync(at('economy', 'many', `port-${i}.article`), LONG);
    await open('trade.article');
    const tabs = await page.locator('.tab').count();
    await runInPalette(page, '>Chancery: Show Open Claims');
    const progress = page.locator('.notification-list-item', { hasText: 'Reading the workspace’s articles' });
    await progress.locator('.monaco-button', { hasText: 'Cancel' }).click();
    const said = await page.locator('.statusbar-item', { hasText: 'stopped after' }).first().textContent();
    const [, read, all] = /stopped after (\d+) of (\d+) articles/.exec(said ?? '') ?? [];
    assert.equal(Number(all), MANY + 3);
    assert.ok(Number(read) < MANY, `It read ${read} of ${all}`);
    await progress.waitFor({ state: 'detached' });
    assert.equal(await page.locator('.tab').count(), tabs);
  });
});

/** Clicks a link of the webview that shows some words: a frame within a frame, which is exchanged while it loads. */
async function clickInWebview(page: Page, link: string, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
      const section = frame.locator('h2', { hasText: words }).locator('~ ul a', { hasText: link }).first();
      const isClicked = await section.click({ timeout: 500 }).then(
        () => true,
        () => false,
      );
      if (isClicked) return;
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`No webview shows “${link}” under “${words}”`);
}
