/** A DOI in a text, and where it leads. */
export interface DoiLink {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** Registrant and suffix, as the DOI Handbook has them; where it begins is looked for by hand, so that each character is read once. */
const DOI = /^10\.\d{4,9}\/[^\s"<>“”‘’«»]+/;

/** Longer than this is no DOI that anyone prints, in code units. */
const LONGEST = 300;

/** The DOIs that a text names by themselves: "doi:10.1000/182". One within an address is a link already. */
export function doiLinks(text: string): DoiLink[] {
  const links: DoiLink[] = [];
  for (let at = text.indexOf('10.'); at >= 0; at = text.indexOf('10.', at + 3)) {
    const before = text.charAt(at - 1);
    if (before !== '' && /[\p{L}\p{N}/.=]/u.test(before)) continue;
    const found = DOI.exec(text.slice(at, at + LONGEST))?.[0];
    if (!found) continue;
    const doi = withoutStops(found);
    links.push({
      start: at,
      end: at + doi.length,
      address: `https://doi.org/${encodeURI(doi.toWellFormed())}`,
    });
  }
  return links;
}

/** Without the punctuation of the sentence that it stands in, and brackets that it does not open itself. */
function withoutStops(found: string): string {
  let open = 0;
  for (const mark of found) open += mark === '(' ? 1 : mark === ')' ? -1 : 0;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!'.,;:!?]'.includes(last)) break;
  }
  return found.slice(0, end);
}
