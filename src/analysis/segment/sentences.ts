import type { Part, Sentence, Token } from '../model';
import { abbreviationOf } from './abbreviations';
import { isClosing, isLowerAt, isOpening, isUpperAt } from './characters';

/** Words that begin sentences and hardly ever go on a name after "U.S.", "Inc." or "Feb.". */
const starters = new Set(
  (
    'A An The This That These Those It Its He She They We I You His Her Their Our My Your There Here In On At By For From With ' +
    'To Of As After Before Since Until Under Over During Despite Although Though While When Where Whether If Because But And Or So ' +
    'Yet Nor However Meanwhile Moreover Still Also Then Now Today Yesterday Last Next Both Some Many Most Several Few All Each ' +
    'Every No Not Only Even Just What Who Why How Which According Asked Among Other Others Such'
  ).split(' '),
);

/** Verbs by which a sentence goes on after a quoted question or shout: “Again?” Lund sighed. */
const speech = new Set(
  (
    'said says asked asks told tells replied answered shouted cried exclaimed wondered demanded snapped added sighed laughed ' +
    'yelled joked quipped inquired warned insisted urged wrote tweeted whispered muttered retorted responded'
  ).split(' '),
);

/** How far after a quoted question its speech verb may stand: "the Norwegian envoy Ida Lund asked". */
const SPEECH_REACH = 6;

/**
 * The sentences of a passage. Every token belongs to one. A sentence ends after a full stop, question or exclamation
 * mark with the marks that close right behind it, unless the text goes on in lower case or the stop belongs to an
 * abbreviation that a name or number follows. The label or dateline at the head of a passage belongs to its first
 * sentence, and a caption's second printing is a sentence of its own.
 */
export function findSentences(text: string, tokens: readonly Token[], parts: readonly Part[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const [from, to] = [tokens[first]!, tokens[last - 1]!];
    sentences.push({ start: from.start, end: to.end, firstToken: first, lastToken: last });
    first = last;
  };
  let at = headOf(tokens, parts);
  const duplicate = parts.find(({ role }) => role === 'duplicate');
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (duplicate && token.start >= duplicate.start && first < at && tokens[first]!.start < duplicate.start)
      close(at);
    if (!endsLikeSentence(token.text)) {
      at++;
      continue;
    }
    const closed = afterClosing(text, tokens, at + 1);
    const next = afterMarks(text, tokens, closed);
    if (next === tokens.length) break;
    if (isBreak(text, tokens, at, next)) close(next);
    at = next;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

/** The first token after the label or dateline that a passage begins with. */
function headOf(tokens: readonly Token[], parts: readonly Part[]): number {
  const head = parts[0];
  if (!head || head.start !== 0 || (head.role !== 'label' && head.role !== 'dateline')) return 0;
  let at = 0;
  while (at < tokens.length && tokens[at]!.start < head.end) at++;
  return at;
}

function endsLikeSentence(token: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  // . ? ! … 。 ！ ？ ؟ ।
  return (
    last === 0x2e ||
    last === 0x3f ||
    last === 0x21 ||
    last === 0x2026 ||
    last === 0x3002 ||
    last === 0xff01 ||
    last === 0xff1f ||
    last === 0x61f ||
    last === 0x964
  );
}

/** The first token that neither closes a quotation or bracket nor repeats the end mark, right behind the one before. */
function afterClosing(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.start !== tokens[at - 1]!.end) break;
    const followed = at + 1 < tokens.length && tokens[at + 1]!.start === token.end;
    // A straight mark that touches the next word opens; one that touches nothing, or another mark, closes.
    const straight = token.text === '"' || token.text === "'" || token.text === '’';
    if (straight && followed && isWordStart(text, token.end)) break;
    if (!isClosing(token.text) && !(token.text.length < 4 && endsLikeSentence(token.text))) break;
    at++;
  }
  return at;
}

/** How many tokens a mark in brackets holds at most; one that names a source may be longer. */
const LONGEST_MARK = 8;
const LONGEST_SOURCE = 40;

/**
 * The first token behind what is marked at a sentence's end: notes ("[1]", "²"), a source ("(Source: …)"), a desk's marks ("[CHECK]",
 * "CQ"), a transcript's ("[laughs]"). An insertion opens the next sentence: "[The envoy] said".
 */
