import { DATE } from './figures';
import { anyOf, GAP, include, type Rule } from './rule';

/** Names, but no figures or cues: what may be coloured inside a caption. */
const NAMES = [include('quotation'), include('names')];

const INDENT = `${GAP}*`;
const REST = '[^\\n]*';
const LINE_END = `${GAP}*$`;

/** Words that stand in the name of a paper, agency or ministry. */
const PRESS_WORD = anyOf(
  (
    'Agency Bulletin Chronicle Courier Daily Dispatch Embassy Examiner Express Gazette Globe Guardian Herald Independent ' +
    'Journal Mail Messenger Ministry Monitor News Newswire Observer Post Press Record Register Review Standard Star Sun ' +
    'Telegraph Times Tribune Wire Reuters AFP AP TASS Xinhua Yonhap'
  ).split(' '),
); // prettier-ignore

const BYLINE_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'.-]*|and|in|at|of|the|for|de|la|van|von|bin|al|&)`;
const AUTHORS = `\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:,?${GAP}${BYLINE_WORD}){0,11}`;
const CRUMB_WORDS = anyOf([
  'Link copied', 'Copy link', 'Share', 'Share this article', 'Print', 'Print this page', 'Email', 'E-mail', 'Listen', 'Save',
  'Font size', 'Read more', 'Advertisement', 'Facebook', 'Twitter', 'Comments', 'Most read', 'Back to top', 'Related stories',
]); // prettier-ignore

const DATELINE_PLACE = `\\p{Lu}[\\p{Lu}\\p{M}.’' -]{0,39}[\\p{Lu}\\p{M}.]`;
const DATELINE = `(${DATELINE_PLACE}(?:,${GAP}\\p{Lu}[\\p{L}\\p{M}. ]{1,30}?)?)(?:,${GAP}(${DATE}))?${GAP}?(\\([^()]{2,40}\\))?${GAP}?(--|[—–-])(?=${GAP})`;
const LABEL = `(?:(?:Q|A|Question|Answer)${GAP}?[.:]|(?:Mr|Mrs|Ms|Dr|Sir|Amb)\\.?${GAP}\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}:|\\p{Lu}[\\p{Lu}\\p{M}’'. -]{1,40}:)(?=${GAP}|$)`;
const NUMBER = `(?:\\d{1,3}[.)]|\\((?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|[a-h][.)]|[ivx]{1,5}[.)])(?=${GAP})`;
const SEPARATOR = `(?:\\*(?:${GAP}*\\*){2,}|#{3,}|-{3,}|_{3,}|={3,}|~{3,}|-${GAP}?30${GAP}?-|\\(?(?:END|Ends|MORE|more)\\)?)`;
const NOTE_OPENING = `[(\\[]?(?:Editor['’]s${GAP}note|Editors['’]${GAP}note|Note${GAP}to${GAP}editors|Correction|CORRECTION|Clarification|Ed\\.)${GAP}?(?:[:—–]|--)`;
const NOTE_CLOSING = `(?:--|[—–])${GAP}?Eds?\\.?[)\\]]?`;

/**
 * A line that may stand at the head of the copy: at most 160 characters, opened by a capital, a figure or a mark, not
 * closed like a sentence, and no other kind of line. The first line that is none ends the head for good, so that no
 * sentence below is taken for a headline.
 */
const HEADLINE = `${INDENT}(?!${DATELINE}|${LABEL}|${NUMBER}|${SEPARATOR}${LINE_END}|${NOTE_OPENING})[\\p{Lu}\\p{N}“‘"'«„「¿¡][^\\n]{1,159}(?<![.:;,\\s])(?<![.][”’"'»)])${LINE_END}`;

/** Scope names, several with a blank between, each with the grammar's ending. */
const mark = (names: string): Rule => ({ name: names.replaceAll(/\S+/g, '$&.article') });

const byline: Rule = {
  comment: 'By Joel Lee / By Joel Lee (',
  name: 'comment.line.byline.article',
  match: `^${INDENT}(By|BY)${GAP}(${AUTHORS})(?:${GAP}?\\([^()\\n]{0,80}\\)?)?${LINE_END}`,
  captures: { 1: mark('keyword.other.byline'), 2: mark('entity.name.function.author') },
};

const date: Rule = {
  comment: 'Published : Feb. 6, 2017 - 18:07',
  name: 'comment.line.date.article',
  match: `^${INDENT}(?:(Published|Updated|Posted|Issued|Released|Last${GAP}(?:modified|updated)|Date)${GAP}*:?${GAP}*(?:on${GAP})?)?((?:\\p{Lu}\\p{Ll}{2,8}day,?${GAP}|\\p{Lu}[\\p{L}\\p{M}. -]{1,30},${GAP})?${DATE}(?:${GAP}*[-–—,|]?${GAP}*(?:at${GAP})?\\d{1,2}[:.]\\d{2}[^\\n]{0,20})?)${LINE_END}`,
  captures: { 1: mark('keyword.other.date'), 2: mark('constant.numeric.date') },
};

