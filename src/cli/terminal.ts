/** Where the command line reads and writes; `process`, or a test's own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Tells what is wrong and gives the exit status. */
export type Fail = (message: string) => number;
