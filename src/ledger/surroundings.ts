/**
 * What the ledger needs of the world: the one port between this room and a file system. Paths are opaque (a URI as a string will do);
 * new ones are made by putting letters behind a path that was given.
 *
 * A method that fails rejects; whatever it rejects with reaches the caller of the ledger unchanged.
 */
export interface FileSystem {
  /** The file's text (UTF-8), or null when there is no such file. */
  read(path: string): Promise<string | null>;
  /** Writes a file anew. May be interrupted half-way: it is only ever asked to write files that nobody reads yet. */
  write(path: string, text: string): Promise<void>;
  /**
   * Makes a file that must not exist yet; false when it does. Of several who try at once, one succeeds: in Node, the flag "wx". Where
   * the file system knows no such thing, a check before writing is the best there is.
   */
  create(path: string, text: string): Promise<boolean>;
  /** Gives a file another name, in the place of whatever has it, in one step. A file system may first flush it to the disk. */
  rename(from: string, to: string): Promise<void>;
  /** Takes a file away; no error when there is none. */
  remove(path: string): Promise<void>;
}

export interface Surroundings {
  readonly files: FileSystem;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Letters and digits that nobody else has: a UUID. */
  unique(): string;
}
