import { type Copy, type Line, line, madeUp, type Setting, UNWRAPPED } from './copy';
import type { Chance } from './random';

/** Copy while it is edited: how it is set, and which sentences an editor's hand has touched, so that they need not be found again. */
export interface Draft {
  readonly copy: Copy;
  readonly setting: Setting;
  readonly touched: ReadonlySet<number>;
  /** Every sentence there ever was. */
  readonly had: Set<string>;
}

/** An edit. One that moves text gives the draft between cutting and pasting too. */
export type EditStep = (draft: Draft, chance: Chance) => Draft[];

const QUOTE_STYLES = [
  (words: string): string => words.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"),
  (words: string): string =>
    words
      .replace(/(^|[\s(])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(\p{L})'(?=\p{L})/gu, '$1’'),
  (words: string): string => words.replace(/“/g, '«').replace(/”/g, '»'),
];

const everyLine = (copy: Copy, change: (one: Line) => Line): Copy =>
  copy.map((paragraph) => paragraph.map(change));

const withCopy = (draft: Draft, copy: Copy): Draft => ({
  ...draft,
  copy: copy.filter((paragraph) => paragraph.length > 0),
});

function takeOut(copy: Copy, at: number, index: number): Copy {
  return copy.map((paragraph, i) => (i === at ? paragraph.filter((_, j) => j !== index) : paragraph));
}

function putIn(copy: Copy, at: number, index: number, lines: readonly Line[]): Copy {
  return copy.map((paragraph, i) =>
    i === at ? [...paragraph.slice(0, index), ...lines, ...paragraph.slice(index)] : paragraph,
  );
}

/** A slip of the pen in a word of small letters, or its correction: to the text they are the same. */
export function misspell(words: string, chance: Chance): string {
  const candidates = [...words.matchAll(/(?<![\p{L}\p{N}$’'“-])[a-z]{6,}(?![\p{L}’'-])/gu)];
  if (candidates.length === 0) return words;
  const { 0: word, index } = chance.of(candidates);
  const at = 1 + chance.below(word.length - 2);
  const slip = chance.of([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at]! + word.slice(at),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ]);
  return words.slice(0, index) + slip + words.slice(index + word.length);
}

/** A sentence that the copy has not had: its like, word for word, would be no other sentence to anyone. */
function newLine({ had }: Draft, chance: Chance): Line {
  for (;;) {
    const words = madeUp(chance);
    const plain = plainly(words);
    if (!had.has(plain)) {
      had.add(plain);
      return line(words);
    }
  }
}

export const plainly = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();

export const STEPS: Readonly<Record<string, EditStep>> = {
  'insert a sentence': (draft, chance) => {
    const at = chance.below(draft.copy.length);
    const index = chance.below(draft.copy[at]!.length + 1);
    return [withCopy(draft, putIn(draft.copy, at, index, [newLine(draft, chance)]))];
  },
  'insert a paragraph': (draft, chance) => {
    const at = chance.below(draft.copy.length + 1);
    const added = [newLine(draft, chance), newLine(draft, chance)];
    return [withCopy(draft, [...draft.copy.slice(0, at), added, ...draft.copy.slice(at)])];
  },
  'delete a sentence': (draft, chance) => {
    const at = chance.below(draft.copy.length);
    return [withCopy(draft, takeOut(draft.copy, at, chance.below(draft.copy[at]!.length)))];
  },
  'delete a paragraph': (draft, chance) => {
    if (draft.copy.length < 3) return [draft];
    const at = chance.below(draft.copy.length);
    return [
      withCopy(
        draft,
        draft.copy.filter((_, i) => i !== at),
      ),
    ];
  },
  'move a paragraph': (draft, chance) => {
    const at = chance.below(draft.copy.length);
    const moved = draft.copy[at]!;
    const rest = draft.copy.filter((_, i) => i !== at);
    const to = chance.below(rest.length + 1);
    const cut = withCopy(draft, rest);
    return [...(rest.length ? [cut] : []), withCopy(draft, [...rest.slice(0, to), moved, ...rest.slice(to)])];
  },
  'move a sentence': (draft, chance) => {
    const at = chance.below(draft.copy.length);
    const index = chance.below(draft.copy[at]!.length);
    const moved = draft.copy[at]![index]!;
    const cut = withCopy(draft, takeOut(draft.copy, at, index));
    if (cut.copy.length === 0) return [draft];
    const to = chance.below(cut.copy.length);
    return [cut, withCopy(draft, putIn(cut.copy, to, chance.below(cut.copy[to]!.length + 1), [moved]))];
  },
  'split a paragraph': (draft, chance) => {
    const at = chance.below(draft.copy.length);
    const cut = 1 + chance.below(draft.copy[at]!.length);
    const halves = [draft.copy[at]!.slice(0, cut), draft.copy[at]!.slice(cut)];
    return [withCopy(draft, [...draft.copy.slice(0, at), ...halves, ...draft.copy.slice(at + 1)])];
  },
  're-wrap': (draft, chance) => [
    {
      ...draft,
      setting: chance.of([
        UNWRAPPED,
        { width: 60, gap: '\n\n' },
        { width: 78, gap: '\n\n' },
        { width: Infinity, gap: '\n' },
      ]),
    },
  ],
  'change quotation marks': (draft, chance) => {
    const style = chance.of(QUOTE_STYLES);
    return [
      withCopy(
        draft,
        everyLine(draft.copy, (one) => ({ ...one, words: style(one.words) })),
      ),
    ];
  },
  'change dashes and spaces': (draft, chance) => {
    const [dash, space] = [chance.of(['--', '—', '–']), chance.of([' ', '\u00a0'])];
    const change = (words: string): string =>
      words.replace(/--|—|–/g, dash).replace(/(\d)[ \u00a0](?=percent|million)/g, `$1${space}`);
    return [
      withCopy(
        draft,
        everyLine(draft.copy, (one) => ({ ...one, words: change(one.words) })),
      ),
    ];
  },
  'spell-correct': (draft, chance) => [
    withCopy(
      draft,
      everyLine(draft.copy, (one) => (chance.is(0.3) ? { ...one, words: misspell(one.words, chance) } : one)),
    ),
  ],
  'edit a sentence': (draft, chance) => {
    const at = chance.below(draft.copy.length);
    const index = chance.below(draft.copy[at]!.length);
    const { id, words } = draft.copy[at]![index]!;
    const rewritten = chance.of([
      words.replace(/\d+/, (digits) => String(Number(digits) + 1 + chance.below(9))),
      words.replace(/ (said|rose|fell|signed|opened) /, ' later $1 '),
      words.split(' ').slice(0, -2).join(' ') + '.',
    ]);
    return [
      {
        ...withCopy(
          draft,
          everyLine(draft.copy, (one) => (one.id === id ? { id, words: rewritten } : one)),
        ),
        touched: new Set([...draft.touched, id]),
      },
    ];
  },
};
