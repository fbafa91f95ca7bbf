import type { Quotation } from './marks';
import { complementOf, saying } from './complements';
import { extentEnd, phrasesOf } from './extents';
import { nominalAt } from './nominal';
import { isNominal, mainSubject, phraseAfter, phraseStart, subjectBefore, type Phrase } from './subjects';
import { groupStart, isAuxiliary, isFinite, isVerb } from './verbs';
import type { Word } from './words';

/** A stretch of words read as one sentence: quotations are opaque, so that a stop inside one does not end it. */
export interface Period {
  readonly from: number;
  /** Past the last word, the final stop left out. */
  readonly to: number;
}

/** What a passage's candidates are read from. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
}

/** A place that may report something: its cue, its source, and the words that would be reported. */
export interface Candidate {
  /** The word that carries it: the verb "said", the "according" of "according to", a colon. */
  readonly head: number;
  readonly cue: Phrase;
  /** Dictionary form of the head. */
  readonly lemma: string;
  /** The construction; see {@link complementOf}, and `post`, `medial`, `inverted`, `as`, `according`, `label`. */
  readonly frame: string;
  readonly source: Phrase | null;
  readonly addressee?: Phrase;
  /** Reported words, `[first, last]`, in order. */
  readonly content: readonly Phrase[];
  /** Some of the reported words stand in quotation marks. */
  readonly quoted: boolean;
  /** The reported words stand before the cue. */
  readonly before: boolean;
}

