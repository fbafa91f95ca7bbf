/** Before each line of the tests, so that it can be told from what else VS Code writes to the console. */
export const PREFIX = 'chancery-test | ';

/** Begins the line after the last test. */
export const LAST_LINE = 'all suites ended:';

export function say(line: string): void {
  console.log(`${PREFIX}${line}`);
}
