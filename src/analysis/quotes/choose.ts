import type { Candidate } from './candidate';
import { likelihood } from './lexicon/odds';
import type { Word } from './words';

/**
 * From how likely on a candidate counts: where F1 over annotated news peaks. Words in quotation marks are reported more often than
 * not, so that less is asked of their cue.
 */
const threshold = 0.35;

const quotedThreshold = 0.28;

/** The candidates that stand: outermost first, likely ones only, none inside the words of another. */
export function choose(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  const likely = candidates.filter(
    (candidate) =>
      candidate.content.length > 0 &&
      (likelihood(candidate) >= (candidate.quoted ? quotedThreshold : threshold) ||
        followsQuotation(words, candidate)) &&
      !isTitle(words, candidate) &&
      !isThing(words, candidate),
  );
  const order = [...likely.filter(({ before }) => before), ...likely.filter(({ before }) => !before)];
  for (const candidate of order) {
    if (accepted.some((other) => conflicts(other, candidate))) continue;
    accepted.push(candidate);
  }
  accepted.sort((a, b) => a.head - b.head);
  return accepted.map((candidate, at) => {
    const before = accepted[at - 1];
    return before && resumes(words, before, candidate) ? { ...candidate, source: before.source } : candidate;
  });
}

/** "“No comment,” he shot back": a whole quotation with its comma or ?, then a subject and a verb, whichever it is. */
function followsQuotation(words: readonly Word[], { frame, content, head, cue, source }: Candidate): boolean {
  if (frame !== 'post' && frame !== 'medial') return false;
  const { first, last } = content[0]!;
  const q = words[first]!.quotation;
  if (q < 0 || words[last]!.quotation !== q || !source || head - last > 6) return false;
  const person = words[source.first]!.kind === 'subject' || words[source.first]!.kind === 'name';
  return person && cue.first === head && words[last - 1]?.kind === 'comma';
}

/** Whether the candidate goes on with what the source of the one before says: "…, adding that", "… and warned". */
function resumes(words: readonly Word[], before: Candidate, { cue, frame, source }: Candidate): boolean {
  const lead = words[cue.first - 1];
  if (!before.source || !lead) return false;
  const joined = lead.kind === 'coordinator' || lead.kind === 'comma' || lead.kind === 'quote';
  if (frame.startsWith('ing ')) return joined && cue.first > before.head;
  return (
    lead.kind === 'coordinator' &&
    (!source || before.content.some(({ first, last }) => first <= source.first && source.last <= last))
  );
}

function conflicts(a: Candidate, b: Candidate): boolean {
  return (
    covers(a, b.head) ||
    covers(b, a.head) ||
    a.content.some((x) => b.content.some((y) => x.first <= y.last && y.first <= x.last))
  );
}

function covers(candidate: Candidate, at: number): boolean {
  return candidate.content.some(({ first, last }) => first <= at && at <= last);
}

/** What is offered in words. */
const spoken = new Set(
  (
    'account advice analysis answer answers apologies apology argument arguments assessment assurance assurances clarity comment comments compliment condolences ' +
    'congratulations criticism critique description detail details endorsement evidence example examples excuse explanation explanations glimpse guidance hint hints hope idea ideas insight ' +
    'insights look opinion opinions perspective plan plans praise prayers prediction proof proposal proposals rationale reason reasons response sympathy testimony thanks ' +
    'thoughts tribute view views vision warning warnings word words'
  ).split(' '),
);

/** "had offered |its capital|": what is handed over is no statement. */
function isThing(words: readonly Word[], { lemma, frame, quoted, content }: Candidate): boolean {
  if (lemma !== 'offer' || frame !== 'np' || quoted) return false;
  return !content.some(({ first, last }) =>
    words.slice(first, last + 1).some(({ low, kind }) => spoken.has(low) || kind === 'that' || kind === 'to'),
  );
}

/** Verbs whose object in marks is uttered, however it is capitalised: "shouted “Long Live the King”". */
const uttering = new Set(
  'say shout yell cry chant scream tweet reply answer add tell ask exclaim'.split(' '),
);

/** "cited “The Long Truce”", "called “Bear”": a title or name in marks, all capitals and no stop, is no statement. */
function isTitle(words: readonly Word[], { content, frame, lemma, before }: Candidate): boolean {
  if (
    before ||
    content.length !== 1 ||
    !/(?:^|ing |passive )(?:np|p:\w+)$/.test(frame) ||
    uttering.has(lemma)
  )
    return false;
  const { first, last } = content[0]!;
  const q = words[first]!.quotation;
  if (q < 0 || words[last]!.quotation !== q) return false;
  for (let k = first; k <= last; k++) {
    const { kind, capital, low } = words[k]!;
    if (kind === 'stop' || kind === 'comma') return false;
    if (!capital && kind !== 'quote' && kind !== 'number' && low.length > 3) return false;
  }
  return !!words[first + 1]?.capital;
}
