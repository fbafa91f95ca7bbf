import { readFileSync } from 'node:fs';
import { readFigures } from '../../src/analysis/figures/figures';
import { featuresOf } from '../../src/analysis/claims/features';
import { tokenize } from '../../src/analysis/segment/tokens';

/** A sentence of a debate, and whether its annotators held it worth checking. */
export interface Labelled {
  readonly doc: string;
  readonly text: string;
  readonly label: number;
}

/** A sentence as the learner sees it. */
export interface Example {
  readonly doc: string;
  readonly features: Uint32Array;
  readonly words: readonly string[];
  readonly label: number;
}

/** Reads a file of JSON lines `{"doc","text","label"}`. @throws Error when it is missing or damaged. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Labelled);
}

/** Sentences whose words, longer than an interjection, stand in none of `held`: what is measured on is not learned. */
export function withoutTwins(sentences: readonly Labelled[], held: readonly Labelled[]): Labelled[] {
  const known = new Set(held.map((sentence) => plain(sentence.text)).filter((text) => text.length > 20));
  return sentences.filter((sentence) => !known.has(plain(sentence.text)));
}

export function exampleOf({ doc, text, label }: Labelled): Example {
  const tokens = tokenize(text);
  const words = [...new Set(tokens.map((token) => token.text.toLowerCase()))];
  return {
    doc,
    features: featuresOf(
      tokens,
      readFigures(text).map((figure) => figure.kind),
    ),
    words,
    label,
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
