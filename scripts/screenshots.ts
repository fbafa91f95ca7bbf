/**
 * A picture of a file in a real VS Code with this extension, built before.
 *
 *     npx tsx scripts/screenshots.ts --file F --out PNG [--theme T] [--commands id,id] [--size 1600x1000] [--line N] [--hover WORDS]
 *         [--settings JSON] [--version newest|oldest]
 *
 * A command is named by its id in package.json or by its title in the command palette.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { runInPalette } from './vscode/palette';
import { repository } from './vscode/repository';
import type { VersionName } from './vscode/versions';
import { openWorkbench } from './vscode/workbench';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string', default: join(repository, 'samples', 'anniversary.article') },
      out: { type: 'string', default: 'out/screenshot.png' },
      theme: { type: 'string', default: 'Default Dark Modern' },
      commands: { type: 'string', default: '' },
      size: { type: 'string', default: '1600x1000' },
      hover: { type: 'string' },
      line: { type: 'string' },
      settings: { type: 'string', default: '{}' },
      version: { type: 'string', default: 'newest' },
    },
  });
  const [width, height] = values.size.split('x').map(Number) as [number, number];
  const workbench = await openWorkbench({
    version: values.version as VersionName,
    folder: dirname(values.file),
    file: values.file,
    theme: values.theme,
    settings: JSON.parse(values.settings) as Record<string, unknown>,
    size: { width, height },
    extension: { development: repository },
  });
  try {
    const { page } = workbench;
    await page.waitForSelector('.monaco-editor .view-line');
    // Lenses come with the first analysis; an article without claims has none.
    await page.waitForSelector('.codelens-decoration a', { timeout: 20_000 }).catch(() => undefined);
    if (values.line) await runInPalette(page, `:${values.line}`);
    for (const command of values.commands.split(',').filter(Boolean)) {
      await runInPalette(page, `>${titleOf(command)}`);
      await page.waitForTimeout(1500);
    }
    await panelDrawn(page);
    if (values.hover) await page.locator('.view-line span', { hasText: values.hover }).last().hover();
    await page.waitForTimeout(1000);
    await page.screenshot({ path: values.out });
    console.log(values.out);
  } finally {
    await workbench.close();
  }
}

/** Waits until the panel, if it is in view, shows something: a webview comes later than the rest. */
async function panelDrawn(page: Page): Promise<void> {
  if ((await page.locator('iframe.webview').count()) === 0) return;
  const panel = page.frameLocator('iframe.webview').frameLocator('iframe');
  await panel.locator('[role=treeitem], .welcome').first().waitFor({ timeout: 60_000 });
}

function titleOf(command: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(repository, name), 'utf8'));
  const words = read('package.nls.json') as Record<string, string>;
  const { contributes } = read('package.json') as {
    contributes: { commands: { command: string; title: string; category?: string }[] };
  };
  const known = contributes.commands.find((one) => one.command === command);
  if (!known) return command;
  const title = known.title.replace(/^%(.*)%$/, (_, key: string) => words[key]!);
  return `${known.category ? `${known.category}: ` : ''}${title}`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
