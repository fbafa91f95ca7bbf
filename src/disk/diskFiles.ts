import { open, readFile, rename, rm } from 'node:fs/promises';
import type { FileSystem } from '../ledger/surroundings';

/** The machine's own disk, by paths, as {@link FileSystem} asks: a file that takes another's place does so in one step, whole. */
export const diskFiles: FileSystem = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  },
  write: (path, text) => writeThrough(path, text, 'w'),
  async create(path, text) {
    try {
      await writeThrough(path, text, 'wx');
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
};

/** Writes down to the disk: a machine that loses its power after the file was renamed must not find an empty one. */
async function writeThrough(path: string, text: string, flags: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
