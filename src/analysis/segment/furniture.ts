/**
 * Lines that carry no copy: separators, crumbs of web pages, date lines, bylines, notes of the desk. Each test reads one
 * line by itself. They look at short lines only, or at a line's two ends, so their cost does not grow with the text.
 */

/** Longest line that can be a crumb, date or byline. */
const SHORT = 120;

const end30 = new Set([
  '-30-',
  '– 30 –',
  '- 30 -',
  '(end)',
  '(ends)',
  'ends',
  '- ends -',
  '-ends-',
  'end',
  '-end-',
  '- end -',
]);

/** "* * *", "---", "-30-", "ENDS". */
export function isSeparator(line: string): boolean {
  if (line.length > SHORT) return false;
  return /^[\s*#_=~•·.+—–-]+$/.test(line) || end30.has(line.toLowerCase());
}

/** Words of buttons and boxes that are copied along with an article. */
const crumbs = new Set(
  (
    'link copied|copy link|copy|share|share this|share this article|share article|share on facebook|share on twitter|print|' +
    'print this article|email|e-mail|email this|email article|facebook|twitter|whatsapp|telegram|linkedin|kakao|kakaotalk|line|' +
    'pinterest|reddit|instagram|youtube|advertisement|advertising|ad|sponsored|sponsored content|read more|more|see more|' +
    'read the rest here|read the full story|read full story|continue reading|story continues below|story continues below advertisement|' +
    'article continues below|scroll to continue|font size|text size|bookmark|save|save article|listen|listen to this article|' +
    'comments|comment|leave a comment|post a comment|no comments|subscribe|subscribe now|sign up|sign in|log in|login|register|' +
    'newsletter|skip to content|skip to main content|menu|home|search|close|back to top|top|most read|most popular|trending|' +
    'related|related articles|related stories|related news|related topics|recommended|latest news|tags|topics|photo gallery|' +
    'gallery|video|watch live|live|follow us|click here|world|politics|opinion|national|business|diplomacy|news|world news|' +
    'international|foreign affairs|exclusive|previous|next|previous article|next article|view comments|all rights reserved|' +
    'download pdf|pdf|download|get the app|copyright|send|like|tweet|report|reprint|republish this article|translate'
  ).split('|'),
);

const crumbStart =
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:article|story|news)s?)?|watch|more from|more on|recommended|share this|follow us|tags|topics|keywords|filed under)\s?:|^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)|^(?:read more|follow us on|sign up for|subscribe to|click here|share on|get the latest|download the) \S/i;

/** Residue of a web page: "• Link copied", "Read more: …", an address alone. */
export function isCrumb(line: string): boolean {
  if (line.length > 2 * SHORT) return false;
  const bare = line.replace(/^[•·▪▶►*|>\s-]+/, '').replace(/[\s.:…|>»]+$/, '');
  if (crumbs.has(bare.toLowerCase()) || isRowOfCrumbs(bare)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(bare)) return true;
  if (crumbStart.test(bare) && (line.length < SHORT || /^(?:©|copyright|\(c\))/i.test(bare))) return true;
  // "Home > World > Asia", "1 min read", "1 of 3", "12 comments", "3,041 views"
  if (line.length < SHORT && / [>»›] [^.!?]+$/.test(line) && !/[.!?]$/.test(line)) return true;
  return /^\d[\d,.]* (?:min(?:ute)?s? read|of \d+|comments?|views?|shares?|likes?)$/i.test(bare);
}

/** "Share | Print | Comments": buttons in a row. */
function isRowOfCrumbs(line: string): boolean {
  const parts = line.split(/[|•·/]/);
  return (
    parts.length > 1 && line.length <= SHORT && parts.every((part) => crumbs.has(part.trim().toLowerCase()))
  );
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const monthWord = new RegExp(`^${month}$`, 'i');
const dateWord =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|am|pm|noon|midnight|at|on|of|hours?|hrs?|mins?|minutes?|days?|ago|ist|gmt|utc|kst|jst|est|edt|et|cet|cest|bst|pst|pdt|msk|t|z|published|updated?|posted|modified|last|first|date|publish|uploaded|created|issued|released?|time|added|edited|the|local|online|st|nd|rd|th|h|hkt|sgt|eat|wat)$/i;
const publishWord =
  /^(?:published|updated?|posted|modified|date|publish|uploaded|created|issued|released?|edited)$/i;

/** "Published : Feb. 6, 2017 - 18:07", "2017-02-06", "Monday 6 February 2017 at 18.07 GMT". */
export function isDate(line: string): boolean {
  if (line.length > SHORT || !/\d/.test(line)) return false;
  return isDateAlone(line) || isDateAlone(line.replace(placeBefore, ''));
}

/** "Budapest, ", "Done at New York, ": where a text was signed, before the date. */
const placeBefore =
  /^(?:Done (?:at|in) )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}, (?=\d|\p{Lu})/u;

