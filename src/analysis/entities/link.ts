import type { EntityType, Gender } from '../model';
import { acronymLetters } from './resolve/acronyms';
import { linkBodies } from './resolve/bodies';
import { Cluster, type Placed } from './resolve/clusters';
import { countriesIn, countryKey, countryOfDemonym, countryOfName } from './resolve/countries';
import type { Draft } from './resolve/draft';
import { genderOfName } from './resolve/gender';
import { linkNominals, type PlacedNominal } from './resolve/linkNominals';
import type { PassageNames } from './resolve/occurrences';
import { genderOfTitle } from './resolve/officeWords';
import { linkPeople } from './resolve/people';
import type { LocalRole } from './resolve/roles';

/** Someone or something that the text names: what is said of it, and which names and nominals of which passages it has. */
export interface Linked extends Draft {
  /** The fullest of its written forms. */
  readonly name: string;
  readonly variants: readonly string[];
  readonly nominals: readonly PlacedNominal[];
}

/**
 * Joins names to entities, in the order of the text: full names with surnames, acronyms with expansions, the names of one country;
 * and finds the nominals that stand for them. A joined entity has the type that most of its mentions have. It depends on the names
 * and their order alone, not on where in a passage they stand. Linear in the number of mentions.
 */
export function link(passages: readonly PassageNames[]): Linked[] {
  const clusters = gather(passages);
  const people = clusters.filter(({ type }) => type === 'person');
  const told = linkPeople(people);
  linkBodies(clusters.filter(({ type }) => type !== 'person'));
  const drafts = draftsOf(clusters, told);
  const nominals = linkNominals(drafts, passages);
  return drafts.map((draft) => {
    const forms = formsOf(draft.names);
    const name = fullest(forms);
    return {
      ...draft,
      // Known after nominals are linked, which go by what the text says of a country beside a person.
      country: draft.country ?? countryOfRoles(draft.roles),
      name,
      variants: forms.filter((form) => form !== name),
      nominals: nominals.get(draft) ?? [],
    };
  });
}

/** A name of one type this many times is of that type once more where the tagger took it for another. */
const SETTLED = 2;

/**
 * One cluster a written form and type, in the order of the text: "Washington" the man and Washington the city stay two. A single
 * slip in a name that is otherwise settled is joined to the rest.
 */
function gather(passages: readonly PassageNames[]): Cluster[] {
  const forms = new Map<string, Map<EntityType, Cluster>>();
  const clusters: Cluster[] = [];
  let at = 0;
  passages.forEach(({ occurrences }, block) => {
    occurrences.forEach((occurrence, index) => {
      let form = forms.get(occurrence.key);
      if (!form) forms.set(occurrence.key, (form = new Map()));
      const { type } = occurrence.mention;
      let cluster = form.get(type);
      if (!cluster) {
        form.set(type, (cluster = new Cluster(occurrence.words)));
        clusters.push(cluster);
      }
      cluster.add({ occurrence, block, index, at: at++ });
    });
  });
  for (const form of forms.values()) {
    if (form.size !== 2) continue;
    const [few, many] = [...form.values()].sort((a, b) => a.placed.length - b.placed.length) as [
      Cluster,
      Cluster,
    ];
    if (few.placed.length > 1) continue;
    if (many.placed.length >= SETTLED) many.join(few);
    else if (isOneWordEvent(few) !== isOneWordEvent(many)) few.join(many);
  }
  return clusters;
}

/** Events are seldom named by one word: of two readings of it, the other is likelier ("across Eurasia"). */
const isOneWordEvent = ({ words, type }: Cluster): boolean => type === 'event' && words.length === 1;

function draftsOf(clusters: readonly Cluster[], told: ReadonlyMap<Placed, Cluster>): Draft[] {
  const groups = new Map<Cluster, Placed[]>();
  const put = (root: Cluster, placed: Placed): void => {
    const group = groups.get(root);
    if (group) group.push(placed);
    else groups.set(root, [placed]);
  };
  for (const cluster of clusters)
    for (const placed of cluster.placed) put((told.get(placed) ?? cluster).root, placed);
  return [...groups.values()]
    .map((names) => names.sort((a, b) => a.at - b.at))
    .sort(([a], [b]) => a!.at - b!.at)
    .map(draftOf);
}

