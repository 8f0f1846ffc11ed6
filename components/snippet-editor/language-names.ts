/** What is offered first; any other tag can be typed. */
const COMMON = [
  ...[
    'ar',
    'bg',
    'bn',
    'ca',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'en-GB',
    'en-US',
    'es',
    'et',
    'fa',
    'fi',
  ],
  ...['fil', 'fr', 'fr-CA', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'ms', 'nb'],
  ...['nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk'],
  ...['ur', 'vi', 'zh-CN', 'zh-TW'],
];

/** A language as those who speak it call it: "Deutsch", "português (Brasil)". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** Common languages by their own names. */
export function commonLanguages(): { readonly tag: string; readonly name: string }[] {
  return COMMON.map((tag) => ({ tag, name: languageName(tag) }));
}

/** The tag of a language that was typed by its name or as a tag; undefined when it is neither. */
export function languageOf(typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase();
  const named = commonLanguages().find(({ name }) => name.toLowerCase() === wanted);
  if (named) return named.tag;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(wanted)) return undefined;
  try {
    return Intl.getCanonicalLocales(wanted)[0];
  } catch {
    return undefined;
  }
}
