import { depthOf } from './depth';
import { isList, isObject, type Json, type JsonObject, stringOf, without } from './json';
import { isEntityType, type NamedForm } from './naming';

/** The file's name, in the root of a workspace folder: in sight, so that a team finds it and shares it through git. */
export const WORD_LIST = 'chancery.words.json';

/**
 * What a team has settled for all its articles: which forms name whom, and which name nobody. One form a line's block, in the order of
 * the forms, so that two people's additions merge.
 */
export interface WordList {
  readonly forms: readonly NamedForm[];
  /** The file as it was read, without its forms, and each form as it was read: what other tools wrote is written back. */
  readonly raw: JsonObject;
  readonly rawForms: ReadonlyMap<string, JsonObject>;
}

export const EMPTY_WORD_LIST: WordList = { forms: [], raw: {}, rawForms: new Map() };

/** Why a file cannot be read as a word list. It is left as it is. */
export class DamagedWordList extends Error {
  override readonly name = 'DamagedWordList';
}

const DEEPEST = 100;

/** @throws DamagedWordList when the file is none; the message says so in an editor's words */
export function parseWordList(text: string): WordList {
  if (depthOf(text) > DEEPEST) throw new DamagedWordList('The word list’s values are nested too deeply.');
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    throw new DamagedWordList(`The word list is not well-formed JSON: ${(error as Error).message}`);
  }
  const words = isObject(value) ? value['words'] : undefined;
  if (!isObject(value) || !isList(words)) throw new DamagedWordList('The word list has no list “words”.');
  const forms = words.map((word, i): [NamedForm, JsonObject] => {
    const named = isObject(word) ? read(word) : undefined;
    if (!named)
      throw new DamagedWordList(
        `Word ${i + 1} of the word list has no “form”, or a “type” that is none of ours.`,
      );
    return [named, word as JsonObject];
  });
  return {
    forms: forms.map(([named]) => named),
    raw: without(value, ['words']),
    rawForms: new Map(forms.map(([{ form }, word]) => [form, word])),
  };
}

function read(word: JsonObject): NamedForm | undefined {
  const { form, type, name, ignored } = word;
  if (typeof form !== 'string' || form === '') return undefined;
  if (ignored === true) return { form, name: form, type: null };
  return isEntityType(type) ? { form, name: stringOf(name) ?? form, type } : undefined;
}

/** The list with a form named, in place of what was said of it before. */
export function withForms(list: WordList, named: readonly NamedForm[]): WordList {
  const forms = new Map([...list.forms, ...named].map((one) => [one.form, one]));
  return { ...list, forms: [...forms.values()] };
}

/** The list with what another says of some forms; where that says nothing, they are not in it. */
export function withFormsOf(list: WordList, forms: readonly string[], other: WordList): WordList {
  const kept = list.forms.filter(({ form }) => !forms.includes(form));
  return withForms(
    { ...list, forms: kept },
    other.forms.filter(({ form }) => forms.includes(form)),
  );
}

export function formatWordList({ forms, raw, rawForms }: WordList): string {
  const words = [...forms]
    .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0))
    .map(({ form, name, type }) => ({
      form,
      ...(type === null ? { ignored: true } : { type, ...(name !== form && { name }) }),
      ...without(rawForms.get(form) ?? {}, ['form', 'name', 'type', 'ignored']),
    }));
  return `${JSON.stringify({ ...raw, words }, null, 2)}\n`;
}