/** Every candidate of a period, in the order of their heads. Linear but for a bounded look-around. */
export function candidatesOf(reading: Reading, period: Period): Candidate[] {
  const { words } = reading;
  const found: Candidate[] = [];
  const labelled = labelOf(reading, period);
  if (labelled) found.push(labelled);
  for (let k = period.from; k < period.to; k++) {
    const word = words[k]!;
    if (word.quotation >= 0) continue;
    if (word.low === 'according' && words[k + 1]?.low === 'to') {
      const candidate = according(reading, period, k, k + 2);
      if (candidate) found.push(candidate);
    } else if (word.kind === 'dash' && words[k - 1]?.kind === 'quote' && k - 1 > period.from) {
      const candidate = signed(reading, period, k);
      if (candidate) found.push(candidate);
    } else if (word.verb && isVerb(words, k, period.from)) {
      found.push(...verbal(reading, period, k));
    } else {
      const candidate = nominalAt(reading, period, k);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** Verbs that report an impression of their subject. */
const raising = new Set(['appear', 'seem']);

function verbal(reading: Reading, period: Period, head: number): Candidate[] {
  const { words, quotations, text } = reading;
  const { from, to } = period;
  const word = words[head]!;
  const lemma = word.verb!.lemma;
  const form = word.verb!.form;
  const group = groupStart(words, head, from);
  const passive = isPassive(words, head, group);
  const outer = outerFrame(reading, period, head, group, passive);
  if (outer) return [outer];

  const complement = complementOf(words, head, from, to, quotations, text);
  let source = subjectFor(words, period, head, group, form);
  let frame = complement.frame;
  const content: Phrase[] = [];
  if (raising.has(lemma) && !passive && /^(?:to|np|none|p:like|ing)$/.test(frame)) {
    // "|The bid| appears |to have stalled|": nobody is named who thinks so, and the subject is part of what is thought.
    if (source) content.push(source);
    source = null;
  }
  if (passive) {
    frame = `passive ${frame}`;
    if (/to$|none|p:as|np$|p:by/.test(frame) && source) content.push(source);
    source = null;
    if (complement.frame === 'p:by' && complement.start < to) {
      source = phraseAfter(words, complement.start, to);
    } else if (complement.start < to) {
      pushExtent(
        words,
        content,
        complement.start,
        extentEnd(words, complement.start, from, to, complement.frame),
      );
    }
  } else if (complement.start < to) {
    pushExtent(
      words,
      content,
      complement.start,
      extentEnd(words, complement.start, from, to, complement.frame),
    );
  }
  if (content.length === 0)
    return frame === 'colon' || complement.frame.startsWith('colon')
      ? [
          {
            head,
            cue: { first: group, last: head },
            lemma,
            frame: 'colon',
            source,
            content,
            quoted: false,
            before: false,
          },
        ]
      : [];
  const cueLast = /^p:/.test(complement.frame) && complement.start - head <= 3 ? complement.start - 1 : head;
  return [
    {
      head,
      cue: { first: group, last: cueLast },
      lemma: lemmaWithParticle(words, head, lemma),
      frame: form === 'ing' && group === head ? `ing ${frame}` : frame,
      source,
      addressee: complement.addressee,
      content,
      quoted: hasQuotation(words, content),
      before: false,
    },
  ];
}

function lemmaWithParticle(words: readonly Word[], head: number, lemma: string): string {
  const next = words[head + 1];
  return next && next.low === 'out' ? `${lemma} out` : lemma;
}

function pushExtent(words: readonly Word[], content: Phrase[], start: number, end: number): void {
  content.push(...phrasesOf(words, start, end));
}

/** "Talks stalled, the envoy said", "“No,” said Ito", "Talks, he said, stalled", "As Ito put it, talks stalled". */
function outerFrame(
  reading: Reading,
  period: Period,
  head: number,
  group: number,
  passive: boolean,
): Candidate | null {
  const { words } = reading;
  const { from, to } = period;
  const word = words[head]!;
  const lemma = word.verb!.lemma;
  if (passive || word.verb!.form === 'ing' || word.verb!.form === 'participle' || head - group > 3)
    return null;
  const previous = words[group - 1];
  // Inverted: the verb stands right behind the reported words, its subject after it.
  if (group > from && group === head && previous && endsReported(previous)) {
    const subject = phraseAfter(words, head + 1, to);
    if (
      subject &&
      !(words[head + 1]!.kind === 'quote') &&
      words[head + 1]!.kind !== 'that' &&
      !isClause(words, head + 1, to, from) &&
      statementBefore(words, from, group)
    ) {
      return outer(
        reading,
        period,
        head,
        { first: head, last: head },
        'inverted',
        lemma,
        subject,
        from,
        group,
        subject.last + 1,
      );
    }
  }
  const subject = subjectBefore(words, group, from);
  if (!subject) return null;
  const s = subject.first;
  const lead = words[s - 1];
  if (!lead || s - 1 < from) return null;
  const next = words[head + 1];
  const bare = head + 1 >= to || !next || closes(next);
  const adjunctive =
    !!next &&
    (next.kind === 'preposition' || next.kind === 'time' || next.kind === 'adverb' || next.kind === 'to');
  const told = lemma === 'tell' && next && next.quotation < 0 && next.kind !== 'that';
  if (lead.low === 'as' && (bare || adjunctive || lemma === 'put' || told)) {
    const end = clauseEnd(words, head + 1, to);
    if (s - 1 === from || (s - 2 === from && words[from]!.kind !== 'word')) {
      if (end >= to || words[end]!.kind !== 'comma') return null;
      const content: Phrase[] = [];
      pushExtent(words, content, end + 1, extentEnd(words, end + 1, from, to, 'clause'));
      if (!content.length) return null;
      return {
        head,
        cue: { first: group, last: head },
        lemma,
        frame: 'as',
        source: subject,
        content,
        quoted: hasQuotation(words, content),
        before: false,
      };
    }
    if (words[s - 2]!.kind === 'comma' && statementBefore(words, from, s - 1))
      return outer(
        reading,
        period,
        head,
        { first: group, last: head },
        'as',
        lemma,
        subject,
        from,
        s - 1,
        end,
      );
    return null;
  }
  const quoteBefore =
    lead.kind === 'quote' || (lead.kind === 'comma' && words[s - 2]?.kind === 'quote' && s - 2 >= from);
  if (!endsReported(lead) || !(bare || adjunctive || told || quoteBefore)) return null;
  if (
    !quoteBefore &&
    next &&
    next.kind === 'comma' &&
    words[head + 2] &&
    head + 2 < to &&
    words[head + 2]!.quotation >= 0
  )
    return null;
  if (!statementBefore(words, from, s))
    return bare && lead.kind === 'comma' ? inserted(reading, period, head, group, lemma, subject) : null;
  if (words[s]!.kind === 'relative' || words[s]!.kind === 'that') return null;
  if (!bare && !told && !saying.has(lemma) && !quoteBefore) return null;
  if (quoteBefore && !bare && (next!.kind === 'that' || next!.kind === 'colon')) return null;
  return outer(
    reading,
    period,
    head,
    { first: group, last: head },
    'post',
    lemma,
    subject,
    from,
    s,
    head + 1,
  );
}

/** "In office, Osei said, talks stalled" reports what follows; "These talks, Osei said, were stalled" both sides. */
function inserted(
  reading: Reading,
  period: Period,
  head: number,
  group: number,
  lemma: string,
  source: Phrase,
): Candidate | null {
  const { words } = reading;
  const at = head + 2;
  const next = words[at];
  if (
    !saying.has(lemma) ||
    words[head + 1]?.kind !== 'comma' ||
    !next ||
    at >= period.to ||
    !finiteWithin(words, at, period)
  )
    return null;
  if (next.kind === 'coordinator' || next.kind === 'relative' || next.verb?.form === 'ing') return null;
  const content: Phrase[] = [];
  if ((isAuxiliary(next) || next.verb) && source.first - 1 > period.from)
    pushExtent(words, content, skipLead(words, period.from, source.first - 1), source.first - 1);
  pushExtent(words, content, at, extentEnd(words, at, period.from, period.to, 'clause'));
  return {
    head,
    cue: { first: group, last: head },
    lemma,
    frame: 'medial',
    source,
    content,
    quoted: hasQuotation(words, content),
    before: true,
  };
}

function endsReported(word: Word): boolean {
  return (
    word.kind === 'comma' ||
    word.kind === 'quote' ||
    word.kind === 'dash' ||
    (word.kind === 'stop' && word.low !== '.')
  );
}

function closes(word: Word): boolean {
  return (
    word.kind === 'comma' ||
    word.kind === 'stop' ||
    word.kind === 'semicolon' ||
    word.kind === 'quote' ||
    word.kind === 'dash' ||
    word.kind === 'close' ||
    word.kind === 'colon'
  );
}

/** Whether the words `[from, to)` state something: they hold a quotation or a finite verb of their own. */
function statementBefore(words: readonly Word[], from: number, to: number): boolean {
  let end = to;
  while (end > from && (words[end - 1]!.kind === 'comma' || words[end - 1]!.kind === 'dash')) end--;
  if (end - from < 1) return false;
  if (words[end - 1]!.quotation >= 0) return true;
  const opening = words[from]!;
  if (opening.kind === 'subordinator' && !words.slice(from, end).some((w) => w.kind === 'comma'))
    return opening.low === 'if' || opening.low === 'because';
  for (let k = from; k < end; k++) {
    if (words[k]!.quotation >= 0) return true;
    if ((isAuxiliary(words[k]!) || words[k]!.verb) && isFinite(words, k, from)) return true;
  }
  return false;
}

/** Whether a finite verb follows the phrase at `at` at once: then it is a clause and not an inverted subject. */
function isClause(words: readonly Word[], at: number, to: number, from: number): boolean {
  for (let k = at + 1; k < to && k - at < 12; k++) {
    const word = words[k]!;
    if (
      word.quotation >= 0 ||
      word.kind === 'comma' ||
      word.kind === 'stop' ||
      word.kind === 'relative' ||
      word.kind === 'dash'
    )
      return false;
    if (isAuxiliary(word) && isFinite(words, k, from)) return true;
    if (word.verb && (word.verb.form === 's' || word.verb.form === 'past') && isFinite(words, k, from))
      return true;
  }
  return false;
}

/** Where the reporting clause ends that goes on at `at`: its comma, stop or quotation. */
function clauseEnd(words: readonly Word[], at: number, to: number): number {
  let k = at;
  while (k < to && !(closes(words[k]!) || words[k]!.quotation >= 0)) k++;
  return k;
}

/** A reporting clause `[.., end)` with reported words before it, and perhaps after it. */
function outer(
  reading: Reading,
  period: Period,
  head: number,
  cue: Phrase,
  frame: string,
  lemma: string,
  source: Phrase,
  from: number,
  before: number,
  after: number,
): Candidate {
  const { words } = reading;
  const content: Phrase[] = [];
  pushExtent(words, content, reportedStart(words, from, before), before);
  const end = resumption(words, after, period.to) ?? clauseEnd(words, after, period.to);
  const mark = words[end];
  const next = words[end + 1];
  let medial = false;
  if (mark && end < period.to) {
    if (mark.quotation >= 0) {
      pushExtent(words, content, end, extentEnd(words, end, period.from, period.to, 'quote'));
      medial = true;
    } else if (
      next &&
      end + 1 < period.to &&
      (mark.kind === 'comma' || mark.kind === 'dash' || mark.kind === 'colon')
    ) {
      if (next.quotation >= 0) {
        pushExtent(words, content, end + 1, extentEnd(words, end + 1, period.from, period.to, 'quote'));
        medial = true;
      } else if (
        mark.kind !== 'dash' &&
        !['coordinator', 'relative', 'subordinator', 'adverb', 'preposition'].includes(next.kind) &&
        next.verb?.form !== 'ing' &&
        words[before - 1]!.kind !== 'quote' &&
        finiteWithin(words, end + 1, period)
      ) {
        pushExtent(words, content, end + 1, extentEnd(words, end + 1, period.from, period.to, 'clause'));
        medial = true;
      }
    }
  }
  return {
    head,
    cue,
    lemma,
    frame: medial && frame === 'post' ? 'medial' : frame,
    source,
    content,
    quoted: hasQuotation(words, content),
    before: true,
  };
}

/** Where the reported words before a cue begin: at the quotation itself where a colon introduced it, else with the period. */
function reportedStart(words: readonly Word[], from: number, before: number): number {
  const q = words[before - 1]!.quotation;
  if (q >= 0) {
    let first = before - 1;
    while (first > from && words[first - 1]!.quotation === q) first--;
    if (first > from && words[first - 1]!.kind === 'colon') return first;
  }
  return skipLead(words, from, before);
}

/** How far behind its cue an interrupted quotation may go on: "he said during a rally in Kenansville, “but …”". */
const resumeReach = 20;

/** The quotation that goes on behind a reporting clause whose own words `[at, …)` hold commas; undefined where none does. */
function resumption(words: readonly Word[], at: number, to: number): number | undefined {
  for (let k = at; k < to && k - at < resumeReach; k++) {
    const word = words[k]!;
    if (word.kind === 'stop' || word.kind === 'semicolon') return undefined;
    if (word.quotation >= 0) return k > at && words[k - 1]!.kind === 'comma' ? k : undefined;
  }
  return undefined;
}

function finiteWithin(words: readonly Word[], at: number, period: Period): boolean {
  for (let k = at; k < period.to; k++) {
    if (
      words[k]!.quotation >= 0 ||
      ((isAuxiliary(words[k]!) || words[k]!.verb) && isFinite(words, k, period.from))
    )
      return true;
  }
  return false;
}

/** A coordinator that opens the sentence is the paper's: "But talks stalled, he said" reports "talks stalled". */
function skipLead(words: readonly Word[], from: number, to: number): number {
  return from + 1 < to && words[from]!.kind === 'coordinator' ? from + 1 : from;
}

function according(reading: Reading, period: Period, head: number, at: number): Candidate | null {
  const { words } = reading;
  const { from, to } = period;
  const source = phraseAfter(words, at, to) ?? (words[at] && at < to ? { first: at, last: at } : null);
  if (!source) return null;
  const cue = { first: head, last: at - 1 };
  const lead = head - from;
  if (lead <= 1) {
    const end = clauseEnd(words, source.last + 1, to);
    if (end >= to) return null;
    const content: Phrase[] = [];
    pushExtent(
      words,
      content,
      words[end]!.quotation >= 0 ? end : end + 1,
      extentEnd(words, end + 1, from, to, 'clause'),
    );
    return content.length
      ? {
          head,
          cue,
          lemma: 'according',
          frame: 'according',
          source,
          content,
          quoted: hasQuotation(words, content),
          before: false,
        }
      : null;
  }
  const start = skipLead(words, from, head);
  return outer(
    reading,
    { from, to },
    head,
    cue,
    'according',
    'according',
    source,
    start,
    head,
    source.last + 1,
  );
}

/** A label is at most this long: "Former AG Mukasey at the convention: …". */
const longestLabel = 9;

/**
 * "Kasich: ‘We go on’", "LUND: We agree." Whether the label is a source is for its counts to say; in capitals it is
 * a transcript's.
 */
function labelOf({ words }: Reading, { from, to }: Period): Candidate | null {
  let at = from;
  if (words[at]?.kind === 'quote') at++;
  const first = at;
  const head = words[first];
  if (!head || !(head.capital || head.kind === 'determiner')) return null;
  for (; at < to && at - first <= longestLabel; at++) {
    const word = words[at]!;
    if (word.kind === 'colon') break;
    if (word.quotation >= 0 && word.quotation !== head.quotation) return null;
    if (word.kind === 'stop' && !(words[at - 1]!.low.length <= 4)) return null;
    if (word.kind === 'comma' || word.kind === 'subject' || word.kind === 'dash') return null;
    if (word.verb && !word.capital) return null;
  }
  if (words[at]?.kind !== 'colon' || at + 1 >= to || at === first) return null;
  const content = phrasesOf(words, at + 1, to);
  if (content.length === 0) return null;
  const title =
    content[0]!.last - at > 2 && words.slice(at + 1, to).filter((w) => w.capital).length * 2 > to - at;
  const capitals = words.slice(first, at).every((w) => w.kind === 'stop' || (w.capital && w.shouted));
  return {
    head: at,
    cue: { first: at, last: at },
    lemma: capitals
      ? 'CAPITALS'
      : head.low === 'poll' || head.low === 'report' || head.low === 'exclusive'
        ? head.low
        : ':',
    frame: title ? 'headline' : 'label',
    source: { first, last: at - 1 },
    content,
    quoted: hasQuotation(words, content),
    before: false,
  };
}

/** "“…” — Krystal Correa": a quotation with its speaker's name behind a dash. */
function signed(reading: Reading, period: Period, head: number): Candidate | null {
  const { words } = reading;
  const { from, to } = period;
  if (
    words[head + 1]?.kind !== 'name' ||
    words[from]!.quotation !== words[head - 1]!.quotation ||
    to - head > 12
  )
    return null;
  for (let k = head + 1; k < to; k++) if (words[k]!.verb && isVerb(words, k, head + 1)) return null;
  const content = [{ first: from, last: head - 1 }];
  return {
    head,
    cue: { first: head, last: head },
    lemma: '—',
    frame: 'signed',
    source: { first: head + 1, last: to - 1 },
    content,
    quoted: true,
    before: true,
  };
}

/** Whether the verb at `head` is passive: a participle behind a form of "be", or right behind a noun and before "by". */
function isPassive(words: readonly Word[], head: number, group: number): boolean {
  const form = words[head]!.verb!.form;
  if (form !== 'ed' && form !== 'participle') return false;
  for (let k = head - 1; k >= group; k--) {
    if (words[k]!.kind === 'be') return true;
    if (words[k]!.kind === 'have') return false;
  }
  return words[head + 1]?.low === 'by';
}

/** Who does what the verb at `head` says; of participles and joined verbs, the subject of the main clause. */
function subjectFor(
  words: readonly Word[],
  period: Period,
  head: number,
  group: number,
  form: string,
): Phrase | null {
  const { from } = period;
  const previous = words[group - 1];
  if (group <= from || !previous) {
    return form === 'ing' || form === 'ed' ? subjectAhead(words, period, head) : null;
  }
  const shared =
    previous.kind === 'coordinator' ||
    (previous.kind === 'comma' && form === 'ing') ||
    previous.kind === 'to' ||
    previous.kind === 'preposition' ||
    previous.kind === 'adverb';
  if (!shared) {
    const subject = subjectBefore(words, group, from);
    if (subject) return subject;
  }
  // The clause's own subject first: "Rubio, who said X and argued Y"; then the sentence's.
  return nearestSubject(words, group, from) ?? mainSubject(words, from, group);
}

/** The subject of the nearest finite verb before `at`, skipping what stands in quotations. */
function nearestSubject(words: readonly Word[], at: number, from: number): Phrase | null {
  for (let k = at - 1; k >= from; k--) {
    const word = words[k]!;
    if (word.quotation >= 0 || !(isAuxiliary(word) || word.verb) || !isFinite(words, k, from)) continue;
    const group = groupStart(words, k, from);
    const subject = subjectBefore(words, group, from);
    if (subject) return subject;
  }
  return null;
}

/** "Asked about it, |Lund| …", "Citing costs, |the ministry| …": the subject of the clause that follows. */
function subjectAhead(words: readonly Word[], period: Period, head: number): Phrase | null {
  for (let k = head + 1; k < period.to; k++) {
    if (words[k]!.kind !== 'comma' || words[k]!.quotation >= 0) continue;
    const start = k + 1;
    for (let v = start; v < period.to && v - start < 20; v++) {
      if (words[v]!.quotation >= 0) break;
      if ((isAuxiliary(words[v]!) || words[v]!.verb) && isFinite(words, v, start)) {
        const first = phraseStart(words, groupStart(words, v, start) - 1, start);
        return v > start && first < v && isNominal(words[first]!)
          ? { first, last: groupStart(words, v, start) - 1 }
          : null;
      }
    }
    return null;
  }
  return null;
}

function hasQuotation(words: readonly Word[], content: readonly Phrase[]): boolean {
  return content.some(({ first, last }) => {
    for (let k = first; k <= last; k++) if (words[k]!.quotation >= 0) return true;
    return false;
  });
}
