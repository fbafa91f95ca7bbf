import type { Candidate } from '../candidates';
import counts from './counts.json';

/** `[reported, seen]` by construction; made by training/quotes/count.ts. */
const table = counts as unknown as Readonly<Record<string, readonly [number, number] | undefined>>;

/** How much a rarer entry leans on the more general one: as many sightings as this. */
const lean = 3;

/** The keys under which a construction is counted, general first. */
export function keysOf(candidate: Candidate): string[] {
  const frame = candidate.frame + (candidate.quoted ? ' “' : '');
  const keys = [frame, `${candidate.lemma}|${candidate.frame}`];
  if (candidate.quoted) keys.push(`${candidate.lemma}|${frame}`);
  return keys;
}

/** What a frame's average is worth for a cue that was never seen in it. */
const unseen = 0.5;

/** How likely the construction is to report something, 0 to 1: its own counts, smoothed by its frame's. */
export function likelihood(candidate: Candidate): number {
  const [frame, lemma, exact] = keysOf(candidate).map((key) => table[key]);
  let p = frame ? frame[0] / frame[1] : 0.1;
  if (!lemma && !exact && !candidate.quoted) return p * unseen;
  for (const entry of [lemma, exact]) if (entry) p = (entry[0] + lean * p) / (entry[1] + lean);
  return p;
}
