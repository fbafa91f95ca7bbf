/** A name in our own annotated sentences. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  /** "PERSON", "ORG", "PLACE", "GROUP", "EVENT", "DOC" or "MISC". */
  readonly label: string;
}

const LABEL = /^(PERSON|ORG|PLACE|GROUP|EVENT|DOC|MISC) /;

/**
 * Reads "[PERSON Andrei Gromyko] met [ORG NATO]": the plain text and the names in it. Marks do not nest; a bracket
 * that no label follows is text.
 *
 * @throws Error for a mark that is not closed.
 */
export function parseMarkup(line: string): { text: string; names: MarkedName[] } {
  let text = '';
  const names: MarkedName[] = [];
  for (let i = 0; i < line.length;) {
    const open = line[i] === '[' ? LABEL.exec(line.slice(i + 1, i + 8)) : null;
    if (!open) {
      text += line[i++];
      continue;
    }
    const from = i + 1 + open[0].length;
    const close = line.indexOf(']', from);
    if (close < 0) throw new Error(`A mark is not closed: ${line.slice(i, i + 40)}`);
    names.push({ start: text.length, end: text.length + close - from, label: open[1]! });
    text += line.slice(from, close);
    i = close + 1;
  }
  return { text, names };
}
