import type { Gender, LocalMention, Passage, Span } from '../../model';
import { byPassage } from '../byPassage';
import { fold } from './fold';
import { type NominalCandidate, findNominals } from './nominals';
import { genderOfTitle, isHonorific } from './officeWords';
import { type LocalRole, RoleFinder } from './roles';

/** A name as it stands in a passage, with what the words around it say of its bearer. Offsets in the passage. */
export interface Occurrence extends Span {
  readonly mention: LocalMention;
  readonly text: string;
  /** Its words for comparison: folded, without article, honorific and abbreviating stops. */
  readonly words: readonly string[];
  /** The words run together, so that "Jong-un" and "Jong Un" are one. */
  readonly key: string;
  readonly gender?: Gender;
  readonly roles: readonly LocalRole[];
  /** The next occurrence stands in brackets behind this one, or after "or": "… Promotion Agency (KOTRA)". */
  readonly explained: boolean;
}

/** What resolution reads from one passage. */
export interface PassageNames {
  readonly occurrences: readonly Occurrence[];
  readonly nominals: readonly NominalCandidate[];
}

/** Reads the names of a passage. */
export const namesOf = byPassage(readNames);

/** Whether two passages say the same of the same names and nominals in the same order, wherever in them these stand. */
export const areAlike = (a: PassageNames, b: PassageNames): boolean => a === b || told(a) === told(b);

const telling = new WeakMap<PassageNames, string>();

/** All that {@link PassageNames} say, but for the offsets. */
function told(names: PassageNames): string {
  let known = telling.get(names);
  if (known === undefined) {
    const { occurrences, nominals } = names;
    const order = [...occurrences, ...nominals]
      .sort((a, b) => a.start - b.start)
      .map((each) => ('mention' in each ? 'name' : 'nominal'));
    known = JSON.stringify({ occurrences, nominals, order }, (key, value: unknown) =>
      key === 'start' || key === 'end' ? undefined : value,
    );
    telling.set(names, known);
  }
  return known;
}

/** Longest stretch between a name and the bracket or "or" that leads to its other name. */
const BRIDGE = 12;

function readNames(passage: Passage, mentions: readonly LocalMention[]): PassageNames {
  const { text, tokens } = passage;
  /** For each token, one more than the mention that it belongs to; 0 for none. */
  const owner = new Int32Array(tokens.length + 1);
  const ranges = mentions.map(({ start, end }) => ({ start, end, first: 0, last: 0 }));
  let at = 0;
  ranges.forEach((range, index) => {
    while (at > 0 && tokens[at - 1]!.end > range.start) at--;
    while (at < tokens.length && tokens[at]!.end <= range.start) at++;
    range.first = at;
    while (at < tokens.length && tokens[at]!.start < range.end) owner[at++] = index + 1;
    range.last = at;
  });
  const isPerson = (token: number): boolean =>
    token >= 0 && owner[token]! > 0 && mentions[owner[token]! - 1]!.type === 'person';
  const finder = new RoleFinder(tokens, isPerson, isTitled(passage));
  const occurrences = mentions.map((mention, index): Occurrence => {
    const { start, end } = mention;
    const { first, last } = ranges[index]!;
    const name = text.slice(start, end);
    const person = mention.type === 'person';
    const words = wordsOf(name, person);
    const next = mentions[index + 1];
    const bridge = next && next.start - end <= BRIDGE ? text.slice(end, next.start) : undefined;
    const gender = person ? genderBefore(first, words, name) : undefined;
    return {
      start,
      end,
      mention,
      text: name,
      words,
      key: words.join('').replaceAll('-', ''),
      roles: person ? finder.of(first, last) : [],
      explained:
        bridge !== undefined &&
        (/^ ?\([“"‘']?(?:the |or )?$/.test(bridge)
          ? /^[”"’']?[);,]/.test(text.slice(next!.end, next!.end + 2))
          : /^,? (?:or|known as|called) (?:the )?$/.test(bridge)),
      ...(gender && { gender }),
    };
  });
  const nominals = findNominals(passage, (token) => owner[token]! > 0);
  return { occurrences, nominals: withoutRoles(nominals, occurrences, text.length) };

  function genderBefore(first: number, words: readonly string[], name: string): Gender | undefined {
    const head = name.slice(0, name.indexOf(' ')).toLowerCase();
    if (words.length > 0 && isHonorific(head)) return genderOfTitle(head);
    const before = tokens[first - 1]?.text.toLowerCase();
    return before === undefined ? undefined : genderOfTitle(before);
  }
}

const isTitled = ({ kind, text }: Passage): boolean =>
  kind === 'headline' || kind === 'heading' || text === text.toUpperCase();

/** Leaves out nominals that are a name's own role: "Ida Lund, the envoy, …". */
function withoutRoles(
  nominals: readonly NominalCandidate[],
  occurrences: readonly Occurrence[],
  length: number,
): readonly NominalCandidate[] {
  if (nominals.length === 0 || occurrences.every(({ roles }) => roles.length === 0)) return nominals;
  const taken = new Uint8Array(length);
  for (const { roles } of occurrences) for (const { start, end } of roles) taken.fill(1, start, end);
  return nominals.filter(({ end }) => taken[end - 1] === 0);
}

function wordsOf(name: string, person: boolean): string[] {
  const words = fold(name)
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(/'s?$|[.,"“”()]/g, ''))
    .filter((word) => word !== '');
  let from = 0;
  if (words.length > 1 && words[0] === 'the') from++;
  if (person) while (from < words.length - 1 && isHonorific(words[from]!)) from++;
  let to = words.length;
  if (person) while (to - from > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(words[to - 1]!)) to--;
  return words.slice(from, to);
}
