/** Holds an item against CSL-JSON as CSL 1.0.2's schema describes it, told apart from this project's own. */

const TYPES = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry
  entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
  motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog
  regulation report review review-book software song speech standard thesis treaty webpage`.split(/\s+/),
);

/** Those of the schema's plain variables that a citation's fields can become. */
const TEXTS = new Set([
  'title',
  'container-title',
  'publisher',
  'URL',
  'DOI',
  'ISBN',
  'archive_location',
  'note',
]);
const NAMES = new Set(['author', 'editor', 'interviewer']);
const DATES = new Set(['issued', 'accessed']);
const NAME_PARTS = new Set([
  'family',
  'given',
  'literal',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
]);

/** What is wrong with an item by the schema; nothing where it is valid. The schema knows no other properties than its own. */
export function faultsInItem(item: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  if (typeof item['id'] !== 'string' || item['id'] === '') faults.push('no id');
  if (!TYPES.has(item['type'] as string)) faults.push(`no type is called “${String(item['type'])}”`);
  for (const [name, value] of Object.entries(item)) {
    if (name === 'id' || name === 'type') continue;
    if (
      TEXTS.has(name)
        ? typeof value === 'string'
        : NAMES.has(name)
          ? areNames(value)
          : DATES.has(name) && isDate(value)
    )
      continue;
    faults.push(`“${name}” is ${JSON.stringify(value)}`);
  }
  return faults;
}

function areNames(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((name: object) => {
      const parts = Object.entries(name);
      return (
        parts.length > 0 && parts.every(([part, words]) => NAME_PARTS.has(part) && typeof words === 'string')
      );
    })
  );
}

/** A day, or two for a stretch, each of one to three numbers; or words that are no date. */
function isDate(value: unknown): boolean {
  const date = value as Readonly<Record<string, unknown>>;
  const parts = date['date-parts'];
  if (parts === undefined) return typeof (date['raw'] ?? date['literal']) === 'string';
  return (
    Array.isArray(parts) &&
    parts.length >= 1 &&
    parts.length <= 2 &&
    parts.every(
      (part: unknown) =>
        Array.isArray(part) &&
        part.length >= 1 &&
        part.length <= 3 &&
        part.every((one) => Number.isInteger(one)),
    )
  );
}
