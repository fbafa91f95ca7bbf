import assert from 'node:assert/strict';
import { DamagedLedger, formatLedger } from '../../../src/ledger/format';
import { OpenLedger } from '../../../src/ledger/openLedger';
import { ledgerPath, LedgerStore } from '../../../src/ledger/store';
import { decision, idsOf, ledgerOf } from './decisions';
import { MemoryDisk, Stopped } from './memoryFiles';
import { Chance } from './random';

const ARTICLE = 'summit.article';
const PATH = ledgerPath(`copy/${ARTICLE}`);
const NOW = '2026-03-01T10:00:00Z';

const open = (disk: MemoryDisk, name: string, turns?: number): OpenLedger =>
  new OpenLedger(new LedgerStore(disk.program(name, turns)), PATH, ARTICLE);

/** What a program that starts now reads. */
async function onDisk(disk: MemoryDisk): Promise<string[]> {
  const reading = await new LedgerStore(disk.program('reader')).read(PATH);
  assert.notEqual(reading.status, 'damaged');
  return reading.status === 'read' ? idsOf(reading.ledger) : [];
}

const missing = (wanted: ReadonlySet<string>, present: readonly string[]): string[] => {
  const there = new Set(present);
  return [...wanted].filter((id) => !there.has(id));
};

const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i)).sort();

