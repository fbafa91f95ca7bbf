import { countriesIn } from './countries';
import type { Draft } from './draft';
import type { NominalCandidate } from './nominals';
import type { PassageNames } from './occurrences';
import { canBeCalled, distinctive } from './officeWords';
import type { LocalRole } from './roles';

/** How many entities of one kind are looked at for a nominal; a text that names more is a list, and says "the envoy" of none. */
const COMPARED = 64;

/** How many mentions back a nominal may reach when several entities fit it. */
const NEAR = 12;

/** A nominal by its block and its index among the block's. */
export interface PlacedNominal {
  readonly block: number;
  readonly index: number;
}

/**
 * Finds whom each nominal stands for: the one entity named before it that can be called so; or, of several, the one named
 * among the last mentions of the same block or the block before, if it is alone there. Otherwise nobody.
 */
export function linkNominals(
  drafts: readonly Draft[],
  passages: readonly PassageNames[],
): Map<Draft, PlacedNominal[]> {
  const draftAt: Draft[] = [];
  for (const draft of drafts) for (const { at } of draft.names) draftAt[at] = draft;
  const fitting = new Fitting(drafts);
  const found = new Map<Draft, PlacedNominal[]>();
  const recent: { readonly draft: Draft; readonly block: number }[] = [];
  let at = 0;
  passages.forEach(({ occurrences, nominals }, block) => {
    const firstHere = at;
    nominals.forEach((nominal, index) => {
      while (at - firstHere < occurrences.length && occurrences[at - firstHere]!.start < nominal.start)
        recent.push({ draft: draftAt[at++]!, block });
      const candidates = fitting.of(nominal).filter((draft) => draft.names[0]!.at < at);
      const draft = candidates.length === 1 ? candidates[0]! : nearest(candidates, block);
      if (!draft) return;
      recent.push({ draft, block });
      const place = { block, index };
      const places = found.get(draft);
      if (places) places.push(place);
      else found.set(draft, [place]);
    });
    while (at - firstHere < occurrences.length) recent.push({ draft: draftAt[at++]!, block });
  });
  return found;

  function nearest(candidates: readonly Draft[], block: number): Draft | undefined {
    let near: Draft | undefined;
    for (const { draft, block: where } of recent.slice(-NEAR)) {
      if (where < block - 1 || !candidates.includes(draft)) continue;
      if (near && near !== draft) return undefined;
      near = draft;
    }
    return near;
  }
}

/** The entities that a nominal fits, in the order of their first mention; worked out once for each different nominal. */
class Fitting {
  readonly #known = new Map<string, readonly Draft[]>();
  readonly #people: readonly Draft[];
  readonly #bodies: readonly { readonly draft: Draft; readonly words: ReadonlySet<string> }[];

  constructor(drafts: readonly Draft[]) {
    this.#people = drafts.filter(({ roles }) => roles.length > 0).slice(0, COMPARED);
    const bodies: { draft: Draft; words: ReadonlySet<string> }[] = [];
    for (const draft of drafts) {
      if (draft.type === 'person' || draft.type === 'place' || draft.type === 'group') continue;
      const words = new Set(draft.names.flatMap(({ occurrence }) => occurrence.words));
      if (words.size > 1) bodies.push({ draft, words });
      if (bodies.length === COMPARED) break;
    }
    this.#bodies = bodies;
  }

  of(nominal: NominalCandidate): readonly Draft[] {
    const { called, modifiers, countries, gender } = nominal;
    const key = [...Object.values(called), modifiers, countries, gender].join('|');
    let known = this.#known.get(key);
    if (!known) {
      known =
        'office' in called
          ? this.#people.filter((draft) => isCalled(draft, nominal, called.office))
          : this.#bodies
              .filter(
                ({ draft, words }) =>
                  draft.type === called.type &&
                  called.names.some((name) => words.has(name)) &&
                  modifiers.every((word) => words.has(word)) &&
                  countries.every((code) => code === draft.country),
              )
              .map(({ draft }) => draft);
      this.#known.set(key, known);
    }
    return known;
  }
}

function isCalled(
  draft: Draft,
  nominal: NominalCandidate,
  office: Parameters<typeof canBeCalled>[1],
): boolean {
  if (nominal.gender && draft.gender && nominal.gender !== draft.gender) return false;
  return draft.roles.some(
    (role) => role.offices.some((held) => canBeCalled(held, office)) && hasWords(role, nominal),
  );
}

/** Whether a role has the nominal's qualities, and none that the nominal would have to say: "the president" is no former one. */
function hasWords(role: LocalRole, { modifiers, countries }: NominalCandidate): boolean {
  const words = new Set(role.words.flatMap((word) => word.split('-')));
  if (!modifiers.every((word) => words.has(word))) return false;
  for (const word of words) if (distinctive.has(word) && !modifiers.includes(word)) return false;
  if (countries.length === 0) return true;
  const held = countriesIn(role.words);
  return countries.every((code) => held.includes(code));
}
