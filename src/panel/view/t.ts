/** The words of the user's language, by the English ones: the host puts VS Code's bundle into the page. */
const words = readWords();

/** What the panel says, in the user's language; English where that has no words for it. `{0}`, `{1}` stand for the values. */
export function t(english: string, ...values: readonly (string | number)[]): string {
  return (words[english] ?? english).replace(/\{(\d)\}/g, (_, at: string) =>
    String(values[Number(at)] ?? ''),
  );
}

function readWords(): Readonly<Record<string, string>> {
  const written = typeof document === 'undefined' ? null : document.getElementById('words')?.textContent;
  return written ? (JSON.parse(written) as Record<string, string>) : {};
}
