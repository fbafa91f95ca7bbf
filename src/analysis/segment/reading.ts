import type { BlockKind } from '../model';
import { isCaption } from './caption';
import { isByline, isCrumb, isDate, isNote, isSeparator } from './furniture';
import { type Label, datelineOf, isCapitalLabel, labelOf } from './labels';
import { isHeadingShaped, isHeadlineShaped, isKicker, isMarkdownHeading, isSentence } from './shape';

/** What the words of a block say about its kind, wherever it stands. */
export interface Reading {
  readonly length: number;
  /** The kind, where the words alone decide it. */
  readonly furniture: BlockKind | undefined;
  readonly label: Label | undefined;
  /** Whether a speaker's label is set in capitals, and so may be a dateline's city. */
  readonly capital: boolean;
  readonly dateline: boolean;
  readonly asks: boolean;
  /** A question set in bold in Markdown. */
  readonly boldQuestion: boolean;
  readonly sentence: boolean;
  readonly markdownHeading: boolean;
  /** Whether it can be a headline: never, in any place, or with an empty line behind it only. */
  readonly headline: 'no' | 'yes' | 'spaced';
  readonly heading: boolean;
  readonly kicker: boolean;
}

/** Reads the text of one block. Linear in its length; all but the shortest blocks are told by their ends. */
export function read(text: string): Reading {
  const furniture = furnitureKind(text);
  const label = furniture ? undefined : labelOf(text);
  return {
    length: text.length,
    furniture,
    label,
    capital: label !== undefined && isCapitalLabel(text, label),
    dateline: label?.kind === 'speaker' && datelineOf(text) !== undefined,
    asks: text.endsWith('?'),
    boldQuestion: /^(?:\*\*|__).{1,400}\?(?:\*\*|__)$/su.test(text),
    sentence: isSentence(text),
    markdownHeading: isMarkdownHeading(text),
    headline: isHeadlineShaped(text, false) ? 'yes' : isHeadlineShaped(text, true) ? 'spaced' : 'no',
    heading: isHeadingShaped(text),
    kicker: isKicker(text),
  };
}

function furnitureKind(text: string): BlockKind | undefined {
  if (isSeparator(text)) return 'separator';
  if (isCrumb(text)) return 'crumb';
  if (isDate(text)) return 'date';
  if (isByline(text)) return 'byline';
  if (isNote(text)) return 'note';
  if (isCaption(text)) return 'caption';
  return undefined;
}
