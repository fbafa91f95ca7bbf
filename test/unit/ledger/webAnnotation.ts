/**
 * Holds a file against the W3C's Web Annotation Data Model (Recommendation of 23 February 2017), as any other reader of annotations would:
 * its own rules, told apart from this project's schema. Sections in brackets are the Recommendation's.
 */

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** The motivations and purposes that the Recommendation names [3.3.5]; others have to be defined by the file. */
const MOTIVATIONS = new Set(
  `assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning
  replying tagging`.split(/\s+/),
);

/** The terms of http://www.w3.org/ns/anno.jsonld that annotations, bodies, targets, selectors and collections are made of. */
const TERMS = new Set(
  `@context id type body target bodyValue motivation purpose creator created modified generator generated audience accessibility
  rights canonical via stylesheet format language processingLanguage textDirection value items source selector state styleClass
  renderedVia scope exact prefix suffix start end refinedBy conformsTo startSelector endSelector name nickname email email_sha1
  homepage label total first last partOf next prev startIndex`.split(/\s+/),
);

/** An agent's types [3.3.2]. */
const AGENTS = new Set(['Person', 'Organization', 'Software']);

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const listOf = (value: Loose): Loose[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as Loose[]) : [value];
const isObject = (value: Loose): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with an annotation collection by the model; nothing where it is valid.
 *
 * @param address the file's own, against which its relative addresses are resolved
 */
export function faultsInModel(file: unknown, address: string): string[] {
  const faults: string[] = [];
  const say = (is: boolean, what: string): void => {
    if (!is) faults.push(what);
  };
  const isAddress = (value: Loose): boolean =>
    typeof value === 'string' && value !== '' && URL.canParse(value, address);
  const collection = file as Loose;
  const contexts = listOf(collection['@context']);
  const own = new Set(contexts.filter(isObject).flatMap((context: object) => Object.keys(context)));
  say(contexts[0] === 'http://www.w3.org/ns/anno.jsonld', 'the first context is not the model’s [3.1]');

  /** Walks through everything but values that JSON-LD takes as they are. */
  const checkTerms = (value: Loose, where: string): void => {
    if (Array.isArray(value)) value.forEach((item, i) => checkTerms(item, `${where}[${i}]`));
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value as object)) {
        say(TERMS.has(name) || own.has(name), `${where}: nobody defines “${name}”`);
        if (name !== '@context' && name !== 'sources') checkTerms(inner, `${where}.${name}`);
      }
  };
  const checkPurpose = (value: Loose, where: string): void => {
    for (const purpose of listOf(value))
      say(
        MOTIVATIONS.has(purpose) || own.has(purpose),
        `${where}: no motivation is called “${purpose}” [3.3.5]`,
      );
  };
  const checkSelector = (selector: Loose, where: string): void => {
    if (selector.type === 'TextQuoteSelector') {
      say(typeof selector.exact === 'string', `${where}: a quote without its exact words [4.2.4]`);
      for (const name of ['prefix', 'suffix'])
        say(['undefined', 'string'].includes(typeof selector[name]), `${where}: ${name} is no text [4.2.4]`);
    } else if (selector.type === 'TextPositionSelector') {
      const { start, end } = selector;
      const isPlace = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
      say(isPlace, `${where}: a position without start and end, from 0 [4.2.5]`);
    } else say(typeof selector.type === 'string', `${where}: a selector without a type [4.2]`);
  };
  const checkResource = (resource: Loose, where: string): void => {
    if (typeof resource === 'string') return say(isAddress(resource), `${where}: no address`);
    if (resource.type === 'TextualBody')
      say(typeof resource.value === 'string', `${where}: a text without words [3.2.4]`);
    else if (resource.source !== undefined) {
      say(isAddress(resource.source), `${where}: its source is no address [4]`);
      listOf(resource.selector).forEach((selector, i) => checkSelector(selector, `${where}.selector[${i}]`));
    } else say(isAddress(resource.id), `${where}: neither a source nor an id [3.2.1]`);
    checkPurpose(resource.purpose, where);
  };
  const checkAnnotation = (annotation: Loose, where: string): void => {
    say(isAddress(annotation.id), `${where}: without exactly one id that is an address [3.1]`);
    say(listOf(annotation.type).includes('Annotation'), `${where}: its type is not Annotation [3.1]`);
    say(listOf(annotation.target).length > 0, `${where}: without a target [3.1]`);
    say(
      annotation.body === undefined || annotation.bodyValue === undefined,
      `${where}: body and bodyValue [3.2.5]`,
    );
    for (const time of ['created', 'modified', 'generated'])
      say(
        annotation[time] === undefined || TIME.test(annotation[time] as string),
        `${where}: ${time} is no time [3.3.1]`,
      );
    for (const agent of listOf(annotation.creator))
      say(
        isAddress(agent) || (isObject(agent) && AGENTS.has(agent.type)),
        `${where}: the creator is no agent [3.3.2]`,
      );
    checkPurpose(annotation.motivation, where);
    listOf(annotation.body).forEach((body, i) => checkResource(body, `${where}.body[${i}]`));
    listOf(annotation.target).forEach((target, i) => checkResource(target, `${where}.target[${i}]`));
  };

  say(listOf(collection.type).includes('AnnotationCollection'), 'the type is not AnnotationCollection [5.1]');
  say(isAddress(collection.id), 'the collection has no address [5.1]');
  say(
    listOf(collection.label).every((label) => typeof label === 'string'),
    'a label is no text [5.1]',
  );
  say(isObject(collection.first) || isAddress(collection.first), 'the collection has no first page [5.1]');
  if (isObject(collection.first)) {
    const page = collection.first;
    say(listOf(page.type).includes('AnnotationPage'), 'the first page’s type is not AnnotationPage [5.2]');
    say(isAddress(page.id) && page.id !== collection.id, 'the page has no address of its own [5.2]');
    say(Array.isArray(page.items), 'the page has no list of items [5.2]');
    listOf(page.items).forEach((item, i) => checkAnnotation(item, `items[${i}]`));
  }
  checkTerms(collection, 'file');
  return faults;
}
