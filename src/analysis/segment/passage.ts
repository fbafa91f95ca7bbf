import type { BlockKind, Part, Passage } from '../model';
import { captionParts } from './caption';
import { datelineOf, labelOf } from './labels';
import { findSentences } from './sentences';
import { tokenize } from './tokens';

/**
 * Works out a passage. The result depends on the kind and the text alone, so that passages can be shared between
 * places and between versions of a document.
 */
export function createPassage(kind: BlockKind, slice: string): Passage {
  const text = detach(slice);
  const parts = partsOf(kind, text);
  const tokens = tokenize(text);
  return { kind, text, tokens, sentences: findSentences(text, tokens, parts), parts };
}

/**
 * A copy of the characters. Engines keep a slice as a window on the whole document; a passage outlives many versions of
 * its document, and would keep each of them in memory.
 */
const detach = (slice: string): string => (' ' + slice).slice(1);

function partsOf(kind: BlockKind, text: string): readonly Part[] {
  switch (kind) {
    case 'caption':
      return captionParts(text);
    case 'paragraph': {
      const dateline = datelineOf(text);
      return dateline ? [dateline] : [];
    }
    case 'question':
    case 'answer':
    case 'numbered':
    case 'list': {
      const label = labelOf(text);
      return label ? [{ role: 'label', start: 0, end: label.end }] : [];
    }
    case 'publisher':
    case 'headline':
    case 'byline':
    case 'date':
    case 'crumb':
    case 'heading':
    case 'note':
    case 'separator':
      return [];
  }
}
