import type { BlockKind, Passage, Span } from '../model';
import type { Cut } from './voices';

/** Blocks in which nobody asserts anything: furniture of the page, and the desk's own notes. */
const SILENT: ReadonlySet<BlockKind> = new Set(['publisher', 'byline', 'date', 'crumb', 'note', 'separator']);

/** How lines begin that are about the article itself. */
const BOILERPLATE = [
  'reporting by',
  'additional reporting',
  'editing by',
  'writing by',
  'copyright',
  '©',
  'all rights reserved',
  'read more',
  'click here',
];

/**
 * A stretch of a sentence that has one voice. In “Trade doubled,” Lund said, after a year that cost $2 billion.
 * the words inside the marks are Lund's, and what follows "said" is the paper's own. Offsets in the passage.
 */
export interface Clause {
  /** In order, without white space around: more than one where a cue interrupts. */
  readonly spans: readonly Span[];
  /** Which of the passage's quotes it belongs to; -1 in the paper's own voice. */
  readonly voice: number;
  readonly direct: boolean;
  /**
   * The words that tell who said what else the sentence reports. They are cut out of the paper's own words, yet a
   * date beside them is likely theirs: "said on Monday".
   */
  readonly beside: readonly Span[];
  /** Cut from a longer sentence where no comma, dash or stop parts it: less than a clause. */
  readonly torn: boolean;
}

/** Parts every sentence of a passage that may assert something by whose voice it is. Linear. */
export function clausesOf(passage: Passage, cuts: readonly Cut[]): Clause[] {
  const clauses: Clause[] = [];
  if (SILENT.has(passage.kind) || isBoilerplate(passage) || isFootnote(passage)) return clauses;
  const silent = passage.kind === 'question';
  const premises = silent ? premisesOf(passage) : [];
  let next = 0;
  for (const sentence of passage.sentences) {
    while (next < cuts.length && cuts[next]!.end <= sentence.start) next += 1;
    if (asks(passage.text, sentence) || (silent && !premises.includes(sentence))) continue;
    let last = next;
    while (last < cuts.length && cuts[last]!.start < sentence.end) last += 1;
    addClauses(passage.text, runningStretches(passage, sentence), cuts.slice(next, last), clauses);
  }
  return clauses;
}

function addClauses(text: string, stretches: readonly Span[], cuts: readonly Cut[], clauses: Clause[]): void {
  const own: Span[] = [];
  const told = new Map<number, { spans: Span[]; direct: boolean }>();
  for (const stretch of stretches) {
    let at = stretch.start;
    for (const { start, end, voice, direct } of cuts) {
      const from = Math.max(start, at);
      const to = Math.min(end, stretch.end);
      if (from >= to) continue;
      pushTrimmed(own, text, at, from);
      if (voice >= 0) {
        const known = told.get(voice) ?? { spans: [], direct };
        pushTrimmed(known.spans, text, from, to);
        told.set(voice, known);
      }
      at = to;
    }
    pushTrimmed(own, text, at, stretch.end);
  }
  const found: Clause[] = [];
  for (const [voice, { spans, direct }] of told) {
    if (spans.length) found.push({ spans, voice, direct, beside: [], torn: false });
  }
  if (own.length) {
    const beside = told.size ? cuts.filter((cut) => cut.voice < 0) : [];
    found.push({
      spans: own,
      voice: -1,
      direct: false,
      beside,
      torn: cuts.length > 0 && isTorn(text, own, stretches),
    });
  }
  clauses.push(...found.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start));
}

/** A sentence without its dateline, label, credit and second printing. */
function runningStretches({ parts }: Passage, { start, end }: Span): Span[] {
  const stretches: Span[] = [];
  let at = start;
  for (const part of parts) {
    if (part.end <= at || part.start >= end) continue;
    if (part.start > at) stretches.push({ start: at, end: part.start });
    at = Math.max(at, part.end);
  }
  if (at < end) stretches.push({ start: at, end });
  return stretches;
}

/** Takes off white space and the stops and marks that joined a stretch to its neighbours. */
function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isJoint(text, from)) from += 1;
  while (to > from && isJoint(text, to - 1)) to -= 1;
  // "He added that …": the clause begins behind the word that reports it.
  if (text.startsWith('that ', from)) from += 5;
  if (hasWord(text, from, to)) spans.push({ start: from, end: to });
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x2f && !(code > 0x2000 && code < 0x2070) && !':;<=>?@[]{|}'.includes(text[at]!)) return true;
  }
  return false;
}

function isJoint(text: string, at: number): boolean {
  const char = text[at]!;
  if (' ,;:—–\t\n\r\u00a0"“”„«»'.includes(char)) return true;
  return char === '-' && (text[at + 1] === '-' || text[at - 1] === '-');
}

/** Does one of the spans begin or end in the middle of a clause? */
function isTorn(text: string, own: readonly Span[], stretches: readonly Span[]): boolean {
  return own.some(({ start, end }) => {
    const first = stretches.some((stretch) => skipSpace(text, stretch.start, 1) >= start);
    const last = stretches.some((stretch) => end >= stretch.end - 2);
    return (
      !(first || PARTING.includes(text[skipSpace(text, start - 1, -1)] ?? ',')) ||
      !(last || PARTING.includes(text[skipSpace(text, end, 1)] ?? ','))
    );
  });
}

const PARTING = ',;:—–-.!?()';

function skipSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && ' \t\n\r\u00a0'.includes(text[at]!)) at += step;
  return at;
}

/** One question mark at the end asks; three stand for a missing fact. */
function asks(text: string, { start, end }: Span): boolean {
  let at = end - 1;
  while (at > start && '”’"\' »)'.includes(text[at]!)) at -= 1;
  return text[at] === '?' && text[at - 1] !== '?';
}

/** How those begin who ask without a question mark, greet or thank. */
const ASKING = new Set(
  `tell describe explain let please talk walk give take name imagine suppose say consider look think compare thank thanks
  congratulations welcome hello what which who whom whose how why when where and but or`.split(/\s+/),
);

/** Words of one who speaks of asking: "I want to come to the accord of 2015." */
const ASKER = /(?:^|[^\p{L}])(?:I|me|my|we|us|our|let['’]s)(?![\p{L}])/iu;

/** The sentences that a question is built on: "|You came to London in 2015.| Why then?" The interviewer asserts them. */
function premisesOf({ text, sentences, parts }: Passage): Span[] {
  if (!sentences.some((sentence) => asks(text, sentence))) return [];
  return sentences.filter((sentence) => {
    const from = parts.reduce(
      (at, part) => (part.start <= at && part.end > at ? part.end : at),
      sentence.start,
    );
    const words = text.slice(from, sentence.end);
    const first = /\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
    return /[.!][”’"' ]*$/.test(words) && !ASKING.has(first) && !ASKER.test(words);
  });
}

function isBoilerplate({ text }: Passage): boolean {
  const head = text.slice(0, 24).toLowerCase();
  return BOILERPLATE.some((words) => head.startsWith(words));
}

/** "[1] UN Comtrade, 2020.", "¹ UN Comtrade", "[^1]: …": the source itself, which claims nothing. */
function isFootnote({ text }: Passage): boolean {
  return /^\s{0,8}(?:\[\^?\d{1,3}\]:?|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})\s/u.test(text);
}
