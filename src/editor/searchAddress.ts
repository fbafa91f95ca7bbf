/**
 * The address to open for a look-up.
 *
 * @param template an address with `{query}` where the words go
 * @param words the words to search for, as they stand in the text
 */
export function searchAddress(template: string, words: string): string {
  const query = encodeURIComponent(words.toWellFormed().replace(/\s+/g, ' '));
  return template.replaceAll('{query}', () => query);
}
