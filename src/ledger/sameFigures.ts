import { shortMonths } from './factWords';
import type { Word } from './word';

/** A text and its words. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Several words that are one date or one sum of money. */
interface Figure {
  /** The first word, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The same for all that say the same: "5 January 1990", "Jan. 5, 1990". */
  readonly key: string;
}

/**
 * Joins the words of dates and sums of money that both wordings state, in whatever order of words, so that each is one word with one key.
 * Figures of one wording alone stay parted: what has changed in them is told word by word. Nothing is joined within quotation marks, where
 * the order of the words counts too. Linear.
 */
export function joinSameFigures(before: Wording, after: Wording): [readonly Word[], readonly Word[]] {
  const [old, present] = [figuresOf(before), figuresOf(after)];
  const keys = new Set(old.map(({ key }) => key));
  const common = new Set(present.flatMap(({ key }) => (keys.has(key) ? [key] : [])));
  const isCommon = ({ key }: Figure): boolean => common.has(key);
  return [join(before.words, old.filter(isCommon)), join(after.words, present.filter(isCommon))];
}

function join(words: readonly Word[], figures: readonly Figure[]): readonly Word[] {
  if (figures.length === 0) return words;
  const joined: Word[] = [];
  let next = 0;
  for (const { from, to, key } of figures) {
    joined.push(...words.slice(next, from), { ...words[from]!, end: words[to - 1]!.end, key });
    next = to;
  }
  joined.push(...words.slice(next));
  return joined;
}

function figuresOf(wording: Wording): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < wording.words.length;) {
    const reader = new FigureReader(wording, at);
    const key = reader.date() ?? reader.money();
    if (key !== undefined) figures.push({ from: at, to: reader.at, key });
    at = key === undefined ? at + 1 : reader.at;
  }
  return figures;
}

const months: ReadonlySet<string> = new Set(shortMonths.values()).add('may');
const scales: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);
const currencies: ReadonlySet<string> = new Set('$€£¥₩₽₹');

const DAY = /^([12]?\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^[12]\d{3}$/;

/** Between a month and what follows; the point is that of "Jan." */
const BEHIND_SHORT = /^\.?\s+$|^\.?,\s+$/;
const BEHIND = /^,?\s+$/;
const SPACE = /^\s+$/;
const NOTHING = /^$/;
const BEHIND_COUNTRY = /^\.?\s+$|^-$/;
const SPACE_OR_HYPHEN = /^\s*$|^[-‐‑]$/;

/** Reads a figure from a place on. What does not fit leaves the place where it was. */
class FigureReader {
  private last: Word | undefined;

  constructor(
    private readonly wording: Wording,
    public at: number,
  ) {}

  /** "5 January 1990", "January 5, 1990", "5th of Jan.", "5-8 May", "May 5 to 8". */
  date(): string | undefined {
    return this.whole(() => {
      const days = this.days(SPACE);
      if (days) {
        this.word(SPACE, ({ key }) => key === 'of');
        const month = this.month(SPACE);
        return month && `${month} ${days} ${this.year() ?? ''}`;
      }
      const month = this.month(SPACE);
      const behind = month && this.days(this.behindMonth());
      return behind && `${month} ${behind} ${this.year() ?? ''}`;
    });
  }

  /** "$3 billion", "US$3bn", "3 billion U.S. dollars". */
  money(): string | undefined {
    return this.whole(() => {
      const country = this.country(SPACE);
      const sign = this.currency(country ? NOTHING : SPACE, false);
      if (country && !sign) return undefined;
      const sum = this.sum(SPACE_OR_HYPHEN);
      if (!sum || sign) return sum && `${sum} ${country ?? ''}${sign}`;
      const whose = this.country(SPACE_OR_HYPHEN);
      const currency = this.currency(whose ? BEHIND_COUNTRY : SPACE_OR_HYPHEN, true);
      return currency && `${sum} ${whose ?? ''}${currency}`;
    });
  }

  private days(gap: RegExp): string | undefined {
    const first = this.day(gap);
    if (!first) return undefined;
    const further = this.whole(() => {
      const day = this.day(/^[-–—]$/);
      if (day) return `to ${day}`;
      const link = this.word(SPACE, ({ key }) => key === 'to' || key === 'and');
      const second = link && this.day(SPACE);
      return second && `${link.key} ${second}`;
    });
    return further ? `${first} ${further}` : first;
  }

  private day(gap: RegExp): string | undefined {
    const word = this.word(gap, ({ key, form }) => DAY.test(key) && /^\d/.test(form));
    return word && DAY.exec(word.key)![1];
  }

  /** With a capital: "may" is a verb, too. */
  private month(gap: RegExp): string | undefined {
    return this.word(
      gap,
      ({ key, start }) => months.has(key) && /\p{Lu}/u.test(this.wording.text.charAt(start)),
    )?.key;
  }

  private year(): string | undefined {
    return this.word(this.behindMonth(), ({ key }) => YEAR.test(key))?.key;
  }

  private behindMonth(): RegExp {
    return this.last && shortMonths.has(this.last.form) ? BEHIND_SHORT : BEHIND;
  }

  private country(gap: RegExp): string | undefined {
    return this.word(gap, ({ key, fact }) => key === 'US' && fact === 'name')?.key;
  }

  /** @param isWord "dollars"; else "$" */
  private currency(gap: RegExp, isWord: boolean): string | undefined {
    return this.word(gap, ({ key, form }) => currencies.has(key) && (form !== key) === isWord)?.key;
  }

  private sum(gap: RegExp): string | undefined {
    const number = this.word(gap, ({ key, fact }) => fact === 'number' && /^-?\d[\d.]*$/.test(key));
    if (!number) return undefined;
    let sum = number.key;
    for (let scale: Word | undefined; (scale = this.scale());) sum += ` ${scale.key}`;
    return sum;
  }

  private scale(): Word | undefined {
    return this.word(SPACE_OR_HYPHEN, ({ key }) => scales.has(key));
  }

  /** Takes the next word when it fits and `gap` is all that parts it from the last one. */
  private word(gap: RegExp, fits: (word: Word) => boolean): Word | undefined {
    const word = this.wording.words[this.at];
    if (!word || word.isQuoted || !fits(word)) return undefined;
    if (this.last && !gap.test(this.wording.text.slice(this.last.end, word.start))) return undefined;
    this.at++;
    return (this.last = word);
  }

  /** All of it, or nothing. */
  private whole(read: () => string | undefined): string | undefined {
    const [at, last] = [this.at, this.last];
    const found = read();
    if (found === undefined) [this.at, this.last] = [at, last];
    return found;
  }
}
