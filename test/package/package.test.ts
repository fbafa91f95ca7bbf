import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runInPalette } from '../../scripts/vscode/palette';
import { repository } from '../../scripts/vscode/repository';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench';
import { activationEvents } from '../../package.json';
import { namesInZip } from './zip';

const vsix = join(repository, 'out', 'chancery.vsix');

/** What may be in the package; anything else was not meant to be. */
const MEANT = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package(\.nls(\.ko)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/l10n\/bundle\.l10n\.ko\.json$/,
  /^extension\/dist\/(web\/|panel\/)?\w+\.(js|css|ttf)$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/media\/[\w./-]+\.(bin|css|json|png|svg)$/,
  /^extension\/samples\/anniversary\.article$/,
];

const NEEDED = [
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.ko.json',
  'extension/l10n/bundle.l10n.ko.json',
  'extension/LICENSE.txt',
  'extension/dist/extension.js',
  'extension/dist/web/extension.js',
  'extension/dist/panel/main.js',
  'extension/dist/panel/codicon.css',
  'extension/dist/panel/codicon.ttf',
  'extension/dist/cli.js',
  'extension/media/models/entities.bin',
  'extension/media/models/worthiness.bin',
  'extension/samples/anniversary.article',
  'extension/syntaxes/article.tmLanguage.json',
];

describe('The package', () => {
  before(() => {
    mkdirSync(join(repository, 'out'), { recursive: true });
    execFileSync('npm', ['run', '--silent', 'package'], {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  });

  it('holds all that the extension needs', () => {
    const names = namesInZip(vsix);
    assert.deepEqual(
      NEEDED.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('holds no tests, sources, source maps or training', () =>
    assert.deepEqual(
      namesInZip(vsix).filter((name) => !MEANT.some((meant) => meant.test(name))),
      [],
    ));

  it('is smaller than 4 MB', () => {
    const { size } = statSync(vsix);
    assert.ok(size < 4_000_000, `${size} bytes`);
  });

  describe('when installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-package-'));
    const article = join(folder, 'trade.article');
    const note = join(folder, 'note.json');
    let workbench: Workbench;

    before(async () => {
      const copy = 'Trade between Austria and Hungary rose by 12 percent to 14 billion euros in 2019.\n';
      writeFileSync(article, copy);
      writeFileSync(note, JSON.stringify(copy));
      workbench = await openWorkbench({ folder, file: note, extension: { vsix } });
    });
    after(async () => {
      await workbench?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('wakes with an article, and else only for what may be read as one', async () => {
      const { page } = workbench;
      await page.waitForSelector('.monaco-editor .view-line');
      // VS Code itself has texts of these languages open: whether the package sleeps is not ours to say, what it loads then is (see the
      // desk's specification).
      assert.deepEqual(activationEvents, ['onLanguage:markdown', 'onLanguage:plaintext']);
      await runInPalette(page, 'trade.article');
      await page.waitForSelector('.codelens-decoration a');
      assert.ok((await running(page)).some((row) => row.includes('Chancery')));
    });

    it('shows a lens over the claim, and the names in colour', async () => {
      const { page } = workbench;
      await runInPalette(page, 'trade.article');
      const lens = page.locator('.codelens-decoration a').first();
      await lens.waitFor();
      assert.match((await lens.textContent()) ?? '', /Needs a source/);
      // Given as text: the page's names are not those of this program.
      const colourOf = (word: string): Promise<unknown> =>
        page.evaluate(
          `getComputedStyle([...document.querySelectorAll('.view-line span[class^=mtk]')].find((span) => span.textContent.includes('${word}'))).color`,
        );
      assert.match(String(await colourOf('Hungary')), /^rgb/);
      assert.notEqual(await colourOf('Hungary'), await colourOf('rose'));
    });
  });
});

/** What VS Code lists as its running extensions, a row each. */
async function running(page: Page): Promise<string[]> {
  await runInPalette(page, '>Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  // Extensions that start with the workbench follow one by one.
  await page.waitForTimeout(5000);
  const texts = await rows.allTextContents();
  // A newer VS Code shows the list over the editors, an older one beside them.
  await page.keyboard.press('Escape');
  return texts;
}
