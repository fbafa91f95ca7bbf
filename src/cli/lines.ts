import { once } from 'node:events';
import type { Analyze } from '../analysis/analyze';
import { toRecord, type DocumentId } from './record';

/**
 * Answers each `{"id","text"}` line of `input` with one line on `output`, in the same order and as soon as it is done. A
 * line that cannot be read or analyzed is answered in its place with `{"id","error"}`. Nothing is kept between lines.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  analyze: Analyze,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(line, analyze))}\n`)) await once(output, 'drain');
  }
}

/**
 * Lines as JSON Lines has them: a line feed alone ends one. Text may hold other characters that some take for line breaks, U+2028
 * for one. A byte order mark at the beginning is none of the first line's.
 */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const parts = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...begun, part].join('');
      begun = [];
    }
    begun.push(parts.at(-1)!);
  }
  yield begun.join('') + decoder.decode();
}

function answer(line: string, analyze: Analyze): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'not an object with "id" and "text"' };
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { id: null, error: '"id" is neither a string nor a number' };
  if (typeof text !== 'string') return { id, error: '"text" is not a string' };
  try {
    return toRecord(id satisfies DocumentId, analyze(text));
  } catch (error) {
    // A fault of ours in one document must not end the run over the others.
    return { id, error: `could not be analyzed: ${(error as Error).message}` };
  }
}
