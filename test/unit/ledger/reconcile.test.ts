import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apply } from '../../../src/ledger/actions';
import { formatLedger, parseLedger } from '../../../src/ledger/format';
import type { Ledger } from '../../../src/ledger/model';
import { reconcile } from '../../../src/ledger/reconcile';
import { decision, idsOf, ledgerOf } from './decisions';

const later = { modified: '2026-03-02T09:00:00Z' };
const latest = { modified: '2026-03-03T09:00:00+09:00' };
const disputed = { state: 'disputed' } as const;

const stateOf = ({ decisions }: Ledger, number: number): string | undefined =>
  decisions.find(({ id }) => id === `urn:uuid:${number}`)?.state;

describe('Two versions of a ledger', () => {
  const base = ledgerOf(decision(1), decision(2));

  it('are put together when each side added something', () => {
    const mine = ledgerOf(...base.decisions, decision(3));
    const theirs = ledgerOf(...base.decisions, decision(4));
    assert.deepEqual(idsOf(reconcile(mine, theirs, base)), ['1', '2', '3', '4']);
    assert.deepEqual(idsOf(reconcile(mine, theirs, null)), ['1', '2', '3', '4']);
  });

  it('lack what one side took out, if the other left it alone', () => {
    assert.deepEqual(idsOf(reconcile(ledgerOf(decision(1)), base, base)), ['1']);
    assert.deepEqual(idsOf(reconcile(base, ledgerOf(decision(1)), base)), ['1']);
  });

  it('keep what one side took out and the other changed', () => {
    const changed = ledgerOf(decision(1), decision(2, { ...disputed, ...later }));
    assert.equal(stateOf(reconcile(ledgerOf(decision(1)), changed, base), 2), 'disputed');
  });

  it('keep everything when nobody knows what they started from', () => {
    assert.deepEqual(idsOf(reconcile(ledgerOf(decision(1)), ledgerOf(decision(2)), null)), ['1', '2']);
  });

  it('have the change of the side that made one, whatever its clock says', () => {
    const mine = ledgerOf(decision(1, { ...disputed, modified: '2020-01-01T00:00:00Z' }), decision(2));
    assert.equal(stateOf(reconcile(mine, base, base), 1), 'disputed');
    assert.equal(stateOf(reconcile(base, mine, base), 1), 'disputed');
  });

  it('have the later of two changes to one decision, by the moment and not by the letters', () => {
    const mine = ledgerOf(decision(1, { ...disputed, modified: '2026-03-02T23:30:00Z' }));
    const theirs = ledgerOf(decision(1, { state: 'waived', ...latest }));
    // 3 March, 9 in the morning in Seoul, is midnight in Greenwich: half an hour after mine.
    assert.equal(stateOf(reconcile(mine, theirs, base), 1), 'waived');
    assert.equal(stateOf(reconcile(theirs, mine, base), 1), 'waived');
  });

  it('keep what other tools wrote on either side', () => {
    const file = formatLedger(base, 'a.article');
    const withProperty = (name: string): Ledger =>
      parseLedger(file.replace('"type": "Annotation",', `"type": "Annotation", "${name}": true,`)).ledger;
    const [mine, theirs] = [withProperty('mine'), withProperty('theirs')];
    const text = formatLedger(reconcile(mine, theirs, parseLedger(file).ledger), 'a.article');
    assert.match(text, /"mine": true/);
    assert.match(text, /"theirs": true/);
  });

  it('come out the same whichever side is called mine, and lose no decision that both have', () => {
    const some = fc
      .uniqueArray(fc.tuple(fc.nat(8), fc.nat(3), fc.constantFrom('verified', 'disputed', 'waived')), {
        selector: ([number]) => number,
      })
      .map((entries) =>
        ledgerOf(
          ...entries.map(([number, day, state]) =>
            decision(number, { state, modified: `2026-03-0${day + 1}T00:00:00Z` } as object),
          ),
        ),
      );
    fc.assert(
      fc.property(some, some, some, (mine, theirs, started) => {
        const one = reconcile(mine, theirs, started);
        const other = reconcile(theirs, mine, started);
        assert.equal(formatLedger(one, 'a'), formatLedger(other, 'a'));
        for (const id of idsOf(mine)) if (idsOf(theirs).includes(id)) assert.ok(idsOf(one).includes(id));
        for (const id of [...idsOf(mine), ...idsOf(theirs)])
          assert.ok(
            idsOf(one).includes(id) || idsOf(started).includes(id),
            'only what was known can be gone',
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe('An action', () => {
  it('and its undo leave the ledger as it was', () => {
    const before = ledgerOf(decision(1), decision(2));
    const actions = [
      { put: [decision(1, disputed)] },
      { put: [decision(3)] },
      { remove: ['urn:uuid:2'] },
      { put: [decision(1, disputed), decision(3)], remove: ['urn:uuid:2', 'urn:uuid:9'] },
      { putSources: [{ id: 's', type: 'book' }] },
    ];
    for (const action of actions) {
      const { ledger, undo } = apply(before, action);
      assert.notEqual(formatLedger(ledger, 'a'), formatLedger(before, 'a'));
      const { ledger: back, undo: redo } = apply(ledger, undo);
      assert.equal(formatLedger(back, 'a'), formatLedger(before, 'a'));
      assert.equal(formatLedger(apply(back, redo).ledger, 'a'), formatLedger(ledger, 'a'));
    }
  });
});
