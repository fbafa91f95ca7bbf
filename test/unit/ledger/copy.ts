import { readFileSync, readdirSync } from 'node:fs';
import { segment } from '../../../src/analysis/segment/segment';
import type { Chance } from './random';

/** A sentence that can be told from all others, whatever becomes of its words. */
export interface Line {
  readonly id: number;
  readonly words: string;
}

/** Copy as paragraphs of sentences, so that an edit can be made and its outcome known without looking for anything. */
export type Copy = readonly (readonly Line[])[];

let lastId = 0;
export const line = (words: string): Line => ({ id: ++lastId, words });

/** How copy is set: a width to wrap at, or none. */
export interface Setting {
  readonly width: number;
  readonly gap: string;
}

export const UNWRAPPED: Setting = { width: Infinity, gap: '\n\n' };

/** Copy as text, with the place of each sentence. */
export function set(
  copy: Copy,
  { width, gap }: Setting,
): { text: string; places: Map<number, { start: number; end: number }> } {
  let text = '';
  const places = new Map<number, { start: number; end: number }>();
  copy.forEach((paragraph, i) => {
    if (i) text += gap;
    let column = 0;
    paragraph.forEach(({ id, words }, j) => {
      if (j) {
        text += ' ';
        column++;
      }
      let start = -1;
      words.split(' ').forEach((word, k) => {
        if (column + word.length > width && column > 0) {
          text = `${text.slice(0, -1)}\n`;
          column = 0;
        }
        if (k === 0) start = text.length;
        text += word;
        column += word.length;
        if (k < words.split(' ').length - 1) {
          text += ' ';
          column++;
        }
      });
      places.set(id, { start, end: text.length });
    });
  });
  return { text, places };
}

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** An article's sentences, as the analysis cuts them. */
export function copyOf(text: string): Copy {
  return segment(text)
    .map(({ passage }) =>
      passage.sentences.map(({ start, end }) =>
        line(passage.text.slice(start, end).replace(/\s+/g, ' ').trim()),
      ),
    )
    .filter((paragraph) => paragraph.length > 0);
}

/** The articles that come with Chancery. */
export const samples = (): string[] =>
  readdirSync(SAMPLES)
    .filter((name) => /\.(article|communique|dispatch)$/.test(name))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));

const COUNTRIES =
  'Belarus Japan Korea Poland Chile Kenya Norway Austria Australia Slovakia Slovenia Peru'.split(' ');
const SPEAKERS = [
  'Ambassador Ilona Varga',
  'Minister Kofi Mensah',
  'Trade envoy Lena Holm',
  'Deputy Minister Ana Ruiz',
];
const MONTHS = ['January', 'March', 'June', 'October', 'Feb.', 'Dec.'];
const GOODS = ['tractors', 'fertiliser', 'dairy products', 'machine tools', 'optical lenses', 'potash'];

/** A sentence of made-up copy. There are few patterns on purpose: real copy too is full of sentences that differ in their facts alone. */
export function madeUp(chance: Chance): string {
  const country = chance.of(COUNTRIES);
  const other = chance.of(COUNTRIES);
  const number = chance.below(90) + 3;
  const year = 1985 + chance.below(35);
  return chance.of([
    `Exports to ${country} rose ${number} percent in ${year}.`,
    `Exports to ${country} fell by ${number}.${chance.below(9)} percent in ${year}, the ministry’s figures show.`,
    `${chance.of(SPEAKERS)} said on ${chance.of(MONTHS)} ${chance.below(27) + 1} that trade with ${country} was worth $${number} million.`,
    `“We do not sell ${chance.of(GOODS)} to ${country},” ${chance.of(SPEAKERS)} said, “and we never did.”`,
    `The two countries established diplomatic relations in ${year}, and ${country} opened its embassy ${chance.below(6) + 2} years later.`,
    `About ${number},000 people from ${country} live in ${other}, most of them in the capital -- more than in any other place.`,
    ...(chance.is(0.2)
      ? ['The ministry declined to comment.', '“It isn’t a matter of weeks,” he added.']
      : []),
    `According to ${country}’s central bank, inflation was below ${number} percent, the lowest rate since ${year}.`,
    `${country} and ${other} signed the agreement on ${chance.of(MONTHS)} ${chance.below(27) + 1}, ${year}.`,
    `${number} companies from ${country} took part in the fair, which showed ${chance.of(GOODS)} and other goods made there.`,
    `Negotiations between ${country} and ${other} about the shared border are expected to resume before the summer, though nobody would say where.`,
  ]);
}

export function madeUpCopy(chance: Chance): Copy {
  return Array.from({ length: 4 + chance.below(12) }, () =>
    Array.from({ length: 1 + chance.below(4) }, () => line(madeUp(chance))),
  );
}
