import type { Span, Token } from '../../model';
import { isUpperAt } from '../../segment/characters';
import { countryOfDemonym, countryOfName } from './countries';
import { fold } from './fold';
import { type Office, isHonorific, officeOf } from './officeWords';

/** A title or office that a passage gives a person. Offsets in the passage. */
export interface LocalRole extends Span {
  readonly offices: readonly Office[];
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** Tokens that a role reaches before and after the word of office. */
const REACH = 9;

const prepositions = new Set(['of', 'to', 'for', 'at', 'in', 'on', 'with', 'from']);
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my']);
const inside = new Set(['and', '&', 'the', 'of', 'for', 'to', 'in', 'on', 'de', 'la', "'s", '’s', '’']);

/** Words in lower case by which copy tells offices apart. */
const modifiers = new Set(
  (
    'former then acting deputy vice prime first second senior chief foreign defence defense finance financial economic economy trade ' +
    'interior home justice health education culture energy agriculture environment labour labor transport press political military naval ' +
    'presidential parliamentary ministerial ministry government state federal national opposition party special permanent honorary interim ' +
    'outgoing incoming newly-elected elected new late assistant associate general executive managing top leading veteran longtime ' +
    'ruling founding joint external public security intelligence affairs relations unification commerce industry science technology ' +
    'foreign-policy high house senate supreme attorney commander editor co ex crown'
  ).split(' '),
);

/** Words that end a phrase, in either direction, however they are printed. */
const stops = new Set(
  (
    'who whom whose which that this these those said says told tells was is are were has had have will would could should may might and but or nor as ' +
    'when while where after before since during by because if though although than so yet also not he she it they we i you there here ' +
    'according speaking asked added meanwhile however yesterday today monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december on in at with from into over under about'
  ).split(' '),
);

const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);
const isPossessive = (word: string): boolean => word === "'s" || word === '’s' || word === '’';
const isCapital = (token: Token): boolean => isUpperAt(token.text, 0);

/** Finds roles around persons' names in one passage. */
export class RoleFinder {
  readonly #lower: readonly string[];

