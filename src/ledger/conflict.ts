/** The sides of a file in which git left a merge unfinished. */
export interface Conflict {
  readonly ours: string;
  readonly theirs: string;
  /** What both sides started from, where git was asked to say so (merge.conflictStyle). */
  readonly base: string | null;
}

const SIZE = 7;

/** The sides of a file that holds git's conflict marks; null when it holds none. Linear. */
export function splitConflict(text: string): Conflict | null {
  if (!text.includes('<'.repeat(SIZE)) || !text.includes('>'.repeat(SIZE))) return null;
  const sides = { ours: [] as string[], theirs: [] as string[], base: [] as string[] };
  let within: 'all' | keyof typeof sides = 'all';
  let hasBase = false;
  let found = false;
  for (const line of text.split('\n')) {
    const mark = line.slice(0, SIZE);
    const isMark = (character: string): boolean =>
      mark === character.repeat(SIZE) && /^[\s]?$/.test(line.charAt(SIZE));
    if (within === 'all' && isMark('<')) {
      within = 'ours';
      found = true;
    } else if (within === 'ours' && isMark('|')) {
      within = 'base';
      hasBase = true;
    } else if ((within === 'ours' || within === 'base') && isMark('=')) within = 'theirs';
    else if (within === 'theirs' && isMark('>')) within = 'all';
    else if (within === 'all') for (const side of Object.values(sides)) side.push(line);
    else sides[within].push(line);
  }
  if (!found || within !== 'all') return null;
  return {
    ours: sides.ours.join('\n'),
    theirs: sides.theirs.join('\n'),
    base: hasBase ? sides.base.join('\n') : null,
  };
}
