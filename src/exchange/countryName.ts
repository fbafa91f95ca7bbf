const LANGUAGES = new Map<string, Intl.DisplayNames>();

/**
 * A country's name in a language, by its ISO 3166-1 alpha-2 code; '' for none.
 *
 * @param language a BCP 47 tag; English serves where it is unknown
 */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return '';
  let names = LANGUAGES.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
    LANGUAGES.set(language, names);
  }
  return names.of(code) ?? code;
}
