import type { Span } from '../analysis/model';

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * Between UTF-16 code units, in which a document counts, and Unicode code points, in which the W3C's selectors do. Half a surrogate
 * pair on its own is a code point. Made in one pass over the text; a conversion then costs a binary search, and nothing in a text
 * without characters beyond U+FFFF.
 */
export class CodePoints {
  /** Where the second half of each surrogate pair stands, in code units. */
  private readonly seconds: number[] = [];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    for (let i = 1; i < text.length; i++)
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) this.seconds.push(i++);
  }

  /** A span in code units, told in code points. An offset inside a pair counts as behind its character. */
  fromUnits({ start, end }: Span): Span {
    return { start: start - this.secondsBefore(start), end: end - this.secondsBefore(end) };
  }

  /** A span in code points, told in code units; cut to the text. */
  toUnits({ start, end }: Span): Span {
    return { start: this.toUnit(start), end: this.toUnit(end) };
  }

  private toUnit(point: number): number {
    let low = 0;
    let high = this.seconds.length;
    // The second half number k stands before the point when it is at most k + point units from the beginning.
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.seconds[middle]! - middle <= point) low = middle + 1;
      else high = middle;
    }
    return Math.min(point + low, this.length);
  }

  private secondsBefore(unit: number): number {
    let low = 0;
    let high = this.seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.seconds[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
