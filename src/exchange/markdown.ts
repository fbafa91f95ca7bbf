import { escapeMarkdown } from '../ledger/footnote';
import { annotatedCopy, type Note, type Piece } from './annotatedCopy';
import type { SourcedArticle } from './sourcedArticle';

/** The annotated copy in Markdown: numbers in brackets lead to the notes below. */
export function toMarkdown(article: SourcedArticle): string {
  const { title, summary, paragraphs, notes } = annotatedCopy(article);
  return [
    `# ${escapeMarkdown(title)}`,
    summary,
    ...paragraphs.map((pieces) => escapeLineStart(pieces.map(pieceOf).join(''))),
    ...(notes.length > 0 ? ['---', '## Claims', notes.map(noteOf).join('\n')] : []),
    '',
  ].join('\n\n');
}

const pieceOf = ({ text, numbers }: Piece): string =>
  escapeMarkdown(text) + numbers.map((number) => `<sup>[${number}](#claim-${number})</sup>`).join('');

function noteOf({ number, standing, state, reason, signature, comments, diff, sources }: Note): string {
  const head = [`**${escapeMarkdown(state)}**`, escapeMarkdown(reason), escapeMarkdown(signature)];
  const changed = diff
    .map(({ change, text }) => {
      const words = escapeMarkdown(text.trim());
      return change === 'same' ? words : change === 'removed' ? `~~${words}~~` : `**${words}**`;
    })
    .filter(Boolean)
    .join(' ');
  const lines = [...comments.map(escapeMarkdown), changed, ...sources.map(({ markdown }) => markdown)];
  return [
    `${number}. <a id="claim-${number}"></a>${head.filter(Boolean).join(' · ')}`,
    ...lines.filter(Boolean).map((line) => `   - ${line}`),
    ...(standing.decision === null && standing.state === 'unsourced' ? ['   - [ ] source'] : []),
  ].join('\n');
}

/** A paragraph of copy is no list, heading or rule, whatever it begins with. */
function escapeLineStart(paragraph: string): string {
  const number = /^\d{1,9}(?=[.)])/.exec(paragraph)?.[0];
  if (number) return `${number}\\${paragraph.slice(number.length)}`;
  return /^[-=:]/.test(paragraph) ? `\\${paragraph}` : paragraph;
}
