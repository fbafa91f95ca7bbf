/**
 * The shapes that every stage of the analysis reads and writes.
 *
 * All of it is plain, immutable data. Offsets are UTF-16 code units, half-open: `{start: 0, end: 5}` of
 * "Minsk is" covers "Minsk". Offsets inside a {@link Passage} count from the passage's own first character, so
 * that a passage can be kept, with everything worked out about it, while text above it is edited; everything
 * else counts from the start of the document.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------------
// Segmentation

/**
 * What a block of copy is for. A block is a line or paragraph of the file:
 *
 * - `publisher`  "The Gazette"
 * - `headline`   "‘Belarus, Korea are partners’"
 * - `byline`     "By Joel Lee", also cut off: "By Joel Lee ("
 * - `date`       "Published : Feb. 6, 2017 - 18:07"
 * - `crumb`      web-page residue: "• Link copied"
 * - `heading`    a section's heading inside the body
 * - `caption`    "The Victory Square in Minsk (Mikkalai Photo)", often doubled on one line
 * - `note`       an editor's note or a correction: "… was corrected online. -- Ed."
 * - `question`, `answer`  a turn of an interview, with its label: "Q: …", "LUND: …"
 * - `numbered`   a communiqué's numbered paragraph: "12. The Ministers welcomed …"
 * - `list`       a bulleted line
 * - `separator`  "* * *", "###", "-30-"
 * - `paragraph`  running copy
 */
export type BlockKind =
  | 'publisher'
  | 'headline'
  | 'byline'
  | 'date'
  | 'crumb'
  | 'heading'
  | 'caption'
  | 'note'
  | 'question'
  | 'answer'
  | 'numbered'
  | 'list'
  | 'separator'
  | 'paragraph';

/** A word, number or mark. `text` is the passage's text between `start` and `end`. */
export interface Token extends Span {
  readonly text: string;
}

/** A sentence of a passage: its characters, and its tokens `[firstToken, lastToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * A part of a passage that is not its running copy:
 *
 * - `dateline`   "MINSK, Feb. 6 (Yonhap) --" at the head of a paragraph
 * - `label`      the speaker's label of a turn ("Q:", "LUND:"), bullet, or paragraph number ("12.")
 * - `credit`     a caption's credit with its brackets: "(Joel Lee/The Korea Herald)"
 * - `duplicate`  the second printing of a doubled caption
 */
export type PartRole = 'dateline' | 'label' | 'credit' | 'duplicate';

export interface Part extends Span {
  readonly role: PartRole;
}

/**
 * The content of a block, apart from where it stands. Two blocks of the same kind and text share one passage,
 * and a block that an edit leaves alone keeps its passage: stages memoise on the object's identity.
 */
export interface Passage {
  readonly kind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly parts: readonly Part[];
}

/** A passage at its place in the document. The line break that ends it is outside; surrounding white space too. */
export interface Block extends Span {
  readonly passage: Passage;
}

// ---------------------------------------------------------------------------------------------------------
// Entities

export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'event', 'document'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * How a mention names its entity: by a `name`, full or short ("Andrei Popkov", "Popkov", "KOTRA"), or by a `nominal`
 * that was resolved with confidence ("the envoy", "he").
 */
export type MentionKind = 'name' | 'nominal';

/** A mention that the recogniser found, before it is known whom it names. Offsets inside the passage. */
export interface LocalMention extends Span {
  readonly type: EntityType;
  readonly kind: MentionKind;
}

export interface Mention extends Span {
  readonly kind: MentionKind;
}

/** "Belarusian Ambassador to Korea" before or after a person's name; offsets in the document. */
export interface Role extends Span {
  readonly text: string;
}

export type Gender = 'female' | 'male';

export interface Entity {
  /** Unique within one analysis: "e1", "e2", … by first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name found in the text. */
  readonly name: string;
  /** Other forms found in the text: "Popkov", "KOTRA". */
  readonly variants: readonly string[];
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
  /** Titles and offices that the text gives a person, in the order of the text. */
  readonly roles: readonly Role[];
  /** A person's gender, where the text or the first name gives it. */
  readonly gender?: Gender;
  /** ISO 3166-1 alpha-2 code of the country that a place is, that a demonym, embassy or government belongs to, or that a person's role is of. */
  readonly country?: string;
}

/** A date, sum, share or number in the text. */
export type FigureKind = 'date' | 'money' | 'percent' | 'number' | 'quantity' | 'ordinal' | 'duration';

export interface Figure extends Span {
  readonly kind: FigureKind;
}

// ---------------------------------------------------------------------------------------------------------
// Quotes

export interface Quote {
  /** Unique within one analysis: "q1", "q2", … in the order of the text. */
  readonly id: string;
  /** The words quoted, inside their marks; several where a cue interrupts or a paragraph re-opens. Indirect: the reported clause. */
  readonly spans: readonly Span[];
  readonly direct: boolean;
  /** Of an indirect statement, the stretches that stand in quotation marks (inside them). */
  readonly quoted: readonly Span[];
  /** Entity id of the speaker, or null. */
  readonly speaker: string | null;
  /** The words that name the source there: "the envoy", "Popkov", "he". */
  readonly speakerSpan?: Span;
  /** "said", "according to". */
  readonly cue?: Span;
  /** Entity id of the one spoken to ("told The Korea Herald"). */
  readonly addressee?: string;
  readonly addresseeSpan?: Span;
  /** An opening mark without a closing one, or the reverse; the extent was recovered within the paragraph. */
  readonly unbalanced?: boolean;
}

// ---------------------------------------------------------------------------------------------------------
// Claims

export const CLAIM_KINDS = [
  'statistic',
  'money',
  'date',
  'history',
  'superlative',
  'comparison',
  'causal',
  'legal',
  'role',
  'geography',
  'quote',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What the article itself says of a claim's source. The ledger adds the decisions of the desk. */
export type TextSourcing = 'unsourced' | 'attributed' | 'cited';

export interface Claim extends Span {
  /** Unique within one analysis: "c1", "c2", … in the order of the text. */
  readonly id: string;
  /** The most telling kind first; never empty. */
  readonly kinds: readonly ClaimKind[];
  readonly sourcing: TextSourcing;
  /** How much it wants checking, 0 to 1; lists are sorted by it. */
  readonly worthiness: number;
  /** Entity id of the one it is attributed to, or null. */
  readonly speaker: string | null;
  /** The quote that carries it. */
  readonly quote?: string;
  /** The one it is attributed to speaks about their own side. */
  readonly interested?: boolean;
  /** Why it is a claim, in plain words: "states a share: “nearly 40 percent”". */
  readonly reason: string;
  /** The words that make it one. */
  readonly evidence: readonly Span[];
}

// ---------------------------------------------------------------------------------------------------------
// Checks

export interface Finding extends Span {
  readonly check: string;
  readonly verdict: 'agrees' | 'disagrees';
  readonly message: string;
}

// ---------------------------------------------------------------------------------------------------------

/** Everything that is known about one version of a text. */
export interface Analysis {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}