describe('A ledger on the disk', () => {
  it('keeps all that two writers decide, interleaved at every step, five hundred times', async () => {
    const disk = new MemoryDisk(new Chance(3));
    const writers = [open(disk, 'one'), open(disk, 'two')];
    const work = async (writer: OpenLedger, first: number): Promise<void> => {
      for (let i = 0; i < 250; i++) {
        writer.apply({ put: [decision(first + 2 * i)] }, NOW);
        await writer.save();
      }
    };
    await Promise.all(writers.map((writer, i) => work(writer, i)));
    const kept = await onDisk(disk);
    console.log(`      ${kept.length} of 500 decisions of two interleaved writers are there`);
    assert.deepEqual(kept, numbers(500));
    assert.deepEqual([...disk.files.keys()], [PATH], 'nothing is left lying about');
  });

  it('loses nothing that was saved when a writer is stopped at any moment, five hundred times', async () => {
    const chance = new Chance(5);
    const disk = new MemoryDisk(chance);
    const saved = new Set<string>();
    let stops = 0;
    let number = 0;
    const decideAndSave = async (turns?: number): Promise<void> => {
      const id = number++;
      const writer = open(disk, `writer${id}`, turns);
      await writer.refresh();
      writer.apply({ put: [decision(id)] }, NOW);
      await writer.save();
      saved.add(String(id));
    };
    while (stops < 500) {
      try {
        await decideAndSave(chance.below(12));
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
        stops++;
      }
      if (saved.size) assert.deepEqual(missing(saved, await onDisk(disk)), [], `after stop ${stops}`);
      if (chance.is(0.3)) await decideAndSave();
    }
    assert.ok(saved.size > 100);
    assert.deepEqual(missing(saved, await onDisk(disk)), []);
    console.log(
      `      ${stops} stops at random moments of a writing lost none of ${saved.size} saved decisions`,
    );
  }).timeout(60_000);

  it('takes over from a writer that was stopped, and cleans up behind it', async () => {
    for (let turns = 0; turns < 12; turns++) {
      const disk = new MemoryDisk(new Chance(turns));
      const stopped = open(disk, 'stopped', turns);
      stopped.apply({ put: [decision(1)] }, NOW);
      await stopped.save().catch((error: unknown) => assert.ok(error instanceof Stopped));
      const next = open(disk, 'next');
      await next.refresh();
      next.apply({ put: [decision(2)] }, NOW);
      await next.save();
      assert.ok((await onDisk(disk)).includes('2'));
      assert.deepEqual([...disk.files.keys()], [PATH], `stopped after ${turns} turns`);
    }
  });

  it('takes in what another window wrote, and what it took out', async () => {
    const disk = new MemoryDisk(new Chance(1));
    const [mine, theirs] = [open(disk, 'mine'), open(disk, 'theirs')];
    mine.apply({ put: [decision(1), decision(2)] }, NOW);
    await mine.save();
    await theirs.refresh();
    theirs.apply({ put: [decision(3)], remove: ['urn:uuid:1'] }, NOW);
    await theirs.save();
    mine.apply({ put: [decision(4)] }, NOW);
    await mine.save();
    assert.deepEqual(idsOf(mine.ledger), ['2', '3', '4']);
    assert.deepEqual(await onDisk(disk), ['2', '3', '4']);
  });

  it('keeps what is decided while a save is under way', async () => {
    const disk = new MemoryDisk(new Chance(1));
    const ledger = open(disk, 'mine');
    ledger.apply({ put: [decision(1)] }, NOW);
    const saving = ledger.save();
    await new Promise(setImmediate);
    ledger.apply({ put: [decision(2)] }, NOW);
    await saving;
    assert.ok(ledger.isDirty);
    await ledger.save();
    assert.deepEqual(await onDisk(disk), ['1', '2']);
    assert.ok(!ledger.isDirty);
  });

  it('is not written over when it is damaged, and can be set aside', async () => {
    const disk = new MemoryDisk(new Chance(1));
    disk.files.set(PATH, '{"type": "AnnotationCollection", "first": {');
    const ledger = open(disk, 'mine');
    await ledger.refresh();
    assert.equal(ledger.damage?.reason, 'not-json');
    ledger.apply({ put: [decision(1)] }, NOW);
    await assert.rejects(ledger.save(), DamagedLedger);
    assert.equal(disk.files.get(PATH), '{"type": "AnnotationCollection", "first": {');
    const aside = await new LedgerStore(disk.program('mine')).setAside(PATH);
    assert.equal(disk.files.get(aside), '{"type": "AnnotationCollection", "first": {');
    await ledger.refresh();
    await ledger.save();
    assert.deepEqual(await onDisk(disk), ['1']);
  });

  it('is brought together from both sides of an unfinished git merge', async () => {
    const disk = new MemoryDisk(new Chance(1));
    const [ours, theirs] = [1, 2].map((number) =>
      formatLedger(ledgerOf(decision(number)), ARTICLE).split('\n'),
    );
    const differs = ours!.findIndex((line, i) => line !== theirs![i]);
    const merged = [
      ...ours!.slice(0, differs),
      '<<<<<<< HEAD',
      ...ours!.slice(differs),
      '=======',
      ...theirs!.slice(differs),
      '>>>>>>> topic',
    ];
    disk.files.set(PATH, merged.join('\n'));
    const ledger = open(disk, 'mine');
    await ledger.refresh();
    assert.ok(ledger.wasConflict);
    assert.deepEqual(idsOf(ledger.ledger), ['1', '2']);
    await ledger.save();
    assert.ok(!disk.files.get(PATH)!.includes('<<<<<<<'));
    assert.deepEqual(await onDisk(disk), ['1', '2']);
  });

  it('is emptied here when git takes the file away, unless there is something unsaved', async () => {
    for (const isUnsaved of [false, true]) {
      const disk = new MemoryDisk(new Chance(1));
      const ledger = open(disk, 'mine');
      ledger.apply({ put: [decision(1)] }, NOW);
      await ledger.save();
      if (isUnsaved) ledger.apply({ put: [decision(2)] }, NOW);
      disk.files.delete(PATH);
      await ledger.refresh();
      assert.deepEqual(idsOf(ledger.ledger), isUnsaved ? ['1', '2'] : []);
    }
  });

  it('goes along when its article is moved, into the ledger that is there already', async () => {
    const disk = new MemoryDisk(new Chance(1));
    const store = new LedgerStore(disk.program('mine'));
    const there = ledgerPath('copy/talks.article');
    disk.files.set(PATH, formatLedger(ledgerOf(decision(1)), ARTICLE));
    disk.files.set(there, formatLedger(ledgerOf(decision(2)), 'talks.article'));
    await store.move(PATH, there, 'talks.article');
    assert.deepEqual([...disk.files.keys()], [there]);
    const reading = await store.read(there);
    assert.deepEqual(reading.status === 'read' && idsOf(reading.ledger), ['1', '2']);
    assert.equal(await store.move('copy/none.ledger.json', there, 'talks.article'), null);
  });

  it('gives back what an undone action took, also when another window has written since', async () => {
    const disk = new MemoryDisk(new Chance(1));
    const [mine, theirs] = [open(disk, 'mine'), open(disk, 'theirs')];
    mine.apply({ put: [decision(1, { state: 'sourced' })] }, NOW);
    await mine.save();
    const undo = mine.apply({ put: [decision(1, { state: 'disputed' })] }, '2026-03-01T11:00:00Z');
    await mine.save();
    await theirs.refresh();
    theirs.apply({ put: [decision(2)] }, NOW);
    await theirs.save();
    mine.apply(undo('2026-03-01T12:00:00Z'), '2026-03-01T12:00:00Z');
    await mine.save();
    assert.deepEqual(await onDisk(disk), ['1', '2']);
    assert.equal(mine.ledger.decisions.find(({ id }) => id === 'urn:uuid:1')?.state, 'sourced');
  });
});
