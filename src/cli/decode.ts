/**
 * Decodes the bytes of an article: UTF-8 with or without a byte order mark, or UTF-16 with one.
 *
 * @throws Error when the bytes are not text in one of these encodings.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not a text file in UTF-8 or UTF-16');
  }
}
