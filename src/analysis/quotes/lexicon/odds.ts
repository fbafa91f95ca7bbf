import type { Candidate } from '../candidates';
import counts from './counts.json';

/** `[reported, seen]` by construction; made by training/quotes/count.ts. */
const table = counts as unknown as Readonly<Record<string, readonly [number, number] | undefined>>;

/** How much a rarer entry leans on the more general one: as many sightings as this. */
const lean = 3;

/** The keys under which a construction is counted, general first. */
export function keysOf(candidate: Candidate): string[] {
  const frame = candidate.frame + (candidate.quoted ? ' “' : '');
  return [frame, `${candidate.lemma}|${candidate.frame}`, `${candidate.lemma}|${frame}`];
}

/** How likely the construction is to report something, 0 to 1: its own counts, smoothed by its frame's. */
export function likelihood(candidate: Candidate): number {
  let p = 0.1;
  for (const key of keysOf(candidate)) {
    const entry = table[key];
    if (entry) p = (entry[0] + lean * p) / (entry[1] + lean);
  }
  return p;
}
