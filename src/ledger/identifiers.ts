/** What someone pasted, recognised as the address or number of a work. */
export type Pasted =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'doi'; readonly doi: string; readonly url: string }
  | { readonly kind: 'isbn'; readonly isbn: string };

/** Longer than this is no address that anyone pasted. */
const LONGEST = 4096;

/**
 * Recognises a DOI in any of its dresses ("doi:10.1000/182", "https://doi.org/10.1000/182"), a web address (also without "https://" when it
 * begins with "www."), or an ISBN with its check digit right; null for anything else.
 */
export function recognizePasted(pasted: string): Pasted | null {
  const text = unwrapped(pasted);
  if (!text || text.length > LONGEST || /\s/.test(text.replace(/^isbn[-:\s\d]*/i, ''))) return null;
  const doi = doiOf(text);
  if (doi) return { kind: 'doi', doi, url: `https://doi.org/${encodeURI(doi)}` };
  const isbn = isbnOf(text);
  if (isbn) return { kind: 'isbn', isbn };
  const url = urlOf(text);
  return url === null ? null : { kind: 'url', url };
}

const WRAPPINGS: readonly (readonly [string, string])[] = [
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ['“', '”'],
];

/** Without space, brackets and quotation marks around it, and the punctuation of the sentence it was copied from. */
function unwrapped(pasted: string): string {
  let text = pasted.trim();
  for (let i = 0; i < WRAPPINGS.length; i++) {
    const [open, close] = WRAPPINGS[i]!;
    if (text.length > 2 && text.startsWith(open) && text.endsWith(close)) text = text.slice(1, -1).trim();
  }
  let end = text.length;
  while (end > 0 && '.,;'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A DOI in its plain form, in small letters: DOIs know no case. */
function doiOf(text: string): string | null {
  const plain = text.replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, '').replace(/^doi:/i, '');
  if (plain === text && !text.startsWith('10.')) return null;
  const bare = decoded(plain.split(/[?#]/, 1)[0]!);
  return /^10\.\d{4,9}(?:\.\d{1,9})?\/\S/.test(bare) ? bare.toLowerCase() : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function urlOf(text: string): string | null {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  const parts = /^(https?):\/\/([^/?#]+)(.*)$/is.exec(address);
  if (!parts) return null;
  const [, scheme, host, rest] = parts;
  // A login in an address is a trick or a secret; neither belongs in a shared file.
  if (!/^[\p{L}\p{N}.-]+(?::\d{1,5})?$/u.test(host!) || !host!.includes('.')) return null;
  return `${scheme!.toLowerCase()}://${host!.toLowerCase()}${rest}`;
}

/** The site of an address: "comtrade.un.org". */
export function hostOf(url: string): string | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  return host?.replace(/^www\./, '') ?? null;
}

function isbnOf(text: string): string | null {
  const digits = text
    .replace(/^isbn(?:-1[03])?:?/i, '')
    .replace(/[-\s]/g, '')
    .toUpperCase();
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
    return sum % 10 === 0 && /^97[89]/.test(digits) ? digits : null;
  }
  if (!/^\d{9}[\dX]$/.test(digits)) return null;
  const sum = [...digits].reduce(
    (total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - i),
    0,
  );
  return sum % 11 === 0 ? digits : null;
}
