import type { Surroundings } from './surroundings';

/** Another window or program holds the ledger and does not let go. Nothing was written; try again. */
export class LedgerBusy extends Error {
  override readonly name = 'LedgerBusy';
}

/** A writer holds the lock for some milliseconds; whoever waits looks again after this many. */
const LOOK_AGAIN = 40;

/**
 * A lock that has not changed hands for so long was left by a program that was stopped: it is taken over. Writers check that the lock is
 * still theirs just before the step that counts.
 */
const ABANDONED = 3_000;

/** After so long of others coming first, the caller is told. */
const PATIENCE = 30_000;

export interface Lock {
  /** Who holds it: names the files that belong to this writing. */
  readonly owner: string;
  /** Whether it was not taken over meanwhile. */
  isHeld(): Promise<boolean>;
}

/** The file that a writer writes before it takes the ledger's place. */
export const temporaryPath = (path: string, owner: string): string => `${path}.${owner}.tmp`;

/**
 * Runs `work` while no other writer that keeps to this lock is at the same file. The lock is a file beside it, `PATH.lock`, which
 * names its owner.
 *
 * @throws LedgerBusy after half a minute of waiting
 */
export async function withLock<T>(
  path: string,
  surroundings: Surroundings,
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  const { files } = surroundings;
  const owner = surroundings.unique();
  const lockPath = `${path}.lock`;
  await acquire(path, lockPath, owner, surroundings);
  const isHeld = async (): Promise<boolean> => (await files.read(lockPath)) === owner;
  try {
    return await work({ owner, isHeld });
  } finally {
    if (await isHeld()) await files.remove(lockPath);
  }
}

async function acquire(
  path: string,
  lockPath: string,
  owner: string,
  surroundings: Surroundings,
): Promise<void> {
  const { files } = surroundings;
  let [holder, heldFor, waited] = ['', 0, 0];
  while (!(await files.create(lockPath, owner))) {
    const present = await files.read(lockPath);
    if (present === null) continue;
    heldFor = present === holder ? heldFor + LOOK_AGAIN : 0;
    holder = present;
    if (heldFor >= ABANDONED) {
      await takeOver(path, lockPath, holder, owner, surroundings);
      heldFor = 0;
      continue;
    }
    if (waited >= PATIENCE)
      throw new LedgerBusy('Another window is writing the ledger. Nothing was lost; save again in a moment.');
    await surroundings.wait(LOOK_AGAIN);
    waited += LOOK_AGAIN;
  }
}

/** Takes an abandoned lock away, and what its owner left half-written. Of several who try, one finds the lock there to rename. */
async function takeOver(
  path: string,
  lockPath: string,
  holder: string,
  owner: string,
  { files }: Surroundings,
): Promise<void> {
  const taken = `${lockPath}.${owner}`;
  if ((await files.read(lockPath)) !== holder) return;
  try {
    await files.rename(lockPath, taken);
  } catch (error) {
    if ((await files.read(lockPath)) === null) return;
    throw error;
  }
  const found = await files.read(taken);
  // A live owner whose lock was taken by mistake finds it gone, and begins again.
  await files.remove(taken);
  if (found === holder && /^[\w-]+$/.test(holder)) await files.remove(temporaryPath(path, holder));
}
