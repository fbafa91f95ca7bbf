import type { Block, Entity, EntityType, Gender, LocalMention, Mention, Role } from '../model';
import { acronymLetters } from './resolve/acronyms';
import { linkBodies } from './resolve/bodies';
import { Cluster, type Placed } from './resolve/clusters';
import { countriesIn, countryOfDemonym, countryOfName } from './resolve/countries';
import { genderOfFirstName } from './resolve/gender';
import type { Draft } from './resolve/draft';
import { linkNominals } from './resolve/linkNominals';
import { type Occurrence, type PassageNames, namesOf } from './resolve/occurrences';
import { genderOfTitle } from './resolve/officeWords';
import { linkPeople } from './resolve/people';
import type { LocalRole } from './resolve/roles';

/**
 * Groups mentions into entities, and finds the nominals ("the envoy") that stand for them. `mentions` holds one list a
 * block, offsets inside its passage, in the order of the text.
 *
 * Names are first gathered by their written form, then forms are joined: full names with surnames, acronyms with expansions,
 * the names of one country. A joined entity has the type that most of its mentions have. What is read from a passage is
 * remembered by passage; the rest is linear in the number of mentions.
 */
export function resolve(blocks: readonly Block[], mentions: readonly (readonly LocalMention[])[]): Entity[] {
  const passages = blocks.map(({ passage }, at) => namesOf(passage, mentions[at] ?? []));
  const clusters = gather(passages);
  const people = clusters.filter(({ type }) => type === 'person');
  const told = linkPeople(people);
  linkBodies(clusters.filter(({ type }) => type !== 'person'));
  const drafts = draftsOf(clusters, told);
  const nominals = linkNominals(drafts, passages, blocks);
  return drafts.map((draft, at) => finish(draft, `e${at + 1}`, blocks, nominals.get(draft) ?? []));
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
    for (const occurrence of occurrences) {
      let form = forms.get(occurrence.key);
      if (!form) forms.set(occurrence.key, (form = new Map()));
      const { type } = occurrence.mention;
      let cluster = form.get(type);
      if (!cluster) {
        form.set(type, (cluster = new Cluster(occurrence.words)));
        clusters.push(cluster);
      }
      cluster.add({ occurrence, block, at: at++ });
    }
  });
  for (const form of forms.values()) {
    if (form.size !== 2) continue;
    const [few, many] = [...form.values()].sort((a, b) => a.placed.length - b.placed.length) as [
      Cluster,
      Cluster,
    ];
    if (few.placed.length === 1 && many.placed.length >= SETTLED) many.join(few);
  }
  return clusters;
}

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

/** The type that most mentions have; of as many, the earlier. */
function typeOf(names: readonly Placed[]): EntityType {
  const { type: first } = names[0]!.occurrence.mention;
  if (names.every(({ occurrence }) => occurrence.mention.type === first)) return first;
  const counts = new Map<EntityType, number>();
  for (const { occurrence } of names)
    counts.set(occurrence.mention.type, (counts.get(occurrence.mention.type) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
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
    const gender = occurrence.words.length > 1 ? genderOfFirstName(occurrence.words[0]!) : undefined;
    if (gender) return gender;
  }
  return undefined;
}

/** Words that make a body a state's own: its name's country is its country. */
const ofState =
  /^(?:ministry|embassy|government|parliament|army|navy|consulate|agency|department|senate|cabinet|assembly|court|police|forces|bank|congress|mission|delegation|presidency|council|administration|legislature|duma|directorate|bureau|authority)$/;

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

const isShouted = (text: string): boolean => text.includes(' ') && text === text.toUpperCase();

/** The fullest of the written forms: the most words, then letters; capitals throughout and acronyms last. */
function fullest(forms: readonly string[]): string {
  const rank = (form: string): number =>
    (isShouted(form) ? -1000 : 0) +
    (acronymLetters(form) ? -500 : 0) +
    form.split(/\s/).length * 100 +
    Math.min(form.length, 99);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best));
}

function finish(draft: Draft, id: string, blocks: readonly Block[], nominals: readonly Mention[]): Entity {
  const placedSpan = ({ block, occurrence }: Placed): Mention => {
    const offset = blocks[block]!.start;
    return { start: offset + occurrence.start, end: offset + occurrence.end, kind: 'name' };
  };
  const named = draft.names.map(placedSpan);
  const forms = [...new Set(draft.names.map(({ occurrence }) => occurrence.text))];
  const name = fullest(forms);
  const roles = draft.type === 'person' ? draft.names.flatMap((placed) => rolesAt(placed, blocks)) : [];
  return {
    id,
    type: draft.type,
    name,
    variants: forms.filter((form) => form !== name),
    mentions: [...named, ...nominals].sort((a, b) => a.start - b.start),
    roles,
    ...(draft.gender && { gender: draft.gender }),
    ...(draft.country && { country: draft.country }),
  };
}

function rolesAt(
  { block, occurrence }: { block: number; occurrence: Occurrence },
  blocks: readonly Block[],
): Role[] {
  const { start: offset, passage } = blocks[block]!;
  return occurrence.roles.map(({ start, end }) => ({
    start: offset + start,
    end: offset + end,
    text: passage.text.slice(start, end),
  }));
}