const crumb: Rule = {
  comment: '• Link copied',
  name: 'comment.line.crumb.article',
  match: `^${INDENT}[•·‣|>]?${GAP}*${CRUMB_WORDS}(?:${GAP}*[|•·]${GAP}*${CRUMB_WORDS})*${LINE_END}`,
};

const caption: Rule = {
  comment: 'Words (Credit), also printed twice on one line; the second printing is dimmed with the credits',
  match: `^${INDENT}([^()\\n]{3,300}?)${GAP}*(\\([\\p{Lu}\\p{Lo}\\p{N}@©][^()\\n]{1,78}(?<![.!?])\\))(?:${GAP}+(\\1${GAP}*\\2))?${LINE_END}`,
  captures: {
    1: { name: 'markup.italic.caption.article', patterns: NAMES },
    2: mark('comment.block.credit'),
    3: mark('comment.block.duplicate'),
  },
};

const credit: Rule = {
  comment: 'Photo: Ministry of Foreign Affairs',
  name: 'comment.line.credit.article',
  match: `^${INDENT}(?:Photo|Picture|Image|File${GAP}photo|Photograph)s?(?:${GAP}(?:by|courtesy${GAP}of))?${GAP}?[:/]${REST}$`,
};

const note: Rule = {
  comment: 'Correction: … / … was corrected online. -- Ed.',
  match: `^${INDENT}(?:(${NOTE_OPENING})(${REST})|([^\\n]+?)(${NOTE_CLOSING})${LINE_END})$`,
  captures: {
    1: mark('comment.block.note keyword.other.note'),
    2: mark('comment.block.note'),
    3: mark('comment.block.note'),
    4: mark('comment.block.note keyword.other.note'),
  },
};

const dateline: Rule = {
  comment: 'MINSK, Feb. 6 (Yonhap) --',
  name: 'meta.dateline.article',
  match: `^${INDENT}${DATELINE}`,
  captures: {
    1: mark('entity.name.type.dateline'),
    2: mark('constant.numeric.date'),
    3: mark('comment.block.agency'),
    4: mark('punctuation.separator.dateline'),
  },
};

const label: Rule = {
  comment: 'Q: / A: / LUND:',
  match: `^${INDENT}(${LABEL})`,
  captures: { 1: mark('entity.name.tag.speaker') },
};

const numbered: Rule = {
  comment: "A communiqué's paragraph: 12. / (a) / iv)",
  match: `^${INDENT}(${NUMBER})`,
  captures: { 1: mark('markup.list.numbered entity.name.tag.paragraph-number') },
};

const bullet: Rule = {
  match: `^${INDENT}([•·‣◦▪*–-])(?=${GAP})`,
  captures: { 1: mark('markup.list.unnumbered punctuation.definition.list.begin') },
};

const separator: Rule = {
  name: 'comment.line.separator.article',
  match: `^${INDENT}${SEPARATOR}${LINE_END}`,
};

const heading: Rule = {
  comment: 'Preamble / Article 5 / II. Environment / JOINT COMMUNIQUÉ / ## Background',
  name: 'markup.heading.section.article',
  match: `^${INDENT}(?:(?:Preamble|Annex(?:es)?)|(?:Article|Section|Chapter|Annex|Part|Basket|Protocol)${GAP}(?:\\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:${GAP}?[.:—–-]${GAP}?[^.\\n]{0,80})?|[IVX]{1,5}\\.${GAP}[^\\n]{1,80}(?<![.:;,])|#{1,6}${GAP}[^\\n]*|(?=[^\\p{L}\\n]{0,20}\\p{Lu}[\\p{Lu}\\p{M}])[\\p{Lu}\\p{M}\\p{N} ,’'“”&/—–-]{4,80})${LINE_END}`,
};

const publisher: Rule = {
  comment: 'The Korea Herald',
  name: 'markup.bold.publisher.article',
  match: `^${INDENT}(?:The${GAP}(?:[\\p{Lu}&][\\p{L}\\p{M}’'-]*${GAP}){0,4}${PRESS_WORD}|(?:[\\p{Lu}&][\\p{L}\\p{M}’'-]*${GAP}){0,3}${PRESS_WORD}|(?:[\\p{Lu}][\\p{L}\\p{M}’'-]*${GAP})?${PRESS_WORD}(?:${GAP}(?:of|for|[\\p{Lu}][\\p{L}\\p{M}’'-]*)){0,4})${LINE_END}`,
};

const headline: Rule = { name: 'markup.heading.headline.article', match: `^${HEADLINE}` };

const head: Rule = {
  comment: 'From the first line to the first paragraph',
  begin: `\\A(?=${INDENT}$|${HEADLINE})`,
  end: `^(?=${INDENT}\\S)(?!${HEADLINE}|${INDENT}[•·‣|])`,
  patterns: [
    include('metadata'),
    publisher,
    include('captions'),
    headline,
  ],
}; // prettier-ignore

export const structure = {
  head: { patterns: [head] },
  metadata: { patterns: [byline, date, crumb] },
  captions: { patterns: [caption, credit] },
  lines: { patterns: [note, separator, heading, dateline, label, numbered, bullet] },
} satisfies Record<string, Rule>;
