import { LAST_LINE, PREFIX } from '../../test/vscode/says';
import type { Listeners, Workbench } from './workbench';

/** A run that takes longer than this hangs; the longest seen on two busy cores took one minute. */
const LIMIT_MINUTES = 6;

/**
 * Runs an extension's tests in a workbench that is opened for them, passes on what they print, and closes it.
 *
 * @returns the exit code: 0 only when the last line of the tests was seen as well, since a test may end the extension host
 */
export async function verdictOf(open: (listeners: Listeners) => Promise<Workbench>): Promise<number> {
  let cameToItsEnd = false;
  let ended: (code: number) => void;
  const code = new Promise<number>((resolve) => (ended = resolve));
  const workbench = await open({
    onLog: (text) => {
      if (text.startsWith(PREFIX)) {
        const line = text.slice(PREFIX.length);
        cameToItsEnd ||= line.startsWith(LAST_LINE);
        console.log(line);
      } else if (process.env.VERBOSE) console.log(text);
    },
    onExit: (exitCode) => ended(exitCode),
  });
  const limit = setTimeout(() => {
    console.error(`The tests did not end within ${LIMIT_MINUTES} minutes.`);
    ended(1);
  }, LIMIT_MINUTES * 60_000);
  const result = await code;
  clearTimeout(limit);
  await workbench.close();
  if (result === 0 && !cameToItsEnd) {
    console.error('The tests ended before their last line: something in them ended the extension host.');
    return 1;
  }
  return result;
}
