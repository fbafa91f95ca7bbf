import * as vscode from 'vscode';

/**
 * Markdown in which only the commands named may be run, and only by our own links; words of an article or a ledger go in by
 * {@link plain} alone.
 */
export function trusted(commands: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: commands };
  return text;
}

/** Words as they are: every mark that Markdown, HTML or VS Code's icons could take for its own is escaped. */
export function plain(words: string): string {
  return words.replace(/\s/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

export function strong(text: vscode.MarkdownString, words: string): void {
  text.appendMarkdown(`**${plain(words)}**`);
}

export function line(text: vscode.MarkdownString, words: string): void {
  text.appendMarkdown(`  \n${plain(words)}`);
}

/** A link that runs a command. */
export function commandLink(
  text: vscode.MarkdownString,
  label: string,
  command: string,
  args: readonly unknown[],
): void {
  const query = encodeURIComponent(JSON.stringify(args));
  text.appendMarkdown(`[${plain(label)}](command:${command}?${query})`);
}
