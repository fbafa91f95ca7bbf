import type { Candidate } from '../candidate';
import counts from './counts.json';

/** `[reported, seen]` by construction; made by training/quotes/count.ts. */
const table = counts as unknown as Readonly<Record<string, readonly [number, number] | undefined>>;

/** How much a rarer entry leans on the more general one: as many sightings as this. */
const lean = 3;

/** What the average is worth for a cue that was never seen, its words not in marks. */
const unseen = 0.5;

/** The keys under which a construction is counted: its frame, its cue, the cue in the frame, and that with a quotation. */
export function keysOf({ frame, lemma, quoted }: Candidate): string[] {
  const keys = [quoted ? `${frame} “` : frame, `${lemma}|`, `${lemma}|${frame}`];
  return quoted ? [...keys, `${lemma}|${frame} “`] : keys;
}

/** Rates nearer to 0 or 1 than this are not believed. */
const edge = 0.01;

/**
 * How likely the construction is to report something, 0 to 1. What is expected of a cue in a frame where it was hardly seen
 * follows from the rates of both, as if they were independent; its own counts then outweigh that.
 */
export function likelihood(candidate: Candidate): number {
  const [frame, cue, own, quoted] = keysOf(candidate).map((key) => table[key]);
  const base = rate(table['']!, 0.2);
  const ofFrame = frame ? rate(frame, base) : base;
  const ofCue = rate(cue ?? [0, 0], candidate.quoted ? base : base * unseen);
  let p = logistic(logit(ofFrame) + logit(ofCue) - logit(base));
  for (const entry of [own, quoted]) if (entry) p = rate(entry, p);
  return p;
}

function rate([reported, seen]: readonly [number, number], expected: number): number {
  return Math.min(1 - edge, Math.max(edge, (reported + lean * expected) / (seen + lean)));
}

const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
