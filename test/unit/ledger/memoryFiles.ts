import type { FileSystem, Surroundings } from '../../../src/ledger/surroundings';
import type { Chance } from './random';

/** The program was stopped: nothing it was about to do happens any more. */
export class Stopped extends Error {}

/**
 * A disk in memory on which several programs work. Every operation takes a turn, so that programs interleave at every step; a write is
 * two turns, with half a file between them.
 */
export class MemoryDisk {
  readonly files = new Map<string, string>();
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly chance: Chance) {}

  /** The disk as one program sees it, which is stopped after so many turns. To wait takes none. */
  program(name: string, turns = Infinity): Surroundings {
    let [left, ids] = [turns, 0];
    const wait = (): Promise<void> =>
      new Promise((resume) => {
        this.waiting.push(resume);
        setImmediate(() => this.next());
      });
    const turn = async (): Promise<void> => {
      await wait();
      if (left-- <= 0) throw new Stopped();
    };
    const files: FileSystem = {
      read: async (path) => {
        await turn();
        return this.files.get(path) ?? null;
      },
      write: async (path, text) => {
        await turn();
        this.files.set(path, text.slice(0, text.length >> 1));
        await turn();
        this.files.set(path, text);
      },
      create: async (path, text) => {
        await turn();
        if (this.files.has(path)) return false;
        this.files.set(path, text);
        return true;
      },
      rename: async (from, to) => {
        await turn();
        const text = this.files.get(from);
        if (text === undefined) throw new Error(`no ${from}`);
        this.files.delete(from);
        this.files.set(to, text);
      },
      remove: async (path) => {
        await turn();
        this.files.delete(path);
      },
    };
    return { files, wait, unique: () => `${name}-${++ids}` };
  }

  /** Of those who wait, one goes on. */
  private next(): void {
    this.waiting.splice(this.chance.below(this.waiting.length), 1)[0]?.();
  }
}
