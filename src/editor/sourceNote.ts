/**
 * How a source is written into the text behind a claim: "… in 2016 (source: UN Comtrade)."
 *
 * @param claim the claim's words
 * @param source what the editor named
 * @returns the words to insert, and how far into the claim's words: before the stop that ends them
 */
export function sourceNote(claim: string, source: string): { readonly at: number; readonly note: string } {
  const stop = /[.,;:]$/.test(claim) ? 1 : 0;
  return { at: claim.length - stop, note: ` (source: ${source.trim()})` };
}
