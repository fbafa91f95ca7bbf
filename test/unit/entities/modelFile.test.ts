import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../../../src/analysis/entities/modelFile';

const model = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../media/models/entities.bin')));
const changed = (at: number, value: number) => {
  const copy = model.slice();
  copy[at] = value;
  return copy;
};

describe('the file of the model of names', () => {
  it('is read', () => assert.ok(readModel(model)));

  it('is read at any place in a buffer', () => {
    const shifted = new Uint8Array(model.length + 3);
    shifted.set(model, 3);
    assert.ok(readModel(shifted.subarray(3)));
  });

  it('stays under 3 MB with its gazetteers', () => assert.ok(model.length < 3e6, `${model.length} bytes`));

  const damages: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
    ['nothing at all', new Uint8Array(), /cut short/],
    ['half a header', model.subarray(0, 10), /cut short/],
    ['other bytes', changed(0, 7), /not a model/],
    ['another version', changed(4, 99), /version 99/],
    ['a flipped byte', changed(5000, model[5000]! ^ 1), /damaged/],
    ['a cut file', model.subarray(0, model.length - 1), /damaged/],
  ];
  for (const [what, bytes, message] of damages) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => readModel(bytes),
        (error) => error instanceof RangeError && message.test(error.message),
      );
    });
  }
});
