import type { Gender } from '../../model';
import type { Cluster, Placed } from './clusters';
import { genderOfName } from './gender';

/**
 * How many people of one surname are compared with a new name, the latest first. More than a few are a list of names, and
 * comparing all would make the cost quadratic.
 */
const COMPARED = 8;

/** Shortest word in which one different letter is a matter of spelling: "Andrei", "Andrey"; not "Li", "Lu". */
const SPELLED = 5;

/** Whether two folded words differ by at most one letter changed, added or dropped. */
export function isNearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < SPELLED) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const particles = new Set([
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'al',
  'el',
  'bin',
  'ibn',
  'der',
  'den',
  'la',
  'le',
  'dos',
]);

/** Whether two names of two words or more can be one person's. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first, last] = [short[0]!, short.at(-1)!];
  const [longFirst, longLast] = [long[0]!, long.at(-1)!];
  if (short.length === 2 && long.length === 2 && first === longLast && last === longFirst) return true;
  if (short.every((word, at) => word === long[at])) return true;
  if (last !== longLast)
    return (
      first === longFirst &&
      first.length > 2 &&
      short.length === long.length &&
      isNearlySame(last, longLast) &&
      last.length > SPELLED
    );
  if (first === longFirst || isInitialOf(first, longFirst) || isNearlySame(first, longFirst)) return true;
  return particles.has(first) && short.every((word, at) => word === long[long.length - short.length + at]);
}

const surname = (word: string): string => word.replace(/^(?:al|el|as|an|ar)-/, '');

class Index {
  readonly #lists = new Map<string, Cluster[]>();

  add(word: string, cluster: Cluster): void {
    const list = this.#lists.get(word);
    if (!list) this.#lists.set(word, [cluster]);
    else if (!list.includes(cluster, -COMPARED)) list.push(cluster);
  }

  /** The latest clusters under a word, without those joined to one already given. */
  latest(word: string): Cluster[] {
    const list = this.#lists.get(word) ?? [];
    return [
      ...new Set(
        list
          .slice(-COMPARED)
          .reverse()
          .map(({ root }) => root),
      ),
    ];
  }
}

/** Joins the names of each person, and shares out bare surnames. Returns, for occurrences that were told apart one by one, whom they name. */
export function linkPeople(clusters: readonly Cluster[]): Map<Placed, Cluster> {
  const byLast = new Index();
  const byFirst = new Index();
  const genders = new GenderSense();
  for (const cluster of clusters) {
    const { words } = cluster;
    if (words.length < 2) continue;
    const [first, last] = [words[0]!, surname(words.at(-1)!)];
    const known = [...byLast.latest(last), ...byFirst.latest(first), ...byLast.latest(first)].find(
      (other) => isSamePerson(words, other.words) && genders.agree(cluster, other),
    );
    known?.join(cluster);
    byLast.add(last, cluster);
    byFirst.add(first, cluster);
  }
  const told = new Map<Placed, Cluster>();
  for (const cluster of clusters) {
    if (cluster.words.length !== 1) continue;
    const word = surname(cluster.words[0]!);
    let candidates = byLast.latest(word);
    if (candidates.length === 0) candidates = byFirst.latest(word);
    candidates = candidates.filter((other) => other !== cluster.root);
    if (candidates.length === 1 && genders.agree(cluster, candidates[0]!)) candidates[0]!.join(cluster);
    else if (candidates.length > 0) tellApart(cluster, candidates, genders, told);
  }
  return told;
}

/** One who is named in full this many times as often as the next of their surname is the one the text is about. */
const LEADING = 2;

/** The bearer of a surname whom the text is about, if one is named in full far more often than the others. */
function leadingOf(candidates: readonly Cluster[]): Cluster | undefined {
  const [first, second] = [...candidates].sort((a, b) => b.placed.length - a.placed.length);
  return second && first!.placed.length >= LEADING * second.placed.length ? first : undefined;
}

/**
 * Gives each bare surname to a bearer that its title fits: to the one last named in full in the same paragraph; else to the one that
 * the text is about; else to the one named last before it; before any was named, to the one named next.
 */
function tellApart(
  cluster: Cluster,
  candidates: readonly Cluster[],
  genders: GenderSense,
  told: Map<Placed, Cluster>,
): void {
  const named = candidates
    .flatMap((candidate) => candidate.placed.map(({ at, block }) => ({ at, block, candidate })))
    .sort((a, b) => a.at - b.at);
  const leading = leadingOf(candidates);
  const lastNamed = new Map<Cluster, number>(candidates.map((candidate) => [candidate, -1]));
  const lastInFull = new Map<Cluster, number>();
  let passed = 0;
  for (const placed of cluster.placed) {
    for (; passed < named.length && named[passed]!.at < placed.at; passed++) {
      const { at, block, candidate } = named[passed]!;
      lastNamed.set(candidate, at);
      lastInFull.set(candidate, block);
    }
    const { gender } = placed.occurrence;
    const fitting = candidates
      .filter((candidate) => !gender || (genders.of(candidate) ?? gender) === gender)
      .sort((a, b) => lastNamed.get(b)! - lastNamed.get(a)! || a.first - b.first);
    const [latest] = fitting;
    if (!latest) continue;
    const isHere = lastInFull.get(latest) === placed.block;
    const bearer = !isHere && leading && fitting.includes(leading) ? leading : latest;
    told.set(placed, bearer);
    lastNamed.set(bearer, placed.at);
  }
}

/** What titles and first names say of the gender behind a cluster. */
class GenderSense {
  readonly #known = new Map<Cluster, Gender | undefined>();

  of(cluster: Cluster): Gender | undefined {
    if (!this.#known.has(cluster)) {
      const titled = cluster.placed.find(({ occurrence }) => occurrence.gender)?.occurrence.gender;
      const first = genderOfName(cluster.text, cluster.words);
      this.#known.set(cluster, titled ?? first);
    }
    return this.#known.get(cluster);
  }

  agree(a: Cluster, b: Cluster): boolean {
    const [one, other] = [this.of(a), this.of(b)];
    return one === undefined || other === undefined || one === other;
  }
}
