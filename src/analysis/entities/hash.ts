/**
 * Small integer hashes. Words and features are looked up by 30-bit keys, never by strings: nothing is concatenated
 * while a text is tagged, and 30 bits keep both the numbers small integers and the tables on disk at two bytes a key.
 */

const KEY_MASK = 0x3fffffff;

/** FNV-1a over the UTF-16 code units of `text[start, end)`, finished so that the low 30 bits are well mixed. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** The key of a pair, in this order. Murmur's 32-bit mixing steps. */
export function pair(a: number, b: number): number {
  let hash = Math.imul(a, 0xcc9e2d51);
  hash = (hash << 15) | (hash >>> 17);
  hash = Math.imul(hash, 0x1b873593) ^ b;
  hash = (hash << 13) | (hash >>> 19);
  return finish(Math.imul(hash, 5) + 0x6546b64);
}

function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & KEY_MASK;
}
