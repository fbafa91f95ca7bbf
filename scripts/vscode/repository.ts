import { join, resolve } from 'node:path';

export const repository = resolve(__dirname, '..', '..');

/** Where downloaded editors are kept: ignored by git and left out of the package. */
export const cache = join(repository, '.vscode-test');
