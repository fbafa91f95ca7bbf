import { readFileSync } from 'node:fs';
import { mentionsOf } from '../../../src/analysis/entities/mentions';
import { readModel } from '../../../src/analysis/entities/modelFile';
import { createTagger } from '../../../src/analysis/entities/tagger';
import { corporaFolder, readDev } from '../dev';
import { scoreOf } from '../measure';
import { agree, readTagged } from './silver';

/**
 * Measures the teacher on the dev sets by the tagger's own rules, alone and together with a tagger that has learned from the
 * corpora: `npx tsx training/entities/silver/judge.ts TAGGED MODEL [CORPORA]`, where TAGGED is the folder of
 * dev.tagged.jsonl.
 */
const STEP = 1 / 24;
const [, , folder, path, corpora] = process.argv;
const { lexicon, weights } = readModel(new Uint8Array(readFileSync(path!)));
const peer = { tagger: createTagger(lexicon, weights), transitions: weights.transitions, step: STEP };
const lines = readTagged(folder!, 'dev');
const dev = readDev(corporaFolder(corpora), new Set());
for (const [told, share] of [
  ['teacher', 1],
  ['together', 0.5],
  ['tagger', 0],
] as const) {
  let at = 0;
  let sum = 0;
  const parts = Object.entries(dev).map(([name, examples]) => {
    const found = examples.map(({ tokens }) => {
      const { tags } = agree(lines[at++]!, peer, share);
      return mentionsOf(
        tokens,
        tokens.map(({ text }) => peer.tagger.read(text)),
        tags,
        lexicon,
      );
    });
    const { f1 } = scoreOf(examples, found, ['person', 'organization', 'place']);
    const { byLabel } = scoreOf(examples, found, ['organization', 'group', 'event', 'document']);
    if (/politics|wikigold|gum|re3d/.test(name)) sum += f1 / 4;
    const each = Object.entries(byLabel).map(([label, f]) => `${label.slice(0, 3)} ${f.toFixed(0)}`);
    return `${name} ${f1.toFixed(1)} (${each.join(' ')})`;
  });
  console.log(`${told}: mean ${sum.toFixed(2)} | ${parts.join(' | ')}`);
}