function afterMarks(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  for (let after = afterMark(text, tokens, from); after > 0; after = afterMark(text, tokens, after)) {
    // "[a] treaty was signed" is an insertion as well.
    if (after === tokens.length || !isLowerAt(text, tokens[after]!.start)) at = after;
  }
  return at;
}

/** The token behind the mark at `at`, or 0 where none stands there. */
function afterMark(text: string, tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  if (!mark) return 0;
  if (/^[\u00b2\u00b3\u00b9\u2070-\u2079]+$/.test(mark.text))
    return mark.start === tokens[at - 1]!.end ? at + 1 : 0;
  if (mark.text === 'CQ' || mark.text === 'TK') return tokens[at + 1]?.text === ':' ? 0 : at + 1;
  if (mark.text !== '[' && mark.text !== '(') return 0;
  const [closing, longest] = mark.text === '[' ? [']', LONGEST_MARK] : [')', LONGEST_SOURCE];
  let end = at + 1;
  while (end < tokens.length && end - at < longest && tokens[end]!.text !== closing) end++;
  if (tokens[end]?.text !== closing) return 0;
  const inside = text.slice(mark.end, tokens[end]!.start);
  const isMark =
    closing === ')'
      ? /^\s*(?:sources?\s*:|see https?:)/i.test(inside)
      : /^(?:[\d,;–\s-]+|[\p{Ll}\s]+|[\p{Lu}\s]+)$/u.test(inside);
  return isMark ? end + 1 : 0;
}

const isWordStart = (text: string, at: number): boolean => isUpperAt(text, at) || isLowerAt(text, at);

/** Whether a sentence ends between the end mark at `mark` (with its closing marks) and the token at `next`. */
function isBreak(text: string, tokens: readonly Token[], mark: number, next: number): boolean {
  const end = tokens[mark]!;
  let head = next;
  while (head < tokens.length - 1 && isOpening(tokens[head]!.text)) head++;
  const word = tokens[head]!;
  if (isLowerAt(text, word.start)) return false;
  const first = text.charCodeAt(word.start);
  const sentence = isUpperAt(text, word.start) || (first >= 0x30 && first <= 0x39);
  const opened = head > next;
  const asks = end.text === '?' || end.text === '!';
  if (asks && next > mark + 1 && !opened && goesOnWithSpeech(tokens, next)) return false;
  const stopped = end.text.length > 1 && end.text.endsWith('.') && end.text.charAt(0) !== '.';
  if (stopped && !isClosing(tokens[mark + 1]!.text))
    return sentence && abbreviationEnds(end.text, word.text, opened);
  // A dash, comma or the like after a stop goes on with the sentence.
  if (!sentence && !opened && /^[,;:&+*/—–-]/.test(word.text)) return false;
  // Without white space between them, as in "Yahoo!7", nothing ends; East Asian copy has none.
  if (end.text.charCodeAt(0) >= 0x3002) return true;
  return tokens[next]!.start > tokens[next - 1]!.end || isOpening(tokens[next]!.text);
}

/** Whether a sentence ends after an abbreviation that the given word follows. */
function abbreviationEnds(abbreviation: string, word: string, opened: boolean): boolean {
  const bare = abbreviation.slice(0, -1);
  // "J.": a name goes on.
  if (bare.length === 1) return false;
  const starts = opened || starters.has(word);
  const kind = abbreviationOf(bare);
  if (kind === 'title' || kind === 'numbered') return false;
  if (bare === 'a.m' || bare === 'p.m' || bare === 'etc')
    return starts || !/^[0-9]|^(?:E|P|C|M)[SD]?T$|^GMT$|day$/.test(word);
  // "e.g. The Hague", "vs. A": never at an end.
  if (bare === 'e.g' || bare === 'i.e' || bare === 'vs' || bare === 'viz' || bare === 'cf') return false;
  return starts;
}

/** “Really?” Ida Lund asked: capitalised words, then a verb of speech. */
function goesOnWithSpeech(tokens: readonly Token[], from: number): boolean {
  const reach = Math.min(from + SPEECH_REACH, tokens.length);
  for (let at = from; at < reach; at++) {
    const { text } = tokens[at]!;
    if (speech.has(text)) return at > from && !starters.has(tokens[at - 1]!.text);
    if (endsLikeSentence(text) && text.length === 1) return false;
  }
  return false;
}