function draftOf(names: readonly Placed[]): Draft {
  const type = typeOf(names);
  const roles = type === 'person' ? names.flatMap(({ occurrence }) => occurrence.roles) : [];
  return {
    type,
    names,
    roles,
    gender: type === 'person' ? genderOf(names, roles) : undefined,
    country: countryOf(type, names),
  };
}

/** The type that most mentions have; of as many, the earlier, but no event of one word. */
function typeOf(names: readonly Placed[]): EntityType {
  const { type: first } = names[0]!.occurrence.mention;
  if (names.every(({ occurrence }) => occurrence.mention.type === first)) return first;
  const counts = new Map<EntityType, number>();
  for (const { occurrence } of names)
    counts.set(occurrence.mention.type, (counts.get(occurrence.mention.type) ?? 0) + 1);
  const isDoubtful = (type: EntityType): boolean =>
    type === 'event' && names[0]!.occurrence.words.length === 1;
  return [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && isDoubtful(best[0])) ? next : best,
  )[0];
}

/** The gender that most titles give; without any, the first name's. */
function genderOf(names: readonly Placed[], roles: readonly LocalRole[]): Gender | undefined {
  let [female, male] = [0, 0];
  const count = (gender: Gender | undefined): void => {
    if (gender === 'female') female++;
    else if (gender === 'male') male++;
  };
  for (const { occurrence } of names) count(occurrence.gender);
  for (const { words } of roles) for (const word of words) count(genderOfTitle(word));
  if (female !== male) return female > male ? 'female' : 'male';
  for (const { occurrence } of names) {
    const gender = genderOfName(occurrence.text, occurrence.words);
    if (gender) return gender;
  }
  return undefined;
}

/** Words that make a body a state's own: its name's country is its country. */
const ofState =
  /^(?:ministry|embassy|government|parliament|army|navy|consulate|agency|department|senate|cabinet|assembly|court|police|forces|bank|congress|mission|delegation|presidency|council|administration|legislature|duma|directorate|bureau|authority)$/;

/** Words behind which a role names the country that it is turned to: "ambassador to Korea", "envoy for Sudan". */
const turned = new Set(['to', 'for', 'on', 'with', 'in']);

/** The country that someone acts for, as the first of their roles that tells says: of "Belarusian Ambassador to Korea", Belarus. */
function countryOfRoles(roles: readonly LocalRole[]): string | undefined {
  for (const { words } of roles) {
    const end = words.findIndex((word) => turned.has(word));
    const [found] = countriesIn((end < 0 ? words : words.slice(0, end)).map(countryKey));
    if (found) return found;
  }
  return undefined;
}

function countryOf(type: EntityType, names: readonly Placed[]): string | undefined {
  if (type !== 'place' && type !== 'group' && type !== 'organization') return undefined;
  let before: string | undefined;
  for (const { occurrence } of names) {
    const { text, words } = occurrence;
    // Most mentions repeat the words of the one before.
    if (text === before) continue;
    before = text;
    const found =
      type === 'place'
        ? countryOfName(text)
        : type === 'group'
          ? countryOfDemonym(text)
          : type === 'organization' && words.some((word) => ofState.test(word))
            ? countriesIn(words)[0]
            : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The different written forms, in the order of the text. */
function formsOf(names: readonly Placed[]): readonly string[] {
  const { text } = names[0]!.occurrence;
  if (names.every(({ occurrence }) => occurrence.text === text)) return [text];
  return [...new Set(names.map(({ occurrence }) => occurrence.text))];
}

const isShouted = (text: string): boolean => text.includes(' ') && text === text.toUpperCase();

/** The fullest of the written forms: the most words, then letters; capitals throughout and acronyms last. */
function fullest(forms: readonly string[]): string {
  if (forms.length === 1) return forms[0]!;
  const rank = (form: string): number =>
    (isShouted(form) ? -1000 : 0) +
    (acronymLetters(form) ? -500 : 0) +
    form.split(/\s/).length * 100 +
    Math.min(form.length, 99);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best));
}
