import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Entity, Quote, Span } from '../../../src/analysis/model';
import { colouredSpans } from '../../../src/editor/colouredSpans';
import { analyze } from './analyzed';

/** The coloured words of a text, each behind its type. */
function coloursOf(text: string): string[] {
  return colouredSpans(analyze(text)).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}

describe('Colours', () => {
  it('show a name inside a quotation as a name', () => {
    assert.deepEqual(coloursOf('“We will meet in Oslo again,” Foreign Minister Halvard Lange said.'), [
      'quotation: We will meet in ',
      'place: Oslo',
      'quotation:  again,',
      'person: Halvard Lange',
    ]);
  });

  it('tell reported words from quoted ones', () => {
    const colours = coloursOf('Halvard Lange said that the treaty was “a shield” for Norway.');
    assert.ok(colours.includes('quotation: a shield'), colours.join('\n'));
    assert.ok(colours.some((colour) => colour.startsWith('statement: ') && colour.includes('treaty')));
    assert.ok(colours.includes('place: Norway'));
  });

  it('leave an interview’s answers plain but for their names and quotations', () => {
    const text =
      'Q: Where did the envoys meet?\n\nA: They met in Geneva, and they talked all through the night.';
    assert.deepEqual(
      coloursOf(text).filter((colour) => colour.startsWith('quotation')),
      [],
    );
  });

  it('never overlap and stand in order, whatever is found', () => {
    const text = 'x'.repeat(60);
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]): Span => ({ start, end: start + length }));
    const entity = span.map(
      (at) => ({ type: 'person', mentions: [{ ...at, kind: 'name' }] }) as unknown as Entity,
    );
    const quote = fc
      .tuple(fc.array(span, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([spans, direct]) => ({ spans, direct, quoted: direct ? [] : spans }) as unknown as Quote);
    fc.assert(
      fc.property(fc.array(entity), fc.array(quote), (entities, quotes) => {
        let at = 0;
        for (const { start, end } of colouredSpans({ text, entities, quotes } as unknown as Analysis)) {
          assert.ok(start >= at && end > start && end <= text.length);
          at = end;
        }
      }),
    );
  });
});
