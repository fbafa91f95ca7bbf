import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { runInPalette } from '../../scripts/vscode/palette';
import { repository } from '../../scripts/vscode/repository';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench';

const vsix = join(repository, 'out', 'chancery.vsix');

const FILLER = Array.from({ length: 60 }, (_, i) => `Room ${i + 1} was empty all day.`);

const COPY = `Envoys meet in Vienna

Austrian Foreign Minister Maria Huber met Ferenc Nagy in Vienna on Monday. Huber’s plane left late.

The first day

“We will sign in June,” Huber told reporters.

${FILLER.join('\n\n')}

The second day

“We are close,” Nagy said.
`;

/** Needs the package that package.test.ts makes. What a reader sees and does in the installed product, by pointer and keys. */
describe('A reader’s day, in the installed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-reader-'));
  const article = join(folder, 'talks.article');
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    writeFileSync(article, COPY);
    writeFileSync(join(folder, 'note.txt'), COPY);
    workbench = await openWorkbench({
      folder,
      file: article,
      extension: { vsix },
      settings: { 'chancery.checker': 'Desk', 'chancery.languages': ['plaintext'] },
    });
    ({ page } = workbench);
    await page.locator('.monaco-editor .view-line', { hasText: 'Envoys meet' }).waitFor();
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const panel = (): FrameLocator => page.frameLocator('iframe.webview').frameLocator('iframe');
  const showPanel = async (): Promise<void> => {
    await page.locator('.activitybar .action-label[aria-label*="Chancery"]').click();
    await panel().getByRole('tab', { name: 'Entities' }).waitFor();
  };
  const row = (words: string) => panel().locator('.row', { hasText: words }).first();
  const choose = async (item: string): Promise<void> => {
    await page.locator('.monaco-menu .action-label', { hasText: item }).first().hover();
    // A menu does not take clicks in its first moments, lest the click that opened it chose something.
    await page.keyboard.press('Enter');
  };
  /** What is shown is written a moment later. */
  const ledgerHas = async (words: RegExp): Promise<void> => {
    const path = `${article}.ledger.json`;
    for (let tries = 0; tries < 100 && !(existsSync(path) && words.test(readFileSync(path, 'utf8'))); tries++)
      await page.waitForTimeout(100);
    assert.match(readFileSync(path, 'utf8'), words);
  };

  it('sees people with role, country and other names, and goes to a place in the strip', async () => {
    await showPanel();
    await row('Maria Huber').getByText('Austrian Foreign Minister · also Huber').waitFor();
    assert.equal(await row('Maria Huber').getByTitle('Austria', { exact: true }).textContent(), 'AT');
    const last = row('Maria Huber').locator('.tick').last();
    const start = Number(await last.getAttribute('data-start'));
    await last.click({ force: true });
    const line = COPY.slice(0, start).split('\n').length;
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
  });

  it('goes from a stroke in the overview to the words', async () => {
    await panel().getByRole('tab', { name: 'Quotes' }).click();
    await panel().locator('.lane', { hasText: 'Ferenc Nagy' }).locator('.tick').click({ force: true });
    const line = COPY.split('\n').findIndex((words) => words.includes('We are close')) + 1;
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
    await panel().getByRole('tab', { name: 'Entities' }).click();
  });

  it('changes a type from the panel’s menu, and takes it back with a command', async () => {
    await row('Ferenc Nagy').click({ button: 'right' });
    await choose('Change Entity Type');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'organization' }).click();
    await panel().locator('.row', { hasText: 'Organizations' }).waitFor();
    await ledgerHas(/"value": "organization"/);
    await runInPalette(page, '>Chancery: Undo Last Decision');
    await panel().locator('.row', { hasText: 'Organizations' }).waitFor({ state: 'detached' });
  });

  it('finds the panel as it was left, after hiding it and after a reload of the window', async () => {
    await panel().locator('.title', { hasText: 'Places' }).click();
    await row('Ferenc Nagy').hover();
    await row('Ferenc Nagy').locator('.pin').click();
    const isAsLeft = async (): Promise<void> => {
      await panel().locator('.row[aria-expanded=false]', { hasText: 'Places' }).waitFor();
      await row('Ferenc Nagy').locator('.codicon-pinned').waitFor();
      assert.equal(await panel().getByRole('searchbox').inputValue(), 'e');
    };
    await panel().getByRole('searchbox').fill('e');
    await isAsLeft();
    await page.locator('.activitybar .action-label[aria-label*="Explorer"]').click();
    await page.locator('iframe.webview').waitFor({ state: 'detached' });
    await showPanel();
    await isAsLeft();
    const reloaded = page.waitForEvent('load');
    await runInPalette(page, '>Developer: Reload Window');
    await reloaded;
    // Which lines are in view depends on what VS Code had time to save.
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await isAsLeft();
    await panel().getByRole('searchbox').fill('');
  });

  it('sees where it is: the section in the breadcrumbs and stuck to the top', async () => {
    await runInPalette(page, `:${COPY.split('\n').findIndex((words) => words.includes('Room 50')) + 1}`);
    await page.locator('.sticky-widget .sticky-line-content', { hasText: 'The first day' }).waitFor();
    await page.locator('.monaco-breadcrumbs', { hasText: 'The first day' }).waitFor();
  });

  it('previews what F2 would change, the possessive and the surname alone too', async () => {
    await runInPalette(page, ':3');
    const name = page.locator('.view-line span', { hasText: /^Maria[\s\u00a0]Huber$/ }).first();
    await name.click();
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.waitFor();
    // The box selects the name once more when it has been measured; what is typed before that is lost.
    await page.waitForTimeout(500);
    await input.fill('Maria Hueber');
    await input.press('Control+Enter');
    const preview = page.locator('.bulk-edit-panel .monaco-list-row');
    await preview.nth(3).waitFor();
    const changes = (await preview.allTextContents()).join('\n');
    assert.match(changes, /Maria HuberMaria Hueber met/);
    assert.match(changes, /HuberHueber told/);
    assert.match(changes, /HuberHueber’s plane/);
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Discard' }).click();
  });

  it('is shown round with pictures', async () => {
    // Where there is little room, VS Code leaves the pictures out.
    await page.setViewportSize({ width: 1800, height: 1000 });
    await runInPalette(page, '>Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read and check' }).click();
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor();
    const count = await steps.count();
    assert.ok(count >= 5, `${count} steps`);
    const pictures = new Set<string>();
    for (let i = 0; i < count; i++) {
      await steps.nth(i).click();
      const picture = page.locator('.getting-started-media img').last();
      await picture.waitFor();
      await page.waitForFunction(
        "[...document.querySelectorAll('.getting-started-media img')].every((image) => image.naturalWidth > 0)",
      );
      pictures.add((await picture.getAttribute('srcset'))!);
    }
    assert.equal(pictures.size, count, 'a picture of its own for each step');
    await page.keyboard.press('Control+w');
  });

  it('reads a plain text as an article where the settings say so, whatever was open before', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+w');
    await workbench.close();
    workbench = await openWorkbench({
      folder,
      file: join(folder, 'note.txt'),
      extension: { vsix },
      settings: { 'chancery.languages': ['plaintext'] },
    });
    ({ page } = workbench);
    await page.locator('.statusbar-item', { hasText: /1 claim · 1 open/ }).waitFor();
  });
});
