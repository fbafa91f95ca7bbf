import type { Part } from '../model';

/** What stands at the head of a line and is no part of its sentence. Offsets from the start of the line. */
export interface Label {
  readonly kind: 'q' | 'a' | 'speaker' | 'dash' | 'number' | 'roman' | 'bullet';
  /** Where the label ends, its mark included. */
  readonly end: number;
  /** The label without its mark, for comparing turns. */
  readonly name: string;
}

/** Farthest a label reaches. */
const LONGEST = 60;

/** The label that a line begins with, by shape alone: whether it counts depends on the lines around it. */
export function labelOf(line: string): Label | undefined {
  const head = line.slice(0, LONGEST);
  const first = head.charCodeAt(0);
  // Most lines begin with an ordinary word, and only a colon could make that a label.
  let found: RegExpExecArray | null;
  if (
    (found =
      /^(?:\*\*|__)?(?:Q|A|Question|Answer|QUESTION|ANSWER)(?: ?\d{1,2})?(?:[:.)](?:\*\*|__)?|(?:\*\*|__)?[:.)])(?=\s|[“"‘])/.exec(
        head,
      ))
  ) {
    const letter = /[QA]/.exec(found[0])![0];
    if (!/^A\.\s+\p{Lu}\./u.test(head))
      return { kind: letter === 'Q' ? 'q' : 'a', end: found[0].length, name: letter };
  }
  if ((found = /^[•·▪◦‣●■►*+](?=\s)/.exec(head))) return { kind: 'bullet', end: 1, name: found[0] };
  if ((found = /^(?:--|[—–-])(?=\s)/.exec(head))) return { kind: 'dash', end: found[0].length, name: '-' };
  if (
    (found =
      /^(?:\(\d{1,3}\)|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\([a-z]{1,4}\)|[a-z]\)|§ ?\d{1,3}\.?)(?=\s)/.exec(
        head,
      ))
  )
    return { kind: 'number', end: found[0].length, name: found[0] };
  if ((found = /^(?:[IVX]{1,6})[.)](?=\s)/.exec(head)))
    return { kind: 'roman', end: found[0].length, name: found[0] };
  if (first === 0x2a || first === 0x5f || (first >= 0x41 && head.includes(':'))) {
    found =
      /^(?:\*\*|__)?(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:of|the|and|for|de|van|von|\p{Lu}[\p{L}\p{M}.'’-]*)){0,4})(?:\*\*|__)?:(?:\*\*|__)?(?=\s)/u.exec(
        head,
      );
    if (found) return { kind: 'speaker', end: found[0].length, name: found[1]!.toLowerCase() };
  }
  return undefined;
}

/** Whether a speaker's label is set in capitals: "LUND:". */
export const isCapitalLabel = (line: string, label: Label): boolean =>
  label.kind === 'speaker' && !/\p{Ll}/u.test(line.slice(0, label.end));

/** Farthest an agency dateline reaches. */
const LONGEST_DATELINE = 110;

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const monthDay = new RegExp(
  `^(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:, (?:19|20)\\d\\d| (?:19|20)\\d\\d)?$`,
  'i',
);
const particle = /^(?:de|del|do|da|di|la|le|el|al|of|the|and|am|upon|sur)$/;

/**
 * The agency dateline at the head of a paragraph: "MINSK, Feb. 6 (Yonhap) --", "SEOUL, South Korea, Oct. 3 —",
 * "WASHINGTON (AP) —", "GENEVA —", "ISLAMABAD:". It names a place in capitals, or a place and a date or agency, up to
 * a dash, and a sentence begins after it.
 */
export function datelineOf(line: string): Part | undefined {
  const head = line.slice(0, LONGEST_DATELINE);
  const found = /\s?(?:--|[—–]|-(?=\s)|:(?=\s))/.exec(head);
  if (!found || found.index < 3) return undefined;
  const end = found.index + found[0].length;
  if (!/^\s*["“‘'«„(]*[\p{Lu}\p{N}]/u.test(line.slice(end, end + 6))) return undefined;
  const colon = found[0] === ':';
  // A hyphen inside a word is no dash.
  if (found[0] === '-') return undefined;
  const prefix = head.slice(0, found.index);
  const agency = /\s?\(([^()]{2,40})\)$/.exec(prefix);
  const fields = (agency ? prefix.slice(0, agency.index) : prefix).split(/,\s*/);
  let date = false;
  const places: string[] = [];
  for (const field of fields) {
    if (monthDay.test(field) || /^(?:19|20)\d\d$/.test(field)) date = true;
    else places.push(field);
  }
  const [city, ...rest] = places;
  if (city === undefined || places.length > 3 || !isPlaceShaped(city) || !rest.every(isPlaceShaped))
    return undefined;
  const capitals = /^\p{Lu}[\p{Lu}\p{M}. '’-]{2,}$/u.test(city);
  if (heralds.has(city)) return undefined;
  // Capitals alone, as in "GENEVA —", may as well be a catchword: places of three words and more are few.
  if (capitals && !date && !agency && rest.length === 0 && !isShortPlace(city)) return undefined;
  if (colon ? !capitals || city.length < 4 : !capitals && !date && !agency) return undefined;
  if (!capitals && !date && !/^\p{Lu}/u.test(agency?.[1] ?? '')) return undefined;
  return { role: 'dateline', start: 0, end };
}

/** Words in capitals that announce the text after them and name no place. */
const heralds = new Set(
  'UPDATE UPDATED BREAKING WATCH EXCLUSIVE ANALYSIS OPINION NOTE CORRECTION CLARIFICATION ADVISORY WARNING NEW QUESTION ANSWER'.split(
    ' ',
  ),
);

function isShortPlace(city: string): boolean {
  const words = city.split(/\s+/);
  return (
    words.length < 3 ||
    /^(?:HO CHI MINH|SAN|SANTA|SANTO|NEW|PORT) | (?:DE|DA|DO|DEL|OF|LA|UPON) | (?:CITY|ISLAND|ISLANDS)$/.test(
      city,
    )
  );
}

/** One to four capitalised words, as places are written. */
function isPlaceShaped(field: string): boolean {
  const words = field.trim().split(/\s+/);
  return (
    words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || particle.test(word))
  );
}
