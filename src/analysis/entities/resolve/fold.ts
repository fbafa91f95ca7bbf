/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h',
}; // prettier-ignore

/** A name as it is compared: in lower case, without accents, its apostrophes straight. "Søreide" becomes "soreide". */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœıħ]/g, (letter) => plain[letter]!)
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑]/g, '-');
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
