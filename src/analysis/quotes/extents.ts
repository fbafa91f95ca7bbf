import { isAuxiliary, isFinite, isVerb } from './verbs';
import type { Phrase } from './subjects';
import type { Word } from './words';

/** Participles that begin the next statement of the same speaker: "…, adding that". */
const resuming = new Set(
  'say add argue call note suggest tell claim warn cite describe accuse insist explain point write stress acknowledge declare point vow promise urge ask question refer criticize praise quote emphasize predict recall state allege denounce dismiss complain joke'.split(
    ' ',
  ),
);

const reporting = new Set(
  'say add argue call note suggest tell claim warn describe accuse insist explain write stress acknowledge declare vow promise urge ask criticize predict refuse decline'.split(
    ' ',
  ),
);

/**
 * Boundaries at which annotated reported words end more often than they go on, by what stands there: a mark or coordinator, and
 * the kind of the word after it (`finite`, `ing` for verbs). Clauses ("said that …") run over more of them than objects
 * ("criticized …") do.
 */
const clauseEnds = new Set(
  (
    'comma+which comma+ing comma+subject semicolon but+subject but+finite comma+and+subject comma+and+finite comma+but+subject comma+but+finite comma+but+determiner ' +
    'comma+but+name comma+but+pronoun comma+but+word comma+but+possessive comma+although comma+according dash+determiner dash+and dash+but'
  ).split(' '),
);
const objectEnds = new Set(
  (
    'comma+which comma+who comma+subject comma+determiner comma+finite comma+ing comma+while comma+although comma+though comma+as comma+when comma+because comma+if comma+after comma+where ' +
    'comma+pronoun comma+and+finite comma+and+determiner comma+and+subject comma+and+name comma+but+subject comma+but+finite comma+but+determiner comma+but+name comma+but+pronoun comma+but+adverb ' +
    'comma+according semicolon when and+subject but+subject while although dash+determiner dash+and dash+but dash+name dash+finite open'
  ).split(' '),
);

/**
 * The end of the reported words that begin at `start`: the period's end, or where the paper resumes its own voice, or
 * where the same speaker's next statement begins ("…, adding that"). `relative`: the cue stands in a relative clause.
 */
export function extentEnd(
  words: readonly Word[],
  start: number,
  from: number,
  to: number,
  frame: string,
  relative = false,
): number {
  const clausal = /^(?:that|clause|quote|colon|np that|np quote|question|np question|to|np to)\+?$/.test(
    frame,
  );
  const infinitive = /^(?:np )?to\+?$/.test(frame);
  const ends = clausal ? clauseEnds : objectEnds;
  // A fronted clause ("While Osei said talks stalled, …") ends with its comma, where the main clause begins.
  const whole = utterance(words, start, to);
  if (whole > 0) return whole;
  const fronted = isFronted(words, start, from);
  // A clause is not over before its verb: "said |the fair, which opens in May, would draw crowds|".
  let complete = !/^(?:that|clause|question|np that)\+?$/.test(frame);
  // "that |while he was opposed, he would agree|": the first comma ends the inner clause only.
  let inner =
    isInner(words[start]!) ||
    (words[start]!.kind === 'that' && !!words[start + 1] && isInner(words[start + 1]!));
  for (let k = start + 1; k < to; k++) {
    const word = words[k]!;
    if (inner) {
      if (word.kind === 'comma') inner = false;
      continue;
    }
    // "who |said talks stalled|, told": the relative clause is over where the main verb stands.
    if (
      relative &&
      complete &&
      word.kind === 'comma' &&
      k + 1 < to &&
      kindAt(words, k + 1, from) === 'finite'
    )
      return k;
    complete ||= word.quotation >= 0 || ((isAuxiliary(word) || !!word.verb) && isFinite(words, k, from));
    if (word.quotation >= 0 && words[k - 1]!.quotation === word.quotation) {
      // American copy sets the comma inside the marks: “expanded the party,” claiming …
      if (
        closesAfterComma(words, k, to) &&
        (resumesAfter(words, k, from, to) ||
          (ends.has(boundaryAfter('comma', words, k, from, to)) && !listsOn(words, k, to)) ||
          (fronted && opensClause(words, k + 1, from, to)))
      )
        return k + 1;
      continue;
    }
    if (
      words[k - 1]!.kind === 'quote' &&
      word.quotation < 0 &&
      (dating.has(word.low) || word.kind === 'time')
    )
      return k;
    if (word.kind === 'comma') {
      if (resumesAfter(words, k, from, to)) return k;
      if (fronted && opensClause(words, k + 1, from, to)) return k;
      if (words[k + 1]?.kind === 'coordinator' && opensReport(words, k + 2, from, to)) return k;
    }
    if (word.kind === 'coordinator' && resumes(words, k + 1, from, to)) return k;
    // "urges all to wait |and reaffirms| …": a finite verb cannot go on with an infinitive.
    if (infinitive && word.kind === 'coordinator' && takesUp(words, k + 1, from, to)) return k;
    if (!clausal && word.kind === 'comma' && insertedBeforeAs(words, k, to)) {
      do k++;
      while (words[k]!.kind !== 'comma');
      continue;
    }
    if (
      complete &&
      bounds(word) &&
      ends.has(boundary(words, k, from, to)) &&
      !(word.kind === 'comma' && listsOn(words, k, to))
    )
      return k;
  }
  return to;
}

