import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench';
import { repository } from '../../scripts/vscode/repository';
import { runInPalette } from '../../scripts/vscode/palette';

const vsix = join(repository, 'out', 'chancery.vsix');

const COPY = `Trade grows

Exports to Hungary rose by 12 percent in 2019. Imports fell to 3 billion euros.

The treaty was signed in 1955.
`;

/** Needs the package that package.test.ts makes. Real keys in the installed product: what a fact-checker's hands do. */
describe('A fact-checker’s walk by keyboard, in the installed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-walk-'));
  const article = join(folder, 'trade.article');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(article, COPY);
    workbench = await openWorkbench({
      folder,
      file: article,
      extension: { vsix },
      settings: { 'chancery.checker': 'Desk' },
    });
    await lens(/Needs a source/);
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lens = async (says: RegExp): Promise<Locator> => {
    const found = workbench.page.locator('.codelens-decoration a', { hasText: says }).first();
    await found.waitFor();
    return found;
  };
  const press = (keys: string): Promise<void> => workbench.page.keyboard.press(keys);
  const prompt = async (says: RegExp): Promise<void> =>
    workbench.page.locator('.quick-input-widget', { hasText: says }).first().waitFor();
  const ledger = (): string => readFileSync(`${article}.ledger.json`, 'utf8');

  it('goes to the first open claim and ties a pasted address to it', async () => {
    const { page } = workbench;
    await page.locator('.monaco-editor .view-line').first().click();
    await press('Control+F8');
    await press('Control+Shift+F9');
    await prompt(/Source of the Claim/);
    await page.keyboard.type('https://comtrade.un.org/data');
    await press('Enter');
    await prompt(/Tie this source to the claim/);
    await press('Enter');
    await lens(/Sourced · comtrade\.un\.org/);
  });

  it('verifies it', async () => {
    await press('Control+F10');
    await lens(/Verified · comtrade\.un\.org/);
  });

  it('goes on to the next and disputes it, by the list of actions', async () => {
    const { page } = workbench;
    await press('Control+F8');
    await press('Control+F9');
    await prompt(/Needs a source/);
    await page.keyboard.type('Dispute');
    await press('Enter');
    await prompt(/What is wrong or doubtful/);
    await page.keyboard.type('The ministry says 4 billion');
    await press('Enter');
    await lens(/Disputed · The ministry says 4 billion/);
  });

  it('finds both where they were after the text was edited above and inside them, saved, closed and opened again', async () => {
    const { page } = workbench;
    await press('Control+Home');
    await page.keyboard.type('A line above. ');
    await press('Control+s');
    await runInPalette(page, '>View: Close All Editors');
    await page.locator('.codelens-decoration a').first().waitFor({ state: 'detached' });
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^trade\.article$/ }).dblclick();
    await lens(/Verified · comtrade\.un\.org/);
    await lens(/Disputed/);
  });

  it('sees at once when a checked figure is changed', async () => {
    const { page } = workbench;
    await page.locator('.monaco-editor .view-line', { hasText: '12 percent' }).first().click();
    await press('Control+h');
    await page.keyboard.type('12 percent');
    await press('Tab');
    await page.keyboard.type('21 percent');
    await press('Control+Alt+Enter');
    await press('Escape');
    await lens(/Changed since checked · 12 → 21|Changed since checked/);
  });

  it('has written a ledger that keeps to its schema and names the checker', () => {
    const schema = JSON.parse(
      readFileSync(join(repository, 'media', 'ledger.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(JSON.parse(ledger())), JSON.stringify(validate.errors));
    assert.match(ledger(), /"name": "Desk"/);
    assert.match(ledger(), /"URL": "https:\/\/comtrade\.un\.org\/data"/);
    assert.match(ledger(), /http:\/\/www\.w3\.org\/ns\/anno\.jsonld/);
  });
});
