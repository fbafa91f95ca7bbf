import type { Candidate, Period, Reading } from './candidate';
import { complementOf } from './complements';
import { extentEnd, hasQuotation, phrasesOf } from './extents';
import { reportingClause } from './reporting';
import { isNominal, mainSubject, phraseAfter, phraseStart, subjectBefore, type Phrase } from './subjects';
import { groupStart, isAuxiliary, isFinite } from './verbs';
import type { Word } from './words';

/** Verbs that report an impression of their subject. */
const raising = new Set(['appear', 'seem']);

/** The verb at `head` as a cue: beside or amid what it reports, or before it. Null where nothing would be reported. */
export function verbal(reading: Reading, period: Period, head: number): Candidate | null {
  const { words, quotations, text } = reading;
  const { from, to } = period;
  const { form, lemma } = words[head]!.verb!;
  const group = groupStart(words, head, from);
  const passive = isPassive(words, head, group);
  const beside = passive ? null : reportingClause(reading, period, head, group);
  if (beside) return beside;

  const { frame, start, addressee } = complementOf(words, head, from, to, quotations, text);
  const subject = subjectFor(words, period, head, group, form);
  const relative = !!subject && words[subject.first]!.kind === 'relative';
  const reported =
    start < to ? phrasesOf(words, start, extentEnd(words, start, from, to, frame, relative)) : [];
  const cue = { first: group, last: /^p:/.test(frame) && start - head <= 3 ? start - 1 : head };
  const base = { head, cue, lemma: withParticle(words, head, lemma), addressee, before: false };
  if (passive) return passiveVoice(words, base, frame, subject, reported, start, to);
  if (reported.length === 0)
    return frame.startsWith('colon')
      ? { ...base, frame: 'colon', source: subject, content: [], quoted: false }
      : null;
  // "|The bid| appears |to have stalled|": nobody is named who thinks so, and the subject is part of what is thought.
  const raised = raising.has(lemma) && /^(?:to|np|none|p:like|ing)$/.test(frame);
  const content = raised && subject ? [subject, ...reported] : reported;
  return {
    ...base,
    frame: form === 'ing' && group === head ? `ing ${frame}` : frame,
    source: raised ? null : subject,
    content,
    quoted: hasQuotation(words, content),
  };
}

/** "|The text| was called |a trap| by Lund", "|he| is expected |to agree|": the subject is part of what is reported. */
function passiveVoice(
  words: readonly Word[],
  base: Pick<Candidate, 'head' | 'cue' | 'lemma' | 'addressee' | 'before'>,
  frame: string,
  subject: Phrase | null,
  reported: readonly Phrase[],
  start: number,
  to: number,
): Candidate | null {
  const byDoer = frame === 'p:by' && start < to;
  const content = byDoer ? [] : [...reported];
  if (subject && /^(?:to\+?|none\+?|p:as|p:by|np)$/.test(frame)) content.unshift(subject);
  if (content.length === 0) return null;
  const source = byDoer ? phraseAfter(words, start, to) : null;
  return { ...base, frame: `passive ${frame}`, source, content, quoted: hasQuotation(words, content) };
}

function withParticle(words: readonly Word[], head: number, lemma: string): string {
  const next = words[head + 1];
  return next && next.low === 'out' ? `${lemma} out` : lemma;
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
    // "Conceding a loss, which cost millions, |Lund| said …"
    if (words[start]?.kind === 'relative') continue;
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