function isDateAlone(line: string): boolean {
  let [numbers, months, labels] = [0, 0, 0];
  let year = false;
  for (const word of line.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    if (/^\d+(?:st|nd|rd|th|am|pm|h|z)?$/i.test(word) || /^\d+T\d+$/.test(word)) {
      numbers++;
      if (/^(?:19|20)\d\d$/.test(word)) year = true;
    } else if (monthWord.test(word)) months++;
    else if (publishWord.test(word)) labels++;
    else if (!dateWord.test(word)) return false;
  }
  if (/[.!?]$/.test(line) && labels === 0) return false;
  if (months > 0) return numbers > 0 && (year || labels > 0 || numbers > 1 || /[,:]/.test(line));
  return (labels > 0 && numbers > 0) || (year && numbers >= 3) || /\bago$/i.test(line);
}

/** Words in lower case that a byline may hold: "By Ana de Souza and Li Wei in Seoul for the Gazette". */
const bylineWord = new Set(
  'and & for of in the at de da do dos del della der den di du la le van von bin ibn al el with staff writer reporter correspondent columnist contributor editor'.split(
    ' ',
  ),
);

/** Most words a byline has. */
const BYLINE = 16;

/** "By Our Own Correspondent", "By a Staff Reporter". */
const unnamed =
  /^by (?:our|an?|the)(?: (?:own|special|staff|diplomatic|foreign|political|chief|senior)){0,2} (?:correspondents?|reporters?|writers?|staff|bureau|desk|editors?)\.?$/i;

/** "By Joel Lee", also cut off: "By Joel Lee (". */
export function isByline(line: string): boolean {
  const head =
    /^(?:(?:words|written|story|text|report|reported|reporting|analysis|interview|photos?) )?by:? +/i.exec(
      line,
    );
  if (!head || line.length > SHORT) return false;
  if (unnamed.test(line)) return true;
  if (/[!?;:…]$/.test(line)) return false;
  const words = line.slice(head[0].length).split(/[\s,/|]+/);
  if (words.length > BYLINE) return false;
  let names = 0;
  for (const word of words) {
    const bare = word.replace(/^[([“"']+|[)\].,”"']+$/g, '');
    if (bare === '' || bare === '-' || bare === '–' || bare === '—' || bare === '•' || bare === '·') continue;
    if (/^\p{Lu}[\p{L}\p{M}.'’‘-]*$/u.test(bare) && !functionWord.has(bare)) names++;
    else if (!bylineWord.has(bare.toLowerCase()) && !bare.includes('@')) return false;
  }
  // A full stop ends a sentence, if not an abbreviation's: "By Kim Jr."
  if (/\.$/.test(line) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(line)) return false;
  return names > 0 && (names > 1 || words.length < 4);
}

/** Capitalised in a headline like "By The Numbers" and yet no name. */
const functionWord = new Set([
  'A',
  'An',
  'This',
  'That',
  'Its',
  'His',
  'Her',
  'Their',
  'Our',
  'Contrast',
  'Numbers',
]);

const noteStart =
  /^[[(*_\s]*(?:--|[—–])\s?eds?\.(?=\s|$)|^[[(*_\s]*(?:editor(?:[’']?s|s[’'])?[’']? note|eds?(?:itors?)?[’']? note|note to (?:editors|readers)|correction|corrections|clarification|corrected version|disclaimer|about the author|press contacts?|media contacts?|contacts?|for (?:media|press) inquiries|background note|embargo(?:ed)?)\s?[:—–-]|^[[(*_\s]*(?:corrections? (?:and clarifications?)?|clarification|editor[’']s note)$/i;

const noteSentence =
  /^[[(*_\s]*(?:this|the|an? earlier|an? previous|a prior) (?:article|story|report|piece|post|dispatch|version of this|headline (?:of|on) this|version)\b.{0,120}?\b(?:amended|corrected|updated|misstated|misidentified|originally (?:published|appeared|stated|said)|first (?:published|appeared)|incorrectly|inaccurately|erroneously|mistakenly|reproduced|republished)\b/i;

const viewsSentence =
  /^[[(*_\s]*(?:the (?:views|opinions)(?: and opinions)? expressed|the (?:writer|author) is|reporting by|editing by|additional reporting|compiled by|with (?:files|inputs|reporting) from|translated by|it was first published)\b|^[—–-]*\s*.{1,60}? contributed to this (?:report|article|story|dispatch)\.?$/i;

/** An editor's note, a correction, a line of credits or contacts: "… was corrected online. -- Ed.", "(name@paper.example)". */
export function isNote(line: string): boolean {
  const head = line.slice(0, 200).replace(/^[•·▪●■*†‡]\s*/, '');
  if (noteStart.test(head) || noteSentence.test(head) || viewsSentence.test(head)) return true;
  const tail = line.slice(-16);
  if (/(?:--|[—–-])\s?eds?\.?[)\]]?$/i.test(tail)) return true;
  return (
    line.length <= SHORT && /^[^.!?]{0,60}?[(<[]?[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{1,40}[)>\]]?$/.test(line)
  );
}
