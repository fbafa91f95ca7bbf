import type { Block, Span } from '../analysis/model';
import type { DiffPart } from '../ledger/facts';
import { footnote } from '../ledger/footnote';
import type { Decision } from '../ledger/model';
import type { Standing } from '../ledger/sourcing';
import { claimsOf, openClaimsOf, type SourcedArticle, stateOf, titleOf } from './sourcedArticle';

/**
 * An annotated copy, for hand-over: the article with its claims numbered, and a note to each. This is what all formats of it show;
 * a format says only how it is written.
 */
export interface AnnotatedCopy {
  readonly title: string;
  /** "18 claims, 11 open" */
  readonly summary: string;
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly notes: readonly Note[];
}

/** A stretch of the copy; the numbers are those of the claims that end with it. */
export interface Piece {
  readonly text: string;
  /** The claim that it is a part of; of claims within each other, the outer one. */
  readonly claim?: Note;
  readonly numbers: readonly number[];
}

export interface Note {
  readonly number: number;
  readonly standing: Standing;
  readonly state: string;
  readonly reason: string;
  /** "Jane Doe, 2016-05-03" */
  readonly signature: string;
  readonly comments: readonly string[];
  /** How the words differ from those that were checked. */
  readonly diff: readonly DiffPart[];
  /** The sources, as footnotes in plain text and in Markdown. */
  readonly sources: readonly { readonly plain: string; readonly markdown: string }[];
}

export function annotatedCopy(article: SourcedArticle): AnnotatedCopy {
  const notes = claimsOf(article).map((standing, i) => noteOf(standing, i + 1, article));
  const open = openClaimsOf(article).length;
  return {
    title: titleOf(article),
    summary: `${notes.length} ${notes.length === 1 ? 'claim' : 'claims'}, ${open} open`,
    paragraphs: paragraphsOf(article.analysis.blocks, notes, article.analysis.text),
    notes,
  };
}

function noteOf(standing: Standing, number: number, article: SourcedArticle): Note {
  const { decision, others, claim, change } = standing;
  const remarks = [
    ...(decision?.comment ? [decision.comment] : []),
    ...others.filter(({ state }) => state === 'comment').map(signedComment),
  ];
  return {
    number,
    standing,
    state: stateOf(standing, article),
    reason: claim?.reason ?? '',
    signature: decision ? signature(decision) : '',
    comments: remarks,
    diff: change?.isMaterial ? change.diff : [],
    sources: (decision?.citations ?? []).flatMap((citation) => {
      const source = article.sources.find(({ id }) => id === citation.source);
      return source
        ? [{ plain: footnote(source, citation, 'plain'), markdown: footnote(source, citation, 'markdown') }]
        : [];
    }),
  };
}

const signature = ({ checker, modified }: Decision): string =>
  [checker, modified.slice(0, 10)].filter(Boolean).join(', ');

const signedComment = (decision: Decision): string => `${decision.comment ?? ''} (${signature(decision)})`;

/** Cuts blocks where claims begin and end. Linear in blocks and claims. */
function paragraphsOf(blocks: readonly Block[], notes: readonly Note[], text: string): Piece[][] {
  const paragraphs: Piece[][] = [];
  let next = 0;
  let running: Note[] = [];
  for (const block of blocks) {
    const within = [...running];
    for (; next < notes.length && notes[next]!.standing.start < block.end; next++) within.push(notes[next]!);
    paragraphs.push(piecesOf(block, within, text));
    running = within.filter(({ standing }) => standing.end > block.end);
  }
  return paragraphs;
}

function piecesOf(block: Span, notes: readonly Note[], text: string): Piece[] {
  const bounds = new Set([block.start, block.end]);
  for (const { standing } of notes)
    for (const at of [standing.start, standing.end]) if (block.start < at && at < block.end) bounds.add(at);
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i): Piece => {
    const start = cuts[i]!;
    const claim = notes.find(({ standing }) => standing.start <= start && end <= standing.end);
    return {
      text: text.slice(start, end),
      ...(claim && { claim }),
      numbers: notes.filter(({ standing }) => standing.end === end).map(({ number }) => number),
    };
  });
}
