import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from '../../../src/disk/diskFiles';
import { decide } from '../../../src/ledger/decide';
import { EMPTY_LEDGER } from '../../../src/ledger/model';
import { LedgerStore } from '../../../src/ledger/store';

describe('The disk', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'chancery-disk-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells a file that is not there from one that cannot be read', async () => {
    assert.equal(await diskFiles.read(join(folder, 'none')), null);
    await assert.rejects(diskFiles.read(folder));
  });

  it('lets one of many make a file', async () => {
    const path = join(folder, 'lock');
    const made = await Promise.all(Array.from({ length: 20 }, (_, i) => diskFiles.create(path, String(i))));
    assert.equal(made.filter(Boolean).length, 1);
    assert.equal(await diskFiles.read(path), String(made.indexOf(true)));
  });

  it('puts a file in the place of another', async () => {
    await diskFiles.write(join(folder, 'old'), 'old');
    await diskFiles.write(join(folder, 'new'), 'né');
    await diskFiles.rename(join(folder, 'new'), join(folder, 'old'));
    assert.equal(await diskFiles.read(join(folder, 'old')), 'né');
    assert.deepEqual(readdirSync(folder), ['old']);
  });

  it('takes away what may not be there', async () => {
    await diskFiles.remove(join(folder, 'none'));
  });

  it('keeps what ten writers decide at once in one ledger', async () => {
    const path = join(folder, 'summit.article.ledger.json');
    const text = 'Exports rose by 12 percent.';
    const decisions = Array.from({ length: 10 }, (_, i) =>
      decide(
        text,
        { start: 0, end: 12 },
        { state: 'comment', comment: `${i}` },
        {
          now: '2020-01-01T00:00:00Z',
          unique: () => `id-${i}`,
        },
      ),
    );
    await Promise.all(
      decisions.map(async (decision) => {
        const store = new LedgerStore({
          files: diskFiles,
          wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
          unique: () => crypto.randomUUID(),
        });
        await store.save(path, 'summit.article', { ...EMPTY_LEDGER, decisions: [decision] }, null);
      }),
    );
    const store = new LedgerStore({ files: diskFiles, wait: async () => {}, unique: () => 'x' });
    const reading = await store.read(path);
    assert.ok(reading.status === 'read');
    assert.deepEqual(
      reading.ledger.decisions.map(({ comment }) => comment).sort(),
      decisions.map(({ comment }) => comment),
    );
    assert.deepEqual(readdirSync(folder), ['summit.article.ledger.json']);
  });
});
