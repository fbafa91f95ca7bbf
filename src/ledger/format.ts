import { depthOf } from './depth';
import { readNaming, writeNaming, type Naming } from './naming';
import { readDecision, writeDecision } from './annotation';
import { type Conflict, splitConflict } from './conflict';
import { isList, isObject, type Json, overlay, stringOf, without } from './json';
import type { Decision, Ledger, Source } from './model';
import { newerOf, reconcile } from './reconcile';
import { contextFor } from './vocabulary';

/**
 * The ledger's file: a W3C annotation collection with one page, in JSON-LD, beside the article. Annotations stand in the order of the
 * text, properties in an order of their own, each on its line: a decision added, changed or taken out is a few lines in a diff, and two
 * people's decisions about different claims merge. The collection's `total` is left out, since every merge would clash there.
 */

/** Why a file cannot be read as a ledger. It is left as it is. */
export class DamagedLedger extends Error {
  override readonly name = 'DamagedLedger';

  /** @param reason `conflict`: git left its marks in it, and the two sides cannot be read by themselves either */
  constructor(
    readonly reason: 'not-json' | 'not-a-ledger' | 'conflict',
    message: string,
  ) {
    super(message);
  }
}

/** The ledger's name beside an article: "summit.article" has "summit.article.ledger.json". */
export const LEDGER_SUFFIX = '.ledger.json';

export interface ParsedLedger {
  readonly ledger: Ledger;
  /** Git had left both sides of a merge in the file; they were brought together, annotation by annotation. */
  readonly wasConflict: boolean;
}

/**
 * Reads a ledger's file.
 *
 * @throws DamagedLedger when the file is no ledger; the message says so in an editor's words
 */
export function parseLedger(text: string): ParsedLedger {
  const conflict = splitConflict(text);
  return conflict
    ? { ledger: joined(conflict), wasConflict: true }
    : { ledger: readCollection(readJson(text)), wasConflict: false };
}

function joined({ ours, theirs, base }: Conflict): Ledger {
  try {
    const sides = [ours, theirs].map((side) => readCollection(readJson(side)));
    return reconcile(sides[0]!, sides[1]!, base === null ? null : readCollection(readJson(base)));
  } catch (error) {
    throw new DamagedLedger(
      'conflict',
      `The ledger holds the marks of an unfinished git merge (<<<<<<<), and its two sides cannot be told apart: ${(error as Error).message}`,
    );
  }
}

/** Deeper nesting than this is no annotation's; it would exhaust the stack of whoever walks through it. */
const DEEPEST = 100;

function readJson(text: string): Json {
  if (depthOf(text) > DEEPEST) throw notALedger('its values are nested too deeply');
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    throw new DamagedLedger('not-json', `The ledger is not well-formed JSON: ${(error as Error).message}`);
  }
}

function readCollection(value: Json): Ledger {
  if (!isObject(value)) throw notALedger('it is no JSON object');
  const isPage = value['type'] === 'AnnotationPage';
  if (!isPage && value['type'] !== 'AnnotationCollection')
    throw notALedger('its “type” is not “AnnotationCollection”');
  const page = isPage ? value : value['first'];
  if (!isObject(page)) throw notALedger('its annotations are not in the file (“first” is no object)');
  const items = page['items'] ?? [];
  if (!isList(items)) throw notALedger('“items” is no list');
  const works = value['sources'] ?? [];
  if (!isList(works) || !works.every(isSource))
    throw notALedger('“sources” is no list of CSL-JSON items, each with an “id” and a “type”');
  const decisions = new Map<string, Decision>();
  const namings = new Map<string, Naming>();
  const foreign: Json[] = [];
  for (const item of items) {
    const decision = readDecision(item);
    const naming = decision ? undefined : readNaming(item);
    if (naming) namings.set(naming.id, naming);
    else if (!decision) foreign.push(item);
    else {
      // A merge can leave two versions of one annotation behind.
      const known = decisions.get(decision.id);
      decisions.set(decision.id, known ? newerOf(known, decision) : decision);
    }
  }
  return {
    decisions: [...decisions.values()],
    namings: [...namings.values()],
    sources: [...new Map(works.map((work) => [work.id, work])).values()],
    foreign,
    raw: isPage
      ? { collection: {}, page: without(page, ['items', 'sources', '@context']) }
      : { collection: without(value, ['first', 'sources']), page: without(page, ['items']) },
  };
}

const notALedger = (why: string): DamagedLedger =>
  new DamagedLedger('not-a-ledger', `The file is not a ledger of Chancery: ${why}.`);

function isSource(value: Json): value is Source {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string';
}

/**
 * Writes a ledger's file.
 *
 * @param article the article's file name ("summit.article"), which names the annotations' target and the collection
 */
export function formatLedger(ledger: Ledger, article: string): string {
  const { collection, page } = ledger.raw;
  const reference = encodeURIComponent(article.toWellFormed());
  const id = `${reference}${LEDGER_SUFFIX}`;
  const items = [
    ...[...ledger.decisions].sort(inOrder).map((decision) => writeDecision(decision, reference)),
    ...[...ledger.namings].sort(byForm).map((naming) => writeNaming(naming, reference)),
    ...ledger.foreign,
  ];
  const file = overlay(
    {
      '@context': contextFor(collection['@context']),
      id,
      type: 'AnnotationCollection',
      label: labelFor(article, collection['label']),
      first: overlay({ id: `${id}#page`, type: 'AnnotationPage', items }, page),
      sources: [...ledger.sources].sort((a, b) => compare(a.id, b.id)),
    },
    collection,
  );
  return `${JSON.stringify(file, null, 2)}\n`;
}

const LABEL = 'Ledger of ';

/** Another label than ours is left alone; ours follows the article's name. */
function labelFor(article: string, present: Json | undefined): Json {
  const isOurs = present === undefined || stringOf(present)?.startsWith(LABEL);
  return isOurs ? LABEL + article : present;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Decision, b: Decision): number =>
  a.selectors.start - b.selectors.start || compare(a.id, b.id);

const byForm = (a: Naming, b: Naming): number => compare(a.form, b.form) || compare(a.id, b.id);
