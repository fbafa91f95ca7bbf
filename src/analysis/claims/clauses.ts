import type { Block, BlockKind, Passage, Quote, Span } from '../model';

/** Blocks in which nobody asserts anything: furniture of the page, questions, and the desk's own notes. */
const SILENT: ReadonlySet<BlockKind> = new Set([
  'publisher',
  'byline',
  'date',
  'crumb',
  'note',
  'separator',
  'question',
]);

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
 * the words inside the marks are Lund's, and what follows "said" is the paper's own.
 */
export interface Clause {
  readonly block: Block;
  /** In the document, in order, without white space around: more than one where a cue interrupts. */
  readonly spans: readonly Span[];
  /** The quote whose words these are; null in the paper's own voice. */
  readonly quote: Quote | null;
  /**
   * The words that tell who said what else the sentence reports. They are cut out of the paper's own words, yet a
   * date beside them is likely theirs: "said on Monday".
   */
  readonly beside: readonly Span[];
  /** Cut from a longer sentence where no comma, dash or stop parts it: less than a clause. */
  readonly torn: boolean;
}

interface Reported extends Span {
  readonly quote: Quote;
}

/** Parts every sentence that may assert something by whose voice it is. Linear in blocks and quotes. */
export function clausesOf(blocks: readonly Block[], quotes: readonly Quote[]): Clause[] {
  const reported = reportedStretches(quotes);
  const clauses: Clause[] = [];
  let next = 0;
  for (const block of blocks) {
    const { passage } = block;
    if (SILENT.has(passage.kind) || isBoilerplate(passage)) continue;
    for (const sentence of passage.sentences) {
      const start = block.start + sentence.start;
      const end = block.start + sentence.end;
      while (next < reported.length && reported[next]!.end <= start) next += 1;
      if (asks(passage.text, sentence)) continue;
      const inside: Reported[] = [];
      for (let at = next; at < reported.length && reported[at]!.start < end; at += 1)
        inside.push(reported[at]!);
      addClauses(block, runningStretches(block, start, end), inside, clauses);
    }
  }
  return clauses;
}

function addClauses(
  block: Block,
  stretches: readonly Span[],
  inside: readonly Reported[],
  clauses: Clause[],
): void {
  const own: Span[] = [];
  const told = new Map<Quote, Span[]>();
  const cuts = cutsOf(inside);
  for (const stretch of stretches) {
    let at = stretch.start;
    for (const { start, end, quote } of cuts) {
      const from = Math.max(start, at);
      const to = Math.min(end, stretch.end);
      if (from >= to) continue;
      pushTrimmed(own, block, at, from);
      if (quote) {
        const spans = told.get(quote) ?? [];
        pushTrimmed(spans, block, from, to);
        told.set(quote, spans);
      }
      at = to;
    }
    pushTrimmed(own, block, at, stretch.end);
  }
  const found: Clause[] = [...told]
    .filter(([, spans]) => spans.length)
    .map(([quote, spans]): Clause => ({ block, spans, quote, beside: [], torn: false }));
  if (own.length)
    found.push({
      block,
      spans: own,
      quote: null,
      beside: cuts.filter((cut) => !cut.quote),
      torn: isTorn(block, own, stretches),
    });
  clauses.push(...found.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start));
}

interface Cut extends Span {
  /** Null for the words that name the source or report. */
  readonly quote: Quote | null;
}

/** What is not the paper's own in a sentence: reported stretches, their cues and speakers, in order. */
function cutsOf(inside: readonly Reported[]): readonly Cut[] {
  const cuts: Cut[] = [...inside];
  for (const quote of new Set(inside.map((stretch) => stretch.quote))) {
    for (const span of [quote.speakerSpan, quote.cue]) if (span) cuts.push({ ...span, quote: null });
  }
  return cuts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** All spans of all quotes in order, each cut where the one before still runs. */
function reportedStretches(quotes: readonly Quote[]): Reported[] {
  const all = quotes.flatMap((quote) =>
    quote.spans.map(({ start, end }): Reported => ({ start, end, quote })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Reported[] = [];
  let free = 0;
  for (const { start, end, quote } of all) {
    const from = Math.max(start, free);
    if (from >= end) continue;
    cut.push({ start: from, end, quote });
    free = end;
  }
  return cut;
}

/** A sentence without its dateline, label, credit and second printing. */
function runningStretches(block: Block, start: number, end: number): Span[] {
  const stretches: Span[] = [];
  let at = start;
  for (const part of block.passage.parts) {
    const from = block.start + part.start;
    const to = block.start + part.end;
    if (to <= at || from >= end) continue;
    if (from > at) stretches.push({ start: at, end: from });
    at = Math.max(at, to);
  }
  if (at < end) stretches.push({ start: at, end });
  return stretches;
}

/** Takes off white space and the stops and marks that joined a stretch to its neighbours. */
function pushTrimmed(
  spans: Span[],
  { passage: { text }, start: offset }: Block,
  start: number,
  end: number,
): void {
  let from = start;
  let to = end;
  while (from < to && isJoint(text, from - offset)) from += 1;
  while (to > from && isJoint(text, to - 1 - offset)) to -= 1;
  // "He added that …": the clause begins behind the word that reports it.
  if (text.startsWith('that ', from - offset)) from += 5;
  if (hasWord(text, from - offset, to - offset)) spans.push({ start: from, end: to });
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
function isTorn(
  { passage: { text }, start: offset }: Block,
  own: readonly Span[],
  stretches: readonly Span[],
): boolean {
  return own.some(({ start, end }) => {
    const first = stretches.some((stretch) => skipSpace(text, stretch.start - offset, 1) >= start - offset);
    const last = stretches.some((stretch) => end >= stretch.end - 2);
    return (
      !(first || PARTING.includes(text[skipSpace(text, start - 1 - offset, -1)] ?? ',')) ||
      !(last || PARTING.includes(text[skipSpace(text, end - offset, 1)] ?? ','))
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

function isBoilerplate({ text }: Passage): boolean {
  const head = text.slice(0, 24).toLowerCase();
  return BOILERPLATE.some((words) => head.startsWith(words));
}
