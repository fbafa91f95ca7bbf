import type { Analysis, Block, Claim, Entity, EntityType, Mention, Quote, Role } from '../analysis/model';
import type { NamedForm } from './naming';

/**
 * The analysis as the desk names things: mentions whose written form was named go to the entity of that name and type, forms that are no
 * names are none, and forms that the tagger missed are found, as whole words. What nobody named stays as it was, down to the object.
 * Linear in the text's words and the mentions; applied to its own result, it changes nothing more.
 *
 * @param forms of two with the same form, the last holds
 */
export function applyNames(analysis: Analysis, forms: readonly NamedForm[]): Analysis {
  const byForm = new Map(forms.map((form) => [form.form, form]));
  const missed = missedMentions(analysis, byForm);
  const { text, entities } = analysis;
  const concerns = entities.some(({ mentions }) =>
    mentions.some((mention) => byForm.has(formOf(text, mention))),
  );
  if (missed.length === 0 && !concerns) return analysis;

  // The first of each type and name bears it; read backwards, so that it is the one that stays.
  const bearers = new Map([...entities].reverse().map((entity) => [`${entity.type} ${entity.name}`, entity]));
  const drafts = new Map<string, Draft>();
  const draftOf = (type: EntityType, name: string, like?: Entity): Draft => {
    const key = `${type} ${name}`;
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { type, name, mentions: [], roles: [], ...(like && { like }) }));
    return draft;
  };
  // An entity whose own name nobody changed keeps its place under that name, so that what is given its name joins it.
  const home = new Map<string, Draft | null>();
  for (const entity of entities) {
    const goesTo = new Map<Draft | null, number>();
    const own = (): Draft => draftOf(entity.type, uniqueName(entity), entity);
    for (const mention of entity.mentions) {
      if (mention.kind !== 'name') continue;
      const named = byForm.get(formOf(text, mention));
      const draft = named ? (named.type === null ? null : draftOf(named.type, named.name)) : own();
      draft?.mentions.push(mention);
      goesTo.set(draft, (goesTo.get(draft) ?? 0) + 1);
    }
    const [most] = [...goesTo].sort(([, a], [, b]) => b - a)[0] ?? [own(), 0];
    home.set(entity.id, most);
    // "The envoy" and offices go with most of the names.
    most?.mentions.push(...entity.mentions.filter(({ kind }) => kind !== 'name'));
    most?.roles.push(...entity.roles);
    if (most && most.type === entity.type) most.like ??= entity;
  }
  for (const { mention, named } of missed) draftOf(named.type!, named.name).mentions.push(mention);
  return rebuilt(analysis, [...drafts.values()], home);

  /** Two things of one written name stay two, unless someone names a form after them. */
  function uniqueName(entity: Entity): string {
    return bearers.get(`${entity.type} ${entity.name}`) === entity
      ? entity.name
      : `${entity.name} \0${entity.id}`;
  }
}

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: Mention[];
  readonly roles: Role[];
  /** The entity that it goes on from. */
  like?: Entity;
}

const formOf = (text: string, { start, end }: Mention): string => text.slice(start, end);

function rebuilt(
  analysis: Analysis,
  drafts: readonly Draft[],
  home: ReadonlyMap<string, Draft | null>,
): Analysis {
  const { text } = analysis;
  const ids = new Map<Draft, string>();
  const entities = drafts
    .filter(({ mentions }) => mentions.length > 0)
    .map((draft) => ({ draft, mentions: [...draft.mentions].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map(({ draft, mentions }, i): Entity => {
      const id = `e${i + 1}`;
      ids.set(draft, id);
      const name = draft.name.split(' \0')[0]!;
      const forms = mentions.filter(({ kind }) => kind === 'name').map((mention) => formOf(text, mention));
      const { gender, country } = draft.like ?? {};
      return {
        id,
        type: draft.type,
        name,
        variants: [...new Set(forms)].filter((form) => form !== name),
        mentions,
        roles: [...draft.roles].sort((a, b) => a.start - b.start),
        ...(gender && { gender }),
        ...(country && { country }),
      };
    });
  const idNow = (id: string): string | null => {
    const draft = home.get(id);
    return draft ? (ids.get(draft) ?? null) : null;
  };
  const quotes = analysis.quotes.map((quote): Quote => {
    const { addressee, ...rest } = quote;
    const now = addressee === undefined ? null : idNow(addressee);
    return {
      ...rest,
      speaker: quote.speaker === null ? null : idNow(quote.speaker),
      ...(now !== null && { addressee: now }),
    };
  });
  const claims = analysis.claims.map((claim): Claim => ({
    ...claim,
    speaker: claim.speaker === null ? null : idNow(claim.speaker),
  }));
  return { ...analysis, entities, quotes, claims };
}

/** A form that is looked for by its first letters, which stand behind so many other characters. */
interface Wanted {
  readonly named: NamedForm;
  readonly ahead: number;
}

interface Missed {
  readonly mention: Mention;
  readonly named: NamedForm;
}

/** Named forms that stand in the text as whole words, where nobody is named yet. */
function missedMentions(
  { blocks, entities, text }: Analysis,
  byForm: ReadonlyMap<string, NamedForm>,
): Missed[] {
  const wanted = new Map<string, Wanted[]>();
  for (const named of byForm.values()) {
    // "’t Hooft" is looked for by its first letters.
    const first = /[\p{L}\p{N}]+/u.exec(named.form);
    if (named.type === null || !first) continue;
    const known = wanted.get(first[0]) ?? [];
    wanted.set(first[0], [...known, { named, ahead: first.index }]);
  }
  if (wanted.size === 0) return [];
  // Where a name is ignored, another may stand: "Pearson" in "Lester Pearson".
  const taken = entities
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'))
    .filter((mention) => byForm.get(formOf(text, mention))?.type !== null)
    .sort((a, b) => a.start - b.start);
  const missed: Missed[] = [];
  let next = 0;
  let free = 0;
  for (const block of blocks)
    for (const word of wordsOf(block)) {
      const found = (wanted.get(word.text) ?? [])
        .map(({ named, ahead }) => ({ named, start: word.start - ahead }))
        .filter(
          ({ named: { form }, start }) =>
            start >= free && text.startsWith(form, start) && isWhole(text, start, form),
        )
        .sort((a, b) => b.named.form.length - a.named.form.length)[0];
      if (!found) continue;
      const { named, start } = found;
      const end = start + named.form.length;
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (next < taken.length && taken[next]!.start < end) continue;
      missed.push({ mention: { start, end, kind: 'name' }, named });
      free = end;
    }
  return missed;
}

/** The runs of letters and digits of a block's tokens: "Minsk-based" begins with "Minsk". */
function* wordsOf({ start, passage }: Block): Generator<{ start: number; text: string }> {
  for (const token of passage.tokens)
    for (const { 0: text, index } of token.text.matchAll(/[\p{L}\p{N}]+/gu))
      yield { start: start + token.start + index, text };
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const isWhole = (text: string, start: number, form: string): boolean =>
  !(start > 0 && isLetter(text.charAt(start - 1))) && !isLetter(text.charAt(start + form.length));
