import { isObject, type Json, type JsonObject, listOf, overlay, stringOf } from './json';
import {
  type Citation,
  DECISION_STATES,
  type CheckedWords,
  type Decision,
  type DecisionState,
} from './model';

/**
 * A decision as a W3C annotation, and back. The state, the attribution, the comment and each citation are a body of their own; the two
 * selectors stand in the target. Whatever else an annotation, body, target or selector holds stays in `raw` and is written back.
 */

const isState = (value: string | undefined): value is DecisionState =>
  DECISION_STATES.includes(value as DecisionState);

/** Which of our bodies a body is. */
type BodyRole = 'assessing' | 'attributing' | 'commenting' | 'linking';

function roleOf(body: Json): BodyRole | undefined {
  if (!isObject(body)) return undefined;
  const { type, purpose, source, value } = body;
  if (purpose === 'linking') return stringOf(source)?.startsWith('#') ? 'linking' : undefined;
  if (type !== 'TextualBody' || typeof value !== 'string') return undefined;
  if (purpose === 'assessing') return isState(value) ? 'assessing' : undefined;
  return purpose === 'attributing' || purpose === 'commenting' ? purpose : undefined;
}

/** The bodies of a role; of all but citations only the first is ours. */
function bodiesOf(annotation: JsonObject | undefined, role: BodyRole): JsonObject[] {
  const bodies = listOf(annotation?.['body']).filter(isObject);
  const found = bodies.filter((body) => roleOf(body) === role);
  return role === 'linking' ? found : found.slice(0, 1);
}

function targetOf(annotation: JsonObject | undefined): JsonObject | undefined {
  return listOf(annotation?.['target']).find((target) => isObject(target)) as JsonObject | undefined;
}

function selectorOf(target: JsonObject | undefined, type: string): JsonObject | undefined {
  return listOf(target?.['selector'])
    .filter(isObject)
    .find((selector) => selector['type'] === type);
}

const countOf = (value: Json | undefined): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

const quoteOf = (selector: JsonObject): { exact: string; prefix: string; suffix: string } => ({
  exact: stringOf(selector['exact']) ?? '',
  prefix: stringOf(selector['prefix']) ?? '',
  suffix: stringOf(selector['suffix']) ?? '',
});

/** Reads a decision; undefined when the annotation is none, so that it is kept as it is. */
export function readDecision(annotation: Json): Decision | undefined {
  if (!isObject(annotation) || typeof annotation['id'] !== 'string') return undefined;
  const [assessing] = bodiesOf(annotation, 'assessing');
  const [commenting] = bodiesOf(annotation, 'commenting');
  const state = assessing?.['value'] ?? (annotation['motivation'] === 'commenting' ? 'comment' : undefined);
  const target = targetOf(annotation);
  const quote = selectorOf(target, 'TextQuoteSelector');
  if (!isState(state as string) || !stringOf(quote?.['exact'])) return undefined;
  const position = selectorOf(target, 'TextPositionSelector');
  const start = countOf(position?.['start']);
  const created = stringOf(annotation['created']) ?? stringOf(annotation['modified']) ?? '';
  const [attributing] = bodiesOf(annotation, 'attributing');
  const checked = isObject(annotation['checked']) ? readChecked(annotation['checked']) : undefined;
  return {
    id: annotation['id'],
    state: state as DecisionState,
    ...given('attributedTo', attributing && stringOf(attributing['value'])),
    ...given('comment', commenting && stringOf(commenting['value'])),
    citations: bodiesOf(annotation, 'linking').map(readCitation),
    ...given('checker', checkerOf(annotation['creator'])),
    created,
    modified: stringOf(annotation['modified']) ?? created,
    selectors: { ...quoteOf(quote!), start, end: Math.max(start, countOf(position?.['end'])) },
    ...given('checked', checked),
    raw: annotation,
  };
}

/** Writes a decision about `article`, a URI relative to the ledger's own. */
export function writeDecision(decision: Decision, article: string): JsonObject {
  const { raw } = decision;
  const creator =
    decision.checker === undefined || decision.checker === checkerOf(raw?.['creator'])
      ? raw?.['creator']
      : { type: 'Person', name: decision.checker };
  return overlay(
    {
      id: decision.id,
      type: 'Annotation',
      motivation: decision.state === 'comment' ? 'commenting' : 'assessing',
      creator,
      created: decision.created || undefined,
      modified: decision.modified || undefined,
      body: bodies(decision),
      target: writeTarget(decision, article),
      checked: decision.checked && writeChecked(decision.checked, raw?.['checked']),
    },
    raw,
  );
}

