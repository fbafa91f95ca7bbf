import type { Page } from 'playwright-core';

/** Types a line into VS Code's quick open, and runs what it finds first: `>Title` is a command, `:12` a line, `@name` a symbol. */
export async function runInPalette(page: Page, line: string): Promise<void> {
  // Keys reach the workbench only when something in it has the focus.
  await page.locator('.editor-instance .native-edit-context, .editor-instance textarea').first().focus();
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type=text]').first();
  await input.waitFor({ state: 'visible' });
  await input.fill(line);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 10_000 });
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}
