import { annotatedCopy, type Note, type Piece } from './annotatedCopy';
import type { SourcedArticle } from './sourcedArticle';

/** The annotated copy as one HTML page, without a script and without anything from elsewhere; it prints as it shows. */
export function toHtml(article: SourcedArticle): string {
  const { title, summary, paragraphs, notes } = annotatedCopy(article);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p class="summary">${escape(summary)}</p>
<main>
${paragraphs.map((pieces) => `<p>${pieces.map(pieceOf).join('')}</p>`).join('\n')}
</main>
<h2>Claims</h2>
<ol>
${notes.map(noteOf).join('\n')}
</ol>
</body>
</html>
`;
}

function pieceOf({ text, claim, numbers }: Piece): string {
  const words = claim ? `<mark class="${claim.standing.state}">${escape(text)}</mark>` : escape(text);
  return (
    words +
    numbers.map((number) => `<sup id="at-${number}"><a href="#claim-${number}">${number}</a></sup>`).join('')
  );
}

function noteOf({ number, standing, state, reason, signature, comments, diff, sources }: Note): string {
  const lines = [
    ...comments.map(escape),
    diff
      .map(({ change, text }) =>
        change === 'same'
          ? escape(text)
          : change === 'removed'
            ? `<del>${escape(text)}</del>`
            : `<ins>${escape(text)}</ins>`,
      )
      .join(''),
    ...sources.map(({ plain }) => escape(plain)),
  ].filter(Boolean);
  const details = [reason, signature].filter(Boolean).map(escape).join(' · ');
  return `<li id="claim-${number}"><strong class="${standing.state}">${escape(state)}</strong>${details && ` · ${details}`} <a href="#at-${number}" aria-label="Back to the text">↩</a>${lines.map((line) => `<br>${line}`).join('')}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
.summary, li { font: 0.95rem/1.5 system-ui, sans-serif; }
li { margin-bottom: 0.6rem; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 2px dotted; }
mark.unsourced, mark.disputed, mark.changed { border-bottom-style: dashed; }
mark.verified { border-bottom-style: solid; }
.unsourced { border-color: #b36b00; }
.disputed { border-color: #b3261e; }
.changed { border-color: #a34a00; }
.verified { border-color: #3d7f4c; }
sup { line-height: 0; }
@media print { a { color: inherit; text-decoration: none; } }
`;
