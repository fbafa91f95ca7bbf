import type { EntityType } from '../model';

/**
 * The tagger's own labels: the six types, and names of other things (works, products, languages), which are learned
 * so that they are not mistaken for one of the six, and are not shown.
 */
export const LABELS = ['person', 'organization', 'place', 'group', 'event', 'document', 'other'] as const;
export type Label = EntityType | 'other';

/** Tag 0 is "outside"; label k begins with tag 1 + 2k and goes on with tag 2 + 2k. */
export const TAG_COUNT = 1 + 2 * LABELS.length;
export const OUTSIDE = 0;

export const beginOf = (label: number): number => 1 + 2 * label;
export const insideOf = (label: number): number => 2 + 2 * label;
/** The label of a tag other than outside, as an index into {@link LABELS}. */
export const labelOf = (tag: number): number => (tag - 1) >> 1;
export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

/** A name goes on only after a tag of its own label. */
export const mayFollow = (previous: number, tag: number): boolean =>
  !isInside(tag) || previous === tag || previous === tag - 1;
