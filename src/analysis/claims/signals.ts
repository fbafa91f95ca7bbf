import { figuresOf } from '../figures/figures';
import type { Passage, Span } from '../model';
import { readAmounts } from './signs/amounts';
import { readCauses } from './signs/causes';
import { readComparisons } from './signs/comparisons';
import { signOf } from './signs/figures';
import { readLaw } from './signs/law';
import { readOffices } from './signs/offices';
import { readPast } from './signs/past';
import { readPlaces } from './signs/places';
import { readRanks } from './signs/ranks';
import { type Note, type Sign, type Words, wordSet } from './signs/sign';

/** A word that asks, wishes or judges, by which less of a clause is fact. */
export interface Doubt extends Span {
  readonly by: 'wish' | 'opinion';
}

export interface Signals {
  /** In the order of the text. */
  readonly facts: readonly Sign[];
  readonly doubts: readonly Doubt[];
}

const READERS = [
  readRanks,
  readComparisons,
  readAmounts,
  readCauses,
  readLaw,
  readOffices,
  readPast,
  readPlaces,
];

/** A sentence with these wishes, urges or weighs; what it says is not yet so. */
const WISH = wordSet(
  `should must could may might would ought hope hopes hoped hoping wish wishes want wants need needs let urge urges urged
  propose proposes suggest suggests recommend if unless perhaps maybe probably likely possibly can please thank thanks
  congratulations welcome`,
);

/** Judgement rather than fact. */
const OPINION = wordSet(
  `believe believes think thinks feel feels beautiful wonderful terrible outrageous shameful disappointing regrettable
  inspiring admirable wise foolish absurd brilliant charming delicious lovely unacceptable opportunity opportunities
  potential willing important crucial vital key essential heroic heroically`,
);

const remembered = new WeakMap<Passage, Signals>();

/** Finds the signs of claims in a passage. Linear, and remembered by passage. */
export function signalsOf(passage: Passage): Signals {
  let signals = remembered.get(passage);
  if (!signals) {
    signals = readSignals(passage);
    remembered.set(passage, signals);
  }
  return signals;
}

function readSignals(passage: Passage): Signals {
  const { tokens, text } = passage;
  const lower = tokens.map((token) => token.text.toLowerCase());
  const figures = figuresOf(passage);
  const facts: Sign[] = figures.map((figure) => signOf(figure, text));
  const doubts: Doubt[] = [];
  const dates = figures.filter((figure) => figure.kind === 'date');
  const inDate = new Uint8Array(tokens.length);
  for (let at = 0, date = 0; at < tokens.length; at += 1) {
    while (date < dates.length && dates[date]!.end <= tokens[at]!.start) date += 1;
    if (date < dates.length && dates[date]!.start <= tokens[at]!.start) inDate[at] = 1;
  }
  const note: Note = (kind, weight, does, first, last = first) => {
    facts.push({ kind, weight, does, start: tokens[first]!.start, end: tokens[last]!.end });
  };
  for (const { firstToken, lastToken } of passage.sentences) {
    const words: Words = { lower, from: firstToken, to: lastToken, dated: (at) => inDate[at] === 1 };
    for (const read of READERS) read(words, note);
  }
  for (let at = 0; at < lower.length; at += 1) {
    const { start, end, text: written } = tokens[at]!;
    if (WISH.has(lower[at]!) && written !== 'May') doubts.push({ by: 'wish', start, end });
    else if (OPINION.has(lower[at]!)) doubts.push({ by: 'opinion', start, end });
  }
  facts.sort((a, b) => a.start - b.start || a.end - b.end);
  return { facts, doubts };
}