function isInner({ kind, low }: Word): boolean {
  return kind === 'subordinator' && low !== 'so';
}

function bounds({ kind }: Word): boolean {
  return (
    kind === 'comma' ||
    kind === 'coordinator' ||
    kind === 'semicolon' ||
    kind === 'dash' ||
    kind === 'open' ||
    kind === 'subordinator'
  );
}

/** Names the boundary at `k` by its words, as the sets above do. */
function boundary(words: readonly Word[], k: number, from: number, to: number): string {
  const { kind, low } = words[k]!;
  if (kind === 'semicolon' || kind === 'open') return kind;
  if (kind === 'subordinator') return low;
  return boundaryAfter(kind === 'coordinator' ? low : kind, words, k, from, to);
}

function boundaryAfter(lead: string, words: readonly Word[], k: number, from: number, to: number): string {
  if (k + 1 >= to) return '';
  const next = words[k + 1]!;
  if (next.kind !== 'coordinator' || words[k]!.kind === 'coordinator')
    return `${lead}+${kindAt(words, k + 1, from)}`;
  return k + 2 < to && lead === 'comma'
    ? `${lead}+${next.low}+${kindAt(words, k + 2, from)}`
    : `${lead}+${next.low}`;
}

/**
 * The end of a quotation that is all of what is reported: it opens the reported words, ends with its own stop, and the sentence
 * goes on in lower case ("yelled |“You lie!”| at the speaker"). 0 where it does not.
 */
function utterance(words: readonly Word[], start: number, to: number): number {
  const q = words[start]!.quotation;
  if (q < 0) return 0;
  let end = start;
  while (end < to && words[end]!.quotation === q) end++;
  const next = words[end];
  if (!next || end >= to || next.capital || next.quotation >= 0) return 0;
  return words[end - 2]?.kind === 'stop' && words[end - 1]!.kind === 'quote' && next.kind !== 'comma'
    ? end
    : 0;
}

/** Whether the comma at `k` goes on with a list of quotations: "a “bully,” a “liar” and “unfit”". */
function listsOn(words: readonly Word[], k: number, to: number): boolean {
  const next = words[k + 2];
  return !!next && k + 2 < to && words[k + 1]!.kind === 'determiner' && next.quotation >= 0;
}

/** Words that date or place what was said, behind the quotation that is all of it: "called him “a disgrace” |after she left|". */
const dating = new Set('after during before when while since until'.split(' '));

function closesAfterComma(words: readonly Word[], k: number, to: number): boolean {
  return (
    words[k]!.kind === 'quote' && words[k - 1]!.kind === 'comma' && k + 1 < to && words[k + 1]!.quotation < 0
  );
}

function kindAt(words: readonly Word[], k: number, from: number): string {
  const word = words[k]!;
  if (word.quotation >= 0) return 'quotation';
  if (
    word.kind === 'relative' ||
    word.kind === 'subordinator' ||
    word.kind === 'question' ||
    word.low === 'according' ||
    word.kind === 'preposition'
  )
    return word.low;
  if (word.verb?.form === 'ing' || (word.kind === 'adverb' && words[k + 1]?.verb?.form === 'ing'))
    return 'ing';
  return (word.verb || isAuxiliary(word)) && isFinite(words, k, from) ? 'finite' : word.kind;
}

/** "…, adding that", "…, and also said", "…, but argues". */
function resumesAfter(words: readonly Word[], comma: number, from: number, to: number): boolean {
  let k = comma + 1;
  if (k < to && words[k]!.kind === 'adverb') k++;
  const word = words[k];
  if (!word || k >= to) return false;
  if (word.verb?.form === 'ing' && resuming.has(word.verb.lemma)) return true;
  return word.kind === 'coordinator' && resumes(words, k + 1, from, to);
}

