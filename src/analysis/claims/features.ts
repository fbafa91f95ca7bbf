import type { FigureKind, Token } from '../model';

/**
 * What a sentence looks like to the judge of worthiness: its words, pairs of words, and traits: figures, names, tense,
 * persons, length, and pairs of traits. Each feature is a 32-bit hash; each counts once. The trainer and the reader
 * share this file, so that both see the same.
 */
export function featuresOf(tokens: readonly Token[], figures: readonly FigureKind[]): Uint32Array {
  const seen = new Set<number>();
  let previous = START;
  let first = 0;
  let words = 0;
  let names = 0;
  let past = 0;
  let future = 0;
  let persons = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { text } = tokens[at]!;
    const word = shapeOf(text);
    const hash = wordFeature(word);
    seen.add(hash);
    seen.add(pairOf(previous, hash));
    previous = hash;
    if (at === 0) first = hash;
    if (!isLetter(word.charCodeAt(0))) continue;
    words += 1;
    if (at > 0 && text !== word && text !== 'I') names += 1;
    if (PAST.has(word) || (word.length > 3 && word.endsWith('ed'))) past += 1;
    if (FUTURE.has(word)) future += 1;
    persons |= PERSONS.get(word) ?? 0;
  }
  seen.add(pairOf(previous, END));
  const traits: number[] = [];
  const trait = (name: number, value: number): void => {
    traits.push(mix(mix(TRAIT, name), value));
  };
  let kinds = 0;
  for (const kind of figures) kinds |= 1 << FIGURES.indexOf(kind);
  for (let kind = 0; kind < FIGURES.length; kind += 1) if (kinds & (1 << kind)) trait(1, kind);
  trait(2, Math.min(4, figures.length));
  trait(3, Math.min(4, names));
  trait(4, Math.min(3, past));
  trait(5, Math.min(2, future));
  for (let person = 0; person < 5; person += 1) if (persons & (1 << person)) trait(6, person);
  for (let i = 0; i < traits.length; i += 1) {
    seen.add(traits[i]!);
    for (let j = i + 1; j < traits.length; j += 1) seen.add(pairOf(traits[i]!, traits[j]!));
  }
  seen.add(mix(mix(TRAIT, 7), Math.min(8, Math.floor(Math.log2(words + 1) * 1.5))));
  seen.add(mix(mix(TRAIT, 8), previous));
  seen.add(mix(mix(TRAIT, 9), first));
  return Uint32Array.from(seen);
}

/** The feature of a word, as {@link shapeOf} gives it. */
export function wordFeature(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash >>> 0, 0x9e37);
}

/** Lower case; a number by its length, since its digits teach nothing. */
function shapeOf(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return `#${Math.min(text.length, 5)}`;
  if (text === '’' || text === '‘') return "'";
  if (text === '“' || text === '”') return '"';
  const lower = text.toLowerCase();
  return code === 0x2019 ? `'${lower.slice(1)}` : lower;
}

function pairOf(a: number, b: number): number {
  return mix(mix(a, PAIR), b);
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x27d4eb2f) >>> 0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 0xbf;
}

const START = 0x5e;
const END = 0x24;
const PAIR = 0x2b;
const TRAIT = 0x7a;

const FIGURES: readonly FigureKind[] = [
  'date',
  'money',
  'percent',
  'number',
  'quantity',
  'ordinal',
  'duration',
];
const PAST = new Set(
  'was were had did voted said went took came lost got made spent cut built led won fell rose began became'.split(
    ' ',
  ),
);
const FUTURE = new Set('will would should must going can could may might let want need'.split(' '));
const PERSONS = new Map(
  ['i me my', 'we our us', 'you your', 'he his she her him', 'they their them'].flatMap((words, person) =>
    words.split(' ').map((word): [string, number] => [word, 1 << person]),
  ),
);
