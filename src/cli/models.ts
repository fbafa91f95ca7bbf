import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Models } from '../analysis/analyze';

/**
 * Reads the models that are packed beside the program: `media/models` of the package that this file lies in.
 *
 * @throws Error when the package is incomplete.
 */
export async function loadModels(): Promise<Models> {
  const folder = modelsFolder(__dirname);
  const read = async (name: string): Promise<Uint8Array> => readFile(join(folder, `${name}.bin`));
  const [entities, worthiness] = await Promise.all([read('entities'), read('worthiness')]);
  return { entities, worthiness };
}

function modelsFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'media', 'models');
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder)
      throw new Error('the folder media/models is missing from the package; install it again');
  }
}
