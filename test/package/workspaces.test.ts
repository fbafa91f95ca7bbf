import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInPalette } from '../../scripts/vscode/palette';
import { repository } from '../../scripts/vscode/repository';
import { openWorkbench } from '../../scripts/vscode/workbench';

const vsix = join(repository, 'out', 'chancery.vsix');
const COPY = 'Trade grows\n\nThe Blue Table met Maria Huber in Vienna. Exports rose by 12 percent in 2019.\n';

/** Needs the package that package.test.ts makes. */
describe('The installed package, where it runs', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'chancery-workspace-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('keeps a word list for each folder of a workspace, and finds people in all of them', async () => {
    for (const [folder, type] of [
      ['asia', 'organization'],
      ['europe', 'event'],
    ] as const) {
      mkdirSync(join(root, folder));
      writeFileSync(
        join(root, folder, `${folder}.article`),
        COPY.replace('Maria', `Maria ${folder[0]!.toUpperCase()}.`),
      );
      writeFileSync(
        join(root, folder, 'chancery.words.json'),
        JSON.stringify({ words: [{ form: 'Blue Table', type }] }),
      );
    }
    const workspace = join(root, 'desk.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'asia' }, { path: 'europe' }] }));
    const workbench = await openWorkbench({
      folder: workspace,
      file: join(root, 'asia', 'asia.article'),
      extension: { vsix },
    });
    try {
      const { page } = workbench;
      await page.locator('.codelens-decoration a', { hasText: 'Needs a source' }).first().waitFor();
      const panel = page.frameLocator('iframe.webview').frameLocator('iframe');
      await page.locator('.activitybar .action-label[aria-label*="Chancery"]').click();
      const group = (): Promise<string | null> =>
        panel.locator('.row', { hasText: 'Blue Table' }).getAttribute('data-vscode-context');
      await panel.locator('.row', { hasText: 'Blue Table' }).waitFor();
      assert.match((await group())!, /"chanceryType":"organization"/);
      await runInPalette(page, '#Maria E');
      await panel.getByRole('heading', { name: 'Trade grows' }).waitFor();
      await page.locator('.tab.active', { hasText: 'europe.article' }).waitFor();
      await panel.locator('[data-vscode-context*=europe]').first().waitFor();
      assert.match((await group())!, /"chanceryType":"event"/);
    } finally {
      await workbench.close();
    }
  });

  it('does all its work in a workspace that nobody trusts, and heeds no address that one gives', async () => {
    const article = join(root, 'trade.article');
    writeFileSync(article, COPY);
    mkdirSync(join(root, '.vscode'));
    const settings = {
      'chancery.lookUp.address': 'https://example.org/?q={query}',
      'chancery.checker': 'Mallory',
    };
    writeFileSync(join(root, '.vscode', 'settings.json'), JSON.stringify(settings));
    const workbench = await openWorkbench({
      folder: root,
      file: article,
      restricted: true,
      settings: { 'chancery.checker': 'Desk' },
      extension: { vsix },
    });
    try {
      const { page } = workbench;
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await page.locator('.codelens-decoration a', { hasText: 'Needs a source' }).first().waitFor();
      await page.locator('.view-line span', { hasText: 'Huber' }).first().hover();
      const link = page.locator('.monaco-hover a', { hasText: 'Look it up' });
      await link.waitFor();
      const hrefs = await link.evaluateAll((nodes) => nodes.map((node) => node.outerHTML));
      assert.ok(
        hrefs.every((html) => html.includes('google') && !html.includes('example.org')),
        hrefs.join(),
      );
      await runInPalette(page, '>Chancery: Next Open Claim');
      await page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
      await page.keyboard.press('Control+F10');
      await page.locator('.codelens-decoration a', { hasText: 'Verified' }).waitFor();
      const ledger = readFileSync(`${article}.ledger.json`, 'utf8');
      assert.match(ledger, /"name": "Desk"/);
    } finally {
      await workbench.close();
    }
  });
});
