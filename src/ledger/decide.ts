import type { Span } from '../analysis/model';
import type { Citation, Decision, DecisionState } from './model';
import { describe } from './selectors';
import { checkedWords } from './sourcing';

/** What someone decides about a stretch of text. */
export interface Verdict {
  readonly state: DecisionState;
  readonly attributedTo?: string;
  readonly comment?: string;
  readonly citations?: readonly Citation[];
  readonly checker?: string;
}

/** Who decides, and when: ISO 8601; `unique` is a UUID, for a new decision. */
export interface Occasion {
  readonly now: string;
  readonly unique: () => string;
}

/** A new decision about the words of a span. */
export function decide(text: string, span: Span, verdict: Verdict, { now, unique }: Occasion): Decision {
  return {
    citations: [],
    ...verdict,
    id: `urn:uuid:${unique()}`,
    created: now,
    modified: now,
    selectors: describe(text, span),
    ...(verdict.state === 'comment' ? {} : { checked: checkedWords(text, span) }),
  };
}

/** Another verdict in a decision's place: it holds for the words as they stand now, also where they had changed since checked. */
export function redecide(
  decision: Decision,
  text: string,
  span: Span,
  verdict: Partial<Verdict>,
  now: string,
): Decision {
  return {
    ...decision,
    ...verdict,
    modified: now,
    selectors: describe(text, span),
    ...(decision.checked || verdict.state ? { checked: checkedWords(text, span) } : {}),
  };
}