  /**
   * @param nameAt tells which tokens belong to a person's name
   * @param isTitled whether all words have capitals, as in a headline: "Macron Meets Chancellor Scholz"
   */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly nameAt: (token: number) => boolean,
    private readonly isTitled: boolean,
  ) {
    this.#lower = tokens.map(({ text }) => text.toLowerCase());
  }

  /** Whether the word at `at` may qualify an office: "Belarusian", "Trade". */
  #qualifies(at: number): boolean {
    const word = this.#lower[at]!;
    if (modifiers.has(word)) return true;
    if (!isWord(this.tokens[at]!) || !isCapital(this.tokens[at]!)) return false;
    return !this.isTitled || (countryOfDemonym(word) ?? countryOfName(word)) !== undefined;
  }

  /** The roles of the name at tokens `[first, last)`. */
  of(first: number, last: number): LocalRole[] {
    const roles: LocalRole[] = [];
    const before = this.#before(first) ?? this.#beforeComma(first, last);
    if (before) roles.push(before);
    const after = this.#after(last);
    if (after) roles.push(after);
    return roles;
  }

  /** "Belarusian Ambassador to Korea" Andrei Popkov. */
  #before(end: number): LocalRole | undefined {
    let until = end;
    while (until > 0 && isHonorific(this.#lower[until - 1]!)) until--;
    const head = this.#headBefore(until);
    return head === undefined ? undefined : this.#role(this.#leftOf(head), until);
  }

  /** The deputy foreign minister, Andrei Dapkiunas, … */
  #beforeComma(first: number, last: number): LocalRole | undefined {
    if (first < 2 || this.tokens[first - 1]!.text !== ',') return undefined;
    const next = this.tokens[last]?.text;
    if (next !== undefined && next !== ',' && next !== '.') return undefined;
    const head = this.#headBefore(first - 1);
    if (head === undefined) return undefined;
    const from = this.#leftOf(head);
    const article = this.#lower[from - 1];
    return article !== undefined && articles.has(article) ? this.#role(from, first - 1) : undefined;
  }

  /** The word of office of a role that ends before token `end`. */
  #headBefore(end: number): number | undefined {
    for (let at = end - 1; at >= 0 && at >= end - REACH; at--) {
      if (this.nameAt(at)) return undefined;
      const word = this.#lower[at]!;
      if (officeOf(word) && (at === end - 1 || prepositions.has(this.#lower[at + 1]!))) return at;
      const linking = at < end - 1 && inside.has(word);
      if (!linking && !this.#qualifies(at)) return undefined;
    }
    return undefined;
  }

  /** Where the words that qualify an office begin: its country, "deputy foreign", "president and" chief executive. */
  #leftOf(head: number): number {
    let from = head;
    for (let at = head - 1; at >= 0 && at >= head - REACH; at--) {
      const word = this.#lower[at]!;
      if (this.nameAt(at)) break;
      if (isPossessive(word) || (word === 'and' && at > 0 && officeOf(this.#lower[at - 1]!))) continue;
      if (stops.has(word) || articles.has(word)) break;
      if (!officeOf(word) && !this.#qualifies(at)) break;
      from = at;
    }
    return from;
  }

  /** Kari Moe, "Norway's ambassador to Ghana"; Popkov is "the Belarusian ambassador". */
  #after(last: number): LocalRole | undefined {
    const opening = this.#lower[last];
    if (opening === undefined || !/^(?:,|\(|--|—|–|is|was|became)$/.test(opening)) return undefined;
    let at = last + 1;
    const article = articles.has(this.#lower[at] ?? '');
    if (article) at++;
    const from = at;
    let head = -1;
    for (; at < this.tokens.length && at < from + REACH; at++) {
      const word = this.#lower[at]!;
      if (this.nameAt(at) || (!isWord(this.tokens[at]!) && !inside.has(word))) break;
      if (officeOf(word)) {
        head = at;
        continue;
      }
      // "deputy" is an office and may go on to "deputy foreign minister".
      if (head >= 0 && !modifiers.has(word)) break;
      if (isPossessive(word)) continue;
      if (stops.has(word) || inside.has(word)) break;
      // "a seasoned diplomat": after an article any word may qualify.
      if (!modifiers.has(word) && !isCapital(this.tokens[at]!) && !article) break;
    }
    if (head < 0) return undefined;
    const end = this.#complement(head + 1);
    // "Popkov, President Lukashenko and …" is a list.
    return this.nameAt(end) ? undefined : this.#role(from, end);
  }

  /** The end of "to Ghana", "of the committee on fisheries" after a word of office. */
  #complement(from: number): number {
    if (!prepositions.has(this.#lower[from] ?? '')) return from;
    let end = from + 1;
    while (end < this.tokens.length && end < from + REACH && !this.nameAt(end)) {
      const word = this.#lower[end]!;
      const linking = inside.has(word) && end + 1 < this.tokens.length;
      const on = linking && (word !== 'and' || isCapital(this.tokens[end + 1]!));
      if (!on && (!isWord(this.tokens[end]!) || stops.has(word) || /^\d/.test(word))) break;
      end++;
    }
    while (end > from && inside.has(this.#lower[end - 1]!)) end--;
    return end > from + 1 ? end : from;
  }

  #role(from: number, end: number): LocalRole | undefined {
    while (from < end && !isWord(this.tokens[from]!)) from++;
    const words = this.#lower.slice(from, end).map(fold);
    const offices = words.flatMap((word) => officeOf(word) ?? []);
    if (words.length === 0 || offices.length === 0) return undefined;
    const minister = offices.indexOf('minister');
    if (minister >= 0 && words.includes('prime')) offices[minister] = 'premier';
    return { start: this.tokens[from]!.start, end: this.tokens[end - 1]!.end, offices, words };
  }
}
