import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, string>;

/** What the sources say to the user, through VS Code's `l10n.t` and, in the panel, through `t`. */
function saidInSources(): Set<string> {
  const said = new Set<string>();
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(ROOT, 'src', file), 'utf8');
    for (const [, words] of source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g))
      said.add(words!.replaceAll("\\'", "'"));
  }
  return said;
}

const placeholders = (words: string): string[] => (words.match(/\{\d\}/g) ?? []).sort();

describe('What Chancery says', () => {
  it('is said in Korean too, all of it and no more', () => {
    const [said, korean] = [saidInSources(), new Set(Object.keys(read('l10n/bundle.l10n.ko.json')))];
    assert.ok(said.size > 100);
    assert.deepEqual(
      [...said].filter((words) => !korean.has(words)),
      [],
      'not translated',
    );
    assert.deepEqual(
      [...korean].filter((words) => !said.has(words)),
      [],
      'said no more',
    );
  });

  it('names the same things in both languages', () => {
    for (const [english, korean] of Object.entries(read('l10n/bundle.l10n.ko.json')))
      assert.deepEqual(placeholders(korean), placeholders(english), english);
  });

  it('of its contributions stands in both languages, and each is used', () => {
    const english = read('package.nls.json');
    assert.deepEqual(Object.keys(read('package.nls.ko.json')), Object.keys(english));
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!));
    assert.deepEqual(
      [...used].filter((key) => !(key in english)),
      [],
    );
    assert.deepEqual(
      Object.keys(english).filter((key) => !used.has(key)),
      [],
    );
  });
});
