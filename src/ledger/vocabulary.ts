import { isObject, type Json, listOf } from './json';

/** The W3C's own terms. */
const ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Our terms, in the ledger's own context: nothing has to be fetched to read them. The number is the format's version.
 *
 * - `sources`      the works cited: CSL-JSON items, as they are
 * - `checked`      the words of the claim when it was checked: a text-quote selector, with `opened`, the mark of the quotation that they
 *                  begin inside of
 * - `attributing`  the purpose of a body that names who stands for the claim
 * - `locator`, `locatorType`  where in a source: "14", "page"
 */
const TERMS = {
  chancery: 'urn:x-chancery:ledger:1#',
  sources: { '@id': 'chancery:sources', '@type': '@json' },
  checked: 'chancery:checked',
  opened: 'chancery:opened',
  attributing: 'chancery:attributing',
  locator: 'chancery:locator',
  locatorType: 'chancery:locatorType',
} as const;

/** The file's `@context`: the W3C's, ours, and those that other tools put beside them. */
export function contextFor(present: Json | undefined): Json {
  const others = listOf(present).filter(
    (context) => context !== ANNOTATIONS && !(isObject(context) && 'chancery' in context),
  );
  return [ANNOTATIONS, TERMS, ...others];
}
