import type { Block, EntityType, LocalMention, Passage } from '../model';
import { byPassage } from './byPassage';
import { acronymFit, acronymLetters } from './resolve/acronyms';
import { fold } from './resolve/fold';
import { Counts, Tally } from './tally';

type Mentions = readonly LocalMention[];

/** What has acronyms that copy explains. */
const EXPLAINED = ['organization', 'document', 'event'] as const satisfies readonly EntityType[];

/** What a passage says of acronyms. */
interface AcronymUse {
  /** Acronyms that it explains, each with the type of what it stands for, as {@link keyOf} joins them. */
  readonly defined: readonly string[];
  /** Acronyms that stand in no mention. */
  readonly loose: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

const keyOf = (acronym: string, type: EntityType): string => `${type} ${acronym}`;

/**
 * Marks the acronyms that the document explains behind a name, wherever they stand: after "the Treaty on the Non-Proliferation of
 * Nuclear Weapons (NPT)", "the NPT" is a document.
 *
 * The function it makes is given the mentions of each block; a list to which nothing is added is returned as it is. The result depends
 * on its arguments alone: from call to call only the document's counts are carried on.
 */
export function createWithDefinedAcronyms(): (
  blocks: readonly Block[],
  lists: readonly Mentions[],
) => readonly Mentions[] {
  const defined = new Counts();
  const tally = new Tally<AcronymUse>((use, times) => {
    for (const key of use.defined) defined.add(key, times);
  });
  /** The type that the document explains an acronym as most often, if it does. */
  const typeOf = (acronym: string): EntityType | undefined => {
    let best: EntityType | undefined;
    let most = 0;
    for (const type of EXPLAINED) {
      const times = defined.of(keyOf(acronym, type));
      if (times > most) [best, most] = [type, times];
    }
    return best;
  };
  return (blocks, lists) => {
    const read = lists.map((mentions, b) => useOf(blocks[b]!.passage, mentions));
    tally.update(read);
    return lists.map((mentions, b) => {
      const added = read[b]!.loose.flatMap(({ start, end, text }): LocalMention[] => {
        const type = typeOf(text);
        return type ? [{ start, end, type, kind: 'name' }] : [];
      });
      return added.length > 0 ? [...mentions, ...added].sort((x, y) => x.start - y.start) : mentions;
    });
  };
}

const useOf = byPassage((passage, mentions): AcronymUse => ({
  defined: definedIn(passage, mentions),
  loose: looseIn(passage, mentions),
}));

/** "(NPT)", "(the “NPT”)" right behind a name. */
const BRACKET = /^ ?\( ?(?:the )?[“"]?(\p{Lu}[\p{L}\p{N}.&-]{1,14})[”"]? ?[);,]/u;
const LONGEST_BRACKET = 26;

function definedIn({ text }: Passage, mentions: Mentions): readonly string[] {
  return mentions.flatMap(({ start, end, type }) => {
    if (!(EXPLAINED as readonly EntityType[]).includes(type)) return [];
    const acronym = BRACKET.exec(text.slice(end, end + LONGEST_BRACKET))?.[1];
    const letters = acronym && acronymLetters(acronym);
    if (!letters) return [];
    const words = fold(text.slice(start, end)).split(/\s+/);
    return acronymFit(letters, words) !== 'none' || areInitials(letters, words) ? [keyOf(acronym, type)] : [];
  });
}

/** Whether each letter begins a word, in whatever order: "NPT" of "Treaty on the Non-Proliferation …". */
function areInitials(letters: string, words: readonly string[]): boolean {
  const initials = words.flatMap((word) => word.split('-')).map((word) => word.charAt(0));
  return [...letters].every((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
}

function looseIn({ text: copy, tokens }: Passage, mentions: Mentions): AcronymUse['loose'] {
  // In a headline set in capitals any word looks like one: "WHO WILL PAY?"
  if (copy === copy.toUpperCase()) return [];
  let next = 0;
  return tokens.filter(({ start, end, text }) => {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const isFree = next === mentions.length || mentions[next]!.start >= end;
    return isFree && acronymLetters(text) !== undefined;
  });
}
