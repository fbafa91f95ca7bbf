import { PassThrough, Readable } from 'node:stream';
import { run } from '../../../src/cli/run';

/** Runs a command line; gives its exit status and what it wrote. */
export async function chancery(
  args: readonly string[],
  input = '',
): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const read = async (stream: PassThrough): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const texts = Promise.all([read(stdout), read(stderr)]);
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { status, out, err };
}
