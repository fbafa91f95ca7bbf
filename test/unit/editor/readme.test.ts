import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, object>> }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
  };
}

describe('The README', () => {
  const { contributes } = JSON.parse(read('package.json')) as Manifest;
  const titles = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
  const readme = read('README.md');
  const rowOf = (cell: string): string =>
    readme.split('\n').find((line) => line.startsWith('|') && line.includes(`| ${cell} `)) ?? '';

  it('lists every command of the palette, and no other', () => {
    const hidden = new Set(
      contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const shown = contributes.commands.filter(({ command }) => !hidden.has(command));
    const listed = [...readme.matchAll(/^\| (Chancery: .*?) +\|/gm)].map(([, title]) => title!);
    assert.deepEqual(
      listed.toSorted(),
      shown.map(({ title }) => `Chancery: ${titles[title.slice(1, -1)]!}`).toSorted(),
    );
  });

  it('gives each key', () => {
    const named = (key: string): string => key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    for (const { command, key } of contributes.keybindings) {
      const title = titles[contributes.commands.find((one) => one.command === command)!.title.slice(1, -1)]!;
      assert.ok(rowOf(`Chancery: ${title}`).includes(named(key)), `${title}: ${key}`);
    }
  });

  it('lists every setting, and no other', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const listed = [...readme.matchAll(/^\| `(chancery\.[\w.]+)` +\|/gm)].map(([, id]) => id!);
    assert.deepEqual(listed.toSorted(), settings.toSorted());
  });

  it('names every colour, each of which has a default for light, dark and both high contrasts', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.ok(readme.includes(`\`${id}\``), id);
      assert.deepEqual(
        Object.keys(defaults).toSorted(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
    }
    for (const { id } of contributes.semanticTokenTypes) assert.ok(readme.includes(`\`${id}\``), id);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    assert.ok(pictures.length >= 8);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  });
});
