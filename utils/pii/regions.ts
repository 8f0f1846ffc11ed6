/** Where a language is mostly spoken, if its tag names no country. */
const HOME: Readonly<Record<string, string>> = { cs: 'CZ', da: 'DK', ja: 'JP', nb: 'NO', sv: 'SE' };
/** Languages whose country is called as they are. */
const SAME = ['de', 'es', 'fi', 'fr', 'it', 'nl', 'pl', 'pt', 'tr'];

/** The countries of language tags as `navigator.languages` has them, at most three: "en-GB" is GB. */
export function regionsOf(languages: readonly string[]): string[] {
  const regions = languages.flatMap((tag) => {
    const [language = '', ...more] = tag.split('-');
    const region =
      more.find((part) => /^[A-Z]{2}$/.test(part)) ??
      HOME[language] ??
      SAME.find((own) => own === language)?.toUpperCase();
    return region ? [region] : [];
  });
  return [...new Set(regions)].slice(0, 3);
}
