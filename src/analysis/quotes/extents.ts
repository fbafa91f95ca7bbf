import { isFinite, isVerb } from './verbs';
import type { Word } from './words';

/** Participles that begin the next statement of the same speaker: "…, adding that". */
const resuming = new Set(
  'say add argue call note suggest tell claim warn cite describe accuse insist explain point write stress acknowledge declare point vow promise urge ask question refer criticize praise quote emphasize predict recall state allege denounce dismiss complain joke'.split(
    ' ',
  ),
);

const reporting = new Set(
  'say add argue call note suggest tell claim warn describe accuse insist explain write stress acknowledge declare vow promise urge ask criticize predict refuse decline'.split(
    ' ',
  ),
);

/**
 * The end of the reported words that begin at `start`: the period's end, or where the paper resumes its own voice.
 * `clausal` complements run over commas; objects ("criticized the plan") end at the next clause.
 */
export function extentEnd(
  words: readonly Word[],
  start: number,
  from: number,
  to: number,
  frame: string,
): number {
  const clausal = /^(?:that|clause|quote|colon|np that|np quote|question|np question|to|np to)\+?$/.test(
    frame,
  );
  let end = to;
  for (let k = start + 1; k < to; k++) {
    const word = words[k]!;
    if (word.quotation >= 0) continue;
    const next = words[k + 1];
    const second = words[k + 2];
    if (word.kind === 'semicolon') {
      end = k;
      break;
    }
    if (word.kind === 'comma' && next) {
      if (next.verb?.form === 'ing' && resuming.has(next.verb.lemma)) return k;
      if (next.kind === 'adverb' && second?.verb?.form === 'ing' && resuming.has(second.verb.lemma)) return k;
      if (next.low === 'according') return k;
      if (next.kind === 'coordinator' && resumes(words, k + 2, from, to)) return k;
      if (next.low === 'but' || (next.low === 'while' && !clausal)) return k;
      if (
        !clausal &&
        (next.kind === 'relative' ||
          next.kind === 'subordinator' ||
          next.kind === 'coordinator' ||
          next.verb?.form === 'ing')
      )
        return k;
    }
    if (word.kind === 'coordinator' && resumes(words, k + 1, from, to)) return k;
    if (word.kind === 'dash' && next && !clausal) return k;
    if (!clausal) {
      if (
        word.kind === 'coordinator' &&
        next?.verb &&
        next.verb.form !== 'ing' &&
        isFinite(words, k + 1, from) &&
        isVerb(words, k + 1, from)
      )
        return k;
      if (word.kind === 'subordinator' && word.low !== 'as' && word.low !== 'if') return k;
    }
  }
  return end;
}

/** Whether the main verb's speaker goes on reporting at `at`: "… and said", "… but also argued". */
function resumes(words: readonly Word[], at: number, from: number, to: number): boolean {
  let k = at;
  while (k < to && words[k]!.kind === 'adverb') k++;
  const word = words[k];
  return (
    !!word &&
    k < to &&
    !!word.verb &&
    (word.verb.form === 's' || word.verb.form === 'ed' || word.verb.form === 'past') &&
    reporting.has(word.verb.lemma) &&
    isVerb(words, k, from)
  );
}
