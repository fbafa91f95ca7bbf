import type { EntityType, Gender, Passage, Span, Token } from '../../model';
import { isUpperAt } from '../../segment/characters';
import { countryOfDemonym } from './countries';
import { fold } from './fold';
import { type Office, genderOfTitle, officeOf } from './officeWords';

/** "the envoy", "the Belarusian foreign minister", "the ministry": words that may stand for someone named elsewhere. */
export interface NominalCandidate extends Span {
  /** For a person, the office; for others, the words one of which their name must hold. */
  readonly called:
    { readonly office: Office } | { readonly type: EntityType; readonly names: readonly string[] };
  /** Folded words between the article and the head, countries apart. */
  readonly modifiers: readonly string[];
  readonly countries: readonly string[];
  readonly gender?: Gender;
}

/** Words for what is no person, with its type and the words of names that it stands for. */
const bodies: Readonly<Record<string, readonly [EntityType, string]>> = {
  ministry: ['organization', 'ministry'],
  agency: ['organization', 'agency'],
  embassy: ['organization', 'embassy'],
  consulate: ['organization', 'consulate'],
  department: ['organization', 'department'],
  party: ['organization', 'party'],
  council: ['organization', 'council'],
  committee: ['organization', 'committee'],
  commission: ['organization', 'commission'],
  court: ['organization', 'court tribunal'],
  tribunal: ['organization', 'tribunal court'],
  parliament: ['organization', 'parliament'],
  senate: ['organization', 'senate'],
  university: ['organization', 'university'],
  institute: ['organization', 'institute'],
  bank: ['organization', 'bank'],
  organization: ['organization', 'organization organisation'],
  organisation: ['organization', 'organisation organization'],
  association: ['organization', 'association'],
  federation: ['organization', 'federation'],
  foundation: ['organization', 'foundation'],
  fund: ['organization', 'fund'],
  bureau: ['organization', 'bureau'],
  authority: ['organization', 'authority'],
  bloc: ['organization', 'union association community commonwealth'],
  alliance: ['organization', 'alliance'],
  coalition: ['organization', 'coalition'],
  company: ['organization', 'inc corp corporation company ltd plc co motors electronics holdings'],
  newspaper: ['organization', 'herald times post gazette journal tribune daily guardian telegraph'],
  daily: ['organization', 'herald times post gazette journal tribune daily guardian telegraph'],
  treaty: ['document', 'treaty'],
  agreement: ['document', 'agreement accord'],
  accord: ['document', 'accord accords agreement'],
  convention: ['document', 'convention'],
  protocol: ['document', 'protocol'],
  declaration: ['document', 'declaration'],
  charter: ['document', 'charter'],
  pact: ['document', 'pact treaty'],
  constitution: ['document', 'constitution'],
  memorandum: ['document', 'memorandum'],
  summit: ['event', 'summit'],
  conference: ['event', 'conference'],
  forum: ['event', 'forum'],
};

/** Most words between article and head. */
const MODIFIERS = 4;

/** Qualities by which copy picks up someone already named, and which say nothing of the office. */
const neutral =
  /^(?:\d+-year-old|visiting|top|senior|veteran|seasoned|outgoing|incoming|current|incumbent|new|young|elder|career)$/;

/** Words that may stand between article and head; others make the phrase one about someone else. */
const qualifying =
  /^(?:foreign|prime|deputy|vice|first|second|defen[cs]e|finance|trade|economy|economic|interior|justice|former|then|acting|late|special|permanent|security|news|labou?r|ruling|opposition|ministry|state)$/;

/** The nominals of a passage that begin with "the"; those inside names, before a name or with a complement are left out. */
export function findNominals(
  { tokens, text }: Passage,
  isName: (token: number) => boolean,
): NominalCandidate[] {
  const found: NominalCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const article = tokens[at]!.text;
    if ((article === 'the' || article === 'The') && !isName(at)) {
      const nominal = nominalAt(tokens, text, at, isName);
      if (nominal) found.push(nominal);
    }
  }
  return found;
}

function nominalAt(
  tokens: readonly Token[],
  text: string,
  article: number,
  isName: (token: number) => boolean,
): NominalCandidate | undefined {
  const modifiers: string[] = [];
  const countries: string[] = [];
  for (let at = article + 1; at < tokens.length && at <= article + 1 + MODIFIERS; at++) {
    const word = fold(tokens[at]!.text);
    const called = isName(at) ? undefined : calledBy(word, modifiers);
    if (called && !isHead(tokens[at + 1])) {
      if (!isComplete(tokens, text, at + 1, isName)) return undefined;
      const gender = genderOfTitle(word);
      return {
        start: tokens[article]!.start,
        end: tokens[at]!.end,
        called,
        modifiers,
        countries,
        ...(gender && { gender }),
      };
    }
    const country = countryOfDemonym(word) ?? pairCountry(tokens, at);
    if (country !== undefined) {
      countries.push(country);
      if (countryOfDemonym(word) === undefined) at++;
    } else if (called || qualifying.test(word)) modifiers.push(word);
    else if (!neutral.test(word)) return undefined;
  }
  return undefined;
}

/** "South Korean" */
function pairCountry(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  return next && isUpperAt(tokens[at]!.text, 0)
    ? countryOfDemonym(`${tokens[at]!.text} ${next.text}`)
    : undefined;
}

function calledBy(word: string, modifiers: readonly string[]): NominalCandidate['called'] | undefined {
  const office = officeOf(word);
  if (office) return { office: office === 'minister' && modifiers.includes('prime') ? 'premier' : office };
  const body = Object.hasOwn(bodies, word) ? bodies[word] : undefined;
  return body && { type: body[0], names: body[1].split(' ') };
}

/** "the ministry spokesman": the second word is the head. */
function isHead(token: Token | undefined): boolean {
  return token !== undefined && calledBy(fold(token.text), []) !== undefined;
}

/** Whether the phrase ends here: no name, and no "of Norway", says whom it means. */
function isComplete(
  tokens: readonly Token[],
  text: string,
  after: number,
  isName: (token: number) => boolean,
): boolean {
  const next = tokens[after];
  if (!next) return true;
  if (isName(after) || next.text === 'of' || next.text === 'elect') return false;
  if (next.text === 'to' || next.text === 'for')
    return !isName(after + 1) && !isUpperAt(text, tokens[after + 1]?.start ?? text.length);
  return !(isUpperAt(next.text, 0) && next.text.length > 1);
}