function bodies({ state, attributedTo, comment, citations, raw }: Decision): Json[] {
  const text = (purpose: BodyRole, value: string): JsonObject =>
    overlay({ type: 'TextualBody', purpose, value }, bodiesOf(raw, purpose)[0]);
  const ours = (['assessing', 'attributing', 'commenting', 'linking'] as const).flatMap((role) =>
    bodiesOf(raw, role),
  );
  const cited = bodiesOf(raw, 'linking');
  return [
    ...(state === 'comment' ? [] : [text('assessing', state)]),
    ...(attributedTo === undefined ? [] : [text('attributing', attributedTo)]),
    ...(comment === undefined ? [] : [text('commenting', comment)]),
    ...citations.map((citation) => writeCitation(citation, take(cited, citation.source))),
    ...listOf(raw?.['body']).filter((body) => !ours.includes(body as JsonObject)),
  ];
}

/** Takes the body that cites a source out of those that are left. */
function take(bodies: JsonObject[], source: string): JsonObject | undefined {
  const at = bodies.findIndex((body) => body['source'] === referenceTo(source));
  return at < 0 ? undefined : bodies.splice(at, 1)[0];
}

function writeTarget({ selectors, raw }: Decision, article: string): Json {
  const { exact, prefix, suffix, start, end } = selectors;
  const target = targetOf(raw);
  const quote = selectorOf(target, 'TextQuoteSelector');
  const position = selectorOf(target, 'TextPositionSelector');
  const written = overlay(
    {
      type: 'SpecificResource',
      source: article,
      selector: [
        overlay({ type: 'TextQuoteSelector', exact, prefix, suffix }, quote),
        overlay({ type: 'TextPositionSelector', start, end }, position),
        ...listOf(target?.['selector']).filter((other) => other !== quote && other !== position),
      ],
    },
    target,
  );
  const others = listOf(raw?.['target']).filter((other) => other !== target);
  return others.length ? [written, ...others] : written;
}

function readChecked(selector: JsonObject): CheckedWords {
  return { ...quoteOf(selector), ...given('opened', stringOf(selector['opened'])) };
}

function writeChecked({ exact, prefix, suffix, opened }: CheckedWords, raw: Json | undefined): JsonObject {
  return overlay(
    { type: 'TextQuoteSelector', exact, prefix, suffix, opened },
    isObject(raw) ? raw : undefined,
  );
}

/** A source is a part of the ledger: its reference is a fragment of the ledger's own address. */
const referenceTo = (source: string): string => `#${encodeURIComponent(source.toWellFormed())}`;

function sourceOf(reference: string): string {
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return reference.slice(1);
  }
}

function readCitation(body: JsonObject): Citation {
  const quote = selectorOf(body, 'TextQuoteSelector');
  return {
    source: sourceOf(stringOf(body['source'])!),
    ...given('locator', stringOf(body['locator'])),
    ...given('label', stringOf(body['locatorType'])),
    ...given('quotation', stringOf(quote?.['exact'])),
  };
}

function writeCitation({ source, locator, label, quotation }: Citation, raw?: JsonObject): JsonObject {
  const quote = selectorOf(raw, 'TextQuoteSelector');
  const others = listOf(raw?.['selector']).filter((other) => other !== quote);
  const selectors =
    quotation === undefined
      ? others
      : [overlay({ type: 'TextQuoteSelector', exact: quotation }, quote), ...others];
  return overlay(
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: referenceTo(source),
      locator,
      locatorType: label,
      selector: selectors.length > 1 ? selectors : selectors[0],
    },
    raw,
  );
}

function checkerOf(creator: Json | undefined): string | undefined {
  const person = listOf(creator).find(isObject);
  return stringOf(person?.['name']);
}

/** A property that is there only when it has a value. */
function given<K extends string, V>(name: K, value: V | undefined | false): { [P in K]?: V } {
  return value === undefined || value === false ? {} : ({ [name]: value } as { [P in K]: V });
}
