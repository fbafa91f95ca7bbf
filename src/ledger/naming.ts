import { ENTITY_TYPES, type EntityType } from '../analysis/model';
import { isObject, type Json, type JsonObject, listOf, overlay, stringOf } from './json';

/**
 * What a written form stands for, where the desk knows better than the analysis: "KOTRA" is that agency, "Popkov" is Andrei Popkov, "Union" is
 * no name at all. Every place where the form is written as a whole is meant. That one notion corrects all there is to correct: to rename
 * or retype an entity is to say so of all its forms, to merge it is to give them the other's name, to part it is to give one
 * form a name of its own.
 */
export interface NamedForm {
  /** As it is written, capitals and all. */
  readonly form: string;
  /** Whom or what it names, in full. */
  readonly name: string;
  /** Null where it is no name. */
  readonly type: EntityType | null;
}

/** A form that was named for one article: an annotation of its ledger. */
export interface Naming extends NamedForm {
  /** A URI, unique for all time: "urn:uuid:…". */
  readonly id: string;
  readonly checker?: string;
  /** ISO 8601, with the time zone. */
  readonly created: string;
  readonly modified: string;
  /** The annotation as it was read: what we do not understand is written back from here. */
  readonly raw?: JsonObject;
}

/** How a type, or none, is written. */
const NO_NAME = 'none';

export const isEntityType = (value: Json | undefined): value is EntityType =>
  ENTITY_TYPES.includes(value as EntityType);

/** Reads a naming; undefined when the annotation is none, so that it is kept as it is. */
export function readNaming(annotation: Json): Naming | undefined {
  if (!isObject(annotation) || typeof annotation['id'] !== 'string') return undefined;
  if (annotation['motivation'] !== 'identifying') return undefined;
  const valueOf = (purpose: string): string | undefined => stringOf(bodyOf(annotation, purpose)?.['value']);
  const selector = selectorOf(annotation);
  const [form, name, type] = [stringOf(selector?.['exact']), valueOf('identifying'), valueOf('classifying')];
  if (!form || name === undefined || !(isEntityType(type) || type === NO_NAME)) return undefined;
  const created = stringOf(annotation['created']) ?? stringOf(annotation['modified']) ?? '';
  const creator = listOf(annotation['creator']).find(isObject);
  const checker = stringOf(creator?.['name']);
  return {
    id: annotation['id'],
    form,
    name,
    type: type === NO_NAME ? null : type,
    ...(checker !== undefined && { checker }),
    created,
    modified: stringOf(annotation['modified']) ?? created,
    raw: annotation,
  };
}

/** Writes a naming about `article`, a URI relative to the ledger's own. */
export function writeNaming(naming: Naming, article: string): JsonObject {
  const { raw } = naming;
  const ours = ['identifying', 'classifying'].map((purpose) => bodyOf(raw, purpose));
  const target = listOf(raw?.['target']).find(isObject);
  const text = (purpose: string, value: string, present: JsonObject | undefined): JsonObject =>
    overlay({ type: 'TextualBody', purpose, value }, present);
  return overlay(
    {
      id: naming.id,
      type: 'Annotation',
      motivation: 'identifying',
      creator: naming.checker === undefined ? raw?.['creator'] : { type: 'Person', name: naming.checker },
      created: naming.created || undefined,
      modified: naming.modified || undefined,
      body: [
        text('identifying', naming.name, ours[0]),
        text('classifying', naming.type ?? NO_NAME, ours[1]),
        ...listOf(raw?.['body']).filter((body) => !ours.includes(body as JsonObject)),
      ],
      target: overlay(
        {
          type: 'SpecificResource',
          source: article,
          selector: overlay({ type: 'TextQuoteSelector', exact: naming.form }, selectorOf(raw)),
        },
        target,
      ),
    },
    raw,
  );
}

function bodyOf(annotation: JsonObject | undefined, purpose: string): JsonObject | undefined {
  return listOf(annotation?.['body'])
    .filter(isObject)
    .find((body) => body['purpose'] === purpose);
}

function selectorOf(annotation: JsonObject | undefined): JsonObject | undefined {
  const target = listOf(annotation?.['target']).find(isObject);
  return listOf(target?.['selector'])
    .filter(isObject)
    .find((selector) => selector['type'] === 'TextQuoteSelector');
}
