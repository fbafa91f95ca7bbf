import type { Json, JsonObject } from './json';
import type { Naming } from './naming';

/**
 * What the desk has decided about the claims of one article, as plain values: nothing here is ever changed in place, so that an
 * action can be undone by putting the earlier value back.
 */

/**
 * What was decided:
 *
 * - `sourced`      a source is tied to the claim, but nobody has held the two against each other yet
 * - `verified`     held against its source, and right
 * - `disputed`     held against its source, and wrong or doubtful
 * - `waived`       needs no source, for the reason given
 * - `attributed`   someone stands for it: `attributedTo`
 * - `not-a-claim`  nothing to check here, whatever the analysis says
 * - `comment`      a remark that decides nothing
 */
export const DECISION_STATES = [
  'sourced',
  'verified',
  'disputed',
  'waived',
  'attributed',
  'not-a-claim',
  'comment',
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Words with what stands before and after them: the W3C's text-quote selector. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where the words of a decision are to be found. `start` and `end` count Unicode code points from the beginning of the article, as
 * the W3C's text-position selector must; everything else in Chancery counts UTF-16 code units.
 */
export interface Selectors extends QuoteSelector {
  readonly start: number;
  readonly end: number;
}

/** The words of the claim as they stood when it was checked. */
export interface CheckedWords extends QuoteSelector {
  /** The mark of the quotation that the words begin inside of, if they do: "“". */
  readonly opened?: string;
}

/** A source as it bears on one claim. */
export interface Citation {
  /** The id of one of the ledger's sources. */
  readonly source: string;
  /** Where in the source: "14", "12–15", "00:41:07". */
  readonly locator?: string;
  /** What `locator` counts, in CSL's words: "page" (when left out), "paragraph", "timestamp", "section". */
  readonly label?: string;
  /** The source's own words. */
  readonly quotation?: string;
}

export interface Decision {
  /** A URI, unique for all time: "urn:uuid:…". */
  readonly id: string;
  readonly state: DecisionState;
  /** Who stands for the claim, where the checker says otherwise than the analysis. */
  readonly attributedTo?: string;
  /** The reason, or a remark. */
  readonly comment?: string;
  readonly citations: readonly Citation[];
  /** Who decided. */
  readonly checker?: string;
  /** ISO 8601, with the time zone. */
  readonly created: string;
  readonly modified: string;
  readonly selectors: Selectors;
  /** Absent where nothing was checked, as of a comment. */
  readonly checked?: CheckedWords;
  /** The annotation as it was read: what we do not understand is written back from here. */
  readonly raw?: JsonObject;
}

/** A work that claims are held against: an item of CSL-JSON, as reference managers read and write it. */
export interface Source extends JsonObject {
  readonly id: string;
  readonly type: string;
}

export interface Ledger {
  readonly decisions: readonly Decision[];
  /** What written forms stand for in this article. */
  readonly namings: readonly Naming[];
  readonly sources: readonly Source[];
  /** Annotations that other tools put here and that are no decisions: kept as they are. */
  readonly foreign: readonly Json[];
  /** The file and its page as they were read, without their annotations and sources. */
  readonly raw: { readonly collection: JsonObject; readonly page: JsonObject };
}

export const EMPTY_LEDGER: Ledger = {
  decisions: [],
  namings: [],
  sources: [],
  foreign: [],
  raw: { collection: {}, page: {} },
};
