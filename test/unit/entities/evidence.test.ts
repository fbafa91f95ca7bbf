import assert from 'node:assert/strict';
import { Evidence, evidenceKeys, sightingsOf } from '../../../src/analysis/entities/evidence';
import { KeyTable, Lexicon } from '../../../src/analysis/entities/lexicon';
import { beginOf, insideOf, LABELS, OUTSIDE } from '../../../src/analysis/entities/tags';
import { readWord } from '../../../src/analysis/entities/word';
import { tokenize } from '../../../src/analysis/segment/tokens';

const nothing = new Uint32Array();
const lexicon = new Lexicon(
  new KeyTable(nothing),
  nothing,
  new Uint16Array(),
  new KeyTable(nothing),
  new Uint8Array(),
);
const [B, I] = [beginOf(LABELS.indexOf('person')), insideOf(LABELS.indexOf('person'))];
const [BO, IO] = [beginOf(LABELS.indexOf('organization')), insideOf(LABELS.indexOf('organization'))];

function reading(text: string, tags: readonly number[]) {
  const tokens = tokenize(text);
  const words = tokens.map((token) => readWord(token.text, lexicon));
  assert.equal(tokens.length, tags.length);
  const bytes = Uint8Array.from(tags);
  return { tokens, words, tags: bytes, sightings: sightingsOf(tokens, words, bytes) };
}

/** The places of the words that the document has something to say of. */
function spokenOf(of: ReturnType<typeof reading>, evidence: Evidence): number[] {
  const keys = evidenceKeys(of.tokens, of.words, of.tags, evidence);
  return [...new Set(keys.filter((_, i) => i % 2 === 0))];
}

describe('evidence of the document', () => {
  const full = reading('Andrei Popkov spoke', [B, I, OUTSIDE]);
  const bare = reading('Popkov agreed', [OUTSIDE, OUTSIDE]);

  it('tells of a surname that stands in a full name elsewhere', () => {
    const evidence = new Evidence();
    evidence.change([
      [full.sightings, 1],
      [bare.sightings, 1],
    ]);
    assert.deepEqual(spokenOf(bare, evidence), [0]);
    assert.deepEqual(spokenOf(full, evidence), [1]);
  });

  it('does not count a word as evidence for itself', () => {
    const evidence = new Evidence();
    evidence.change([[full.sightings, 1]]);
    assert.deepEqual(spokenOf(full, evidence), []);
  });

  it('tells of initials that a long name has', () => {
    const long = reading('World Health Organization', [BO, IO, IO]);
    const short = reading('the WHO said', [OUTSIDE, OUTSIDE, OUTSIDE]);
    const evidence = new Evidence();
    evidence.change([
      [long.sightings, 1],
      [short.sightings, 1],
    ]);
    assert.deepEqual(spokenOf(short, evidence), [1]);
  });

  it('is as if never counted when a passage has gone', () => {
    const evidence = new Evidence();
    evidence.change([
      [full.sightings, 1],
      [bare.sightings, 1],
    ]);
    evidence.change([[full.sightings, -1]]);
    assert.deepEqual(spokenOf(bare, evidence), []);
  });

  it('says which words it now speaks of differently, and no others', () => {
    const evidence = new Evidence();
    evidence.change([[full.sightings, 1]]);
    const edited = reading('Andrei Popkov shouted', [B, I, OUTSIDE]);
    const changed = evidence.change([
      [full.sightings, -1],
      [edited.sightings, 1],
    ]);
    assert.equal(changed.size, 0);
    const other = reading('Andrei Popkov', [BO, IO]);
    assert.ok(
      evidence
        .change([
          [edited.sightings, -1],
          [other.sightings, 1],
        ])
        .has(full.words[1]!.lower),
    );
  });
});