const fronting = new Set(
  'while although though when if as because since after before once asked despite citing'.split(' '),
);

/** Whether the words at `start` stand in a clause that opens its sentence and comes before the main one. */
function isFronted(words: readonly Word[], start: number, from: number): boolean {
  const first = words[from];
  if (!first || !(fronting.has(first.low) || first.verb?.form === 'ing' || first.verb?.form === 'ed'))
    return false;
  for (let k = from; k < start; k++) if (words[k]!.kind === 'comma') return false;
  return start - from < 12;
}

/** Whether a subject with its verb begins at `at`. */
function opensClause(words: readonly Word[], at: number, from: number, to: number): boolean {
  const first = words[at];
  if (
    !first ||
    !['determiner', 'possessive', 'subject', 'pronoun', 'name', 'word', 'number'].includes(first.kind)
  )
    return false;
  for (let k = at + 1; k < to && k - at < 12; k++) {
    const word = words[k]!;
    if (word.kind === 'comma' && words[at]!.kind !== 'name') return false;
    if ((word.verb || isAuxiliary(word)) && isFinite(words, k, from)) return true;
  }
  return false;
}

/** How far a subject may stand before its verb: "E.U. foreign policy chief Josep Borrell". */
const subjectReach = 10;

/** Whether somebody else begins to speak at `at`: "…, and |Josep Borrell said| the bloc would deliver". */
function opensReport(words: readonly Word[], at: number, from: number, to: number): boolean {
  for (let k = at + 1; k < to && k - at <= subjectReach; k++) {
    const { kind, verb, quotation } = words[k]!;
    if (quotation >= 0 || kind === 'comma' || kind === 'relative' || kind === 'that') return false;
    if (
      verb &&
      reporting.has(verb.lemma) &&
      (verb.form === 's' || verb.form === 'past' || verb.form === 'ed')
    )
      return isFinite(words, k, from);
  }
  return false;
}

/** Whether a finite verb without a subject of its own stands at `at`. */
function takesUp(words: readonly Word[], at: number, from: number, to: number): boolean {
  let k = at;
  while (k < to && words[k]!.kind === 'adverb') k++;
  const verb = words[k]?.verb;
  return k < to && !!verb && (verb.form === 's' || verb.form === 'past') && isFinite(words, k, from);
}

/** "the treaty|, signed in 1992,| as a dead letter": an insertion between an object and what it is called. */
function insertedBeforeAs(words: readonly Word[], comma: number, to: number): boolean {
  for (let k = comma + 1; k + 1 < to && k - comma < 14; k++) {
    if (words[k]!.quotation >= 0) return false;
    if (words[k]!.kind === 'comma')
      return (
        words[k + 1]!.low === 'as' &&
        (words[k + 2]?.kind === 'determiner' || (words[k + 2]?.quotation ?? -1) >= 0)
      );
  }
  return false;
}

/** Whether the main verb's speaker goes on reporting at `at`: "… and said", "… but also argued". */
function resumes(words: readonly Word[], at: number, from: number, to: number): boolean {
  let k = at;
  while (k < to && words[k]!.kind === 'adverb') k++;
  const word = words[k];
  return (
    !!word &&
    k < to &&
    !!word.verb &&
    (word.verb.form === 's' || word.verb.form === 'ed' || word.verb.form === 'past') &&
    reporting.has(word.verb.lemma) &&
    isVerb(words, k, from)
  );
}

/** The words `[start, end)` as content, marks at the end left out; empty when nothing remains. */
export function phrasesOf(words: readonly Word[], start: number, end: number): Phrase[] {
  let last = end - 1;
  while (last > start && words[last]!.quotation < 0 && trailing.has(words[last]!.kind)) last--;
  // "What Moscow wanted most": how much, and not what.
  if (last === start && words[start]!.quotation < 0 && degrees.has(words[start]!.low)) return [];
  // "had been expected for weeks": how long, and not what.
  if (last === start && /^(?:hour|day|week|month|year|decade)s$/.test(words[start]!.low)) return [];
  return last >= start ? [{ first: start, last }] : [];
}

const degrees: ReadonlySet<string> = new Set([
  'most',
  'more',
  'least',
  'less',
  'best',
  'much',
  'enough',
  'so',
  'too',
]);

const trailing = new Set<Word['kind']>(['comma', 'dash', 'colon', 'stop']);

/** Whether some of the words stand in quotation marks. */
export function hasQuotation(words: readonly Word[], content: readonly Phrase[]): boolean {
  return content.some(({ first, last }) => {
    for (let k = first; k <= last; k++) if (words[k]!.quotation >= 0) return true;
    return false;
  });
}
