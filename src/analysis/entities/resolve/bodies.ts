import { acronymFit } from './acronyms';
import type { Cluster } from './clusters';
import { countryKey, countryOfDemonym, countryOfName } from './countries';

/** How many names are compared with one acronym; see `people.ts` for why there is a bound. */
const COMPARED = 24;

/**
 * Joins names of what is no person: a country's names, a people's, an acronym with its expansion, and a short form ("the
 * Council") with the one longer name that it ends or begins.
 */
export function linkBodies(clusters: readonly Cluster[]): void {
  joinCountries(clusters);
  joinExplained(clusters);
  joinAcronyms(clusters);
  joinShortForms(clusters);
}

function joinCountries(clusters: readonly Cluster[]): void {
  const known = new Map<string, Cluster>();
  for (const cluster of clusters) {
    const { type, text } = cluster;
    const code =
      type === 'place' ? countryOfName(text) : type === 'group' ? countryOfDemonym(text) : undefined;
    if (code === undefined) continue;
    const key = `${type} ${code}`;
    const same = known.get(key);
    if (same) same.join(cluster);
    else known.set(key, cluster);
  }
}

/** "Korea Trade and Investment Promotion Agency (KOTRA)", either way round. */
function joinExplained(clusters: readonly Cluster[]): void {
  const at = new Map<number, Cluster>();
  for (const cluster of clusters) for (const placed of cluster.placed) at.set(placed.at, cluster);
  for (const cluster of clusters)
    for (const placed of cluster.placed) {
      if (!placed.occurrence.explained) continue;
      const other = at.get(placed.at + 1);
      if (!other) continue;
      const [short, long] = cluster.words.length <= other.words.length ? [cluster, other] : [other, cluster];
      // "PKK" has no letter of "Kurdistan Workers’ Party": a bracket is evidence enough for two bodies.
      if (short.letters && (long.words.length > 1 || short.type === long.type)) short.join(long);
    }
}

function joinAcronyms(clusters: readonly Cluster[]): void {
  const byInitial = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.words.length < 2) continue;
    const initial = cluster.words[0]!.charAt(0);
    const list = byInitial.get(initial);
    if (!list) byInitial.set(initial, [cluster]);
    else if (list.length < COMPARED) list.push(cluster);
  }
  for (const cluster of clusters) {
    const { letters, type } = cluster;
    if (letters === undefined) continue;
    const expansions = (byInitial.get(letters.charAt(0)) ?? []).filter((other) => other.type === type);
    const fits = (wanted: 'all' | 'most'): Cluster[] => [
      ...new Set(
        expansions.filter(({ words }) => acronymFit(letters, words) === wanted).map(({ root }) => root),
      ),
    ];
    const exact = fits('all');
    const found = exact.length > 0 ? exact : fits('most');
    if (found.length === 1) found[0]!.join(cluster);
  }
}

/** Joins "the Council" and "Labour" to the one longer name of their type that ends or begins with them. */
function joinShortForms(clusters: readonly Cluster[]): void {
  const longer = new Map<string, Set<Cluster>>();
  const note = (key: string, cluster: Cluster): void => {
    const set = longer.get(key) ?? new Set();
    // Two are as good as many: the form is ambiguous.
    if (set.size < 2) set.add(cluster.root);
    longer.set(key, set);
  };
  for (const cluster of clusters) {
    const { words, type } = cluster;
    if (words.length < 2 || type === 'place' || type === 'group') continue;
    for (let size = 1; size < Math.min(words.length, 4); size++)
      note(`${type} ${words.slice(-size).join(' ')}`, cluster);
    note(`${type} ${words[0]}`, cluster);
  }
  for (const cluster of clusters) {
    const { words, type, text } = cluster;
    if (words.length > 3 || cluster.letters || countryOfName(countryKey(text)) !== undefined) continue;
    const found = longer.get(`${type} ${words.join(' ')}`);
    const roots = new Set([...(found ?? [])].map(({ root }) => root).filter((root) => root !== cluster.root));
    if (roots.size === 1) [...roots][0]!.join(cluster);
  }
}
