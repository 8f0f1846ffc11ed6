import { isShortcut } from './shortcut';
import type { LibraryMark } from './team/library';

/** A reply kept for use again. Times are epoch milliseconds. */
export type Snippet = SnippetDraft & {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly uses: number;
  readonly usedAt?: number;
  /** Uses in the system it was imported from: they help it to be found, and are counted nowhere. */
  readonly usedElsewhere?: number;
  /** Marked by the person: comes first among equals. */
  readonly favourite?: boolean;
  /** The shared library that it belongs to; missing for one's own. */
  readonly library?: string;
  /** Who wrote it so, in a library that knows. */
  readonly by?: string;
  /** Another one has its shortcut and comes first; never stored. */
  readonly shadowed?: boolean;
};

/** What a snippet says and how it is found: all that a person edits, shares and gets back. */
export type SnippetDraft = {
  /** What is typed after the trigger; unique, lower case, without spaces: `ref` for `/ref`. */
  readonly shortcut: string;
  readonly title: string;
  /** Template source: plain text with line breaks, or HTML when it is rich, with `{{variables}}`. */
  readonly body: string;
  readonly rich?: boolean;
  /** Language of the body, as browsers name it: "en", "pt-BR". */
  readonly lang?: string;
  /** The same in other languages. */
  readonly variants?: readonly Variant[];
  readonly tags: readonly string[];
  /** "Billing/Refunds"; missing when it is in no folder. */
  readonly folder?: string;
  /** The day until which the text is surely right: "2027-03-01". */
  readonly reviewBy?: string;
};

export type Variant = { readonly lang: string; readonly body: string; readonly rich?: boolean };

/** What a page may see of a snippet while the picker is open. */
export type SnippetMatch = {
  readonly id: string;
  readonly shortcut: string;
  readonly title: string;
  readonly favourite?: boolean;
  /** Its review is overdue. */
  readonly stale?: boolean;
  /** It was changed since it was used last. */
  readonly changed?: boolean;
  readonly folder?: string;
  /** Epoch ms, among what is shown before anything is typed. */
  readonly usedAt?: number;
  /** The shared library that it belongs to. */
  readonly library?: LibraryMark;
  /** Its shortcut belongs to another snippet, which comes first. */
  readonly shadowed?: boolean;
  /** It went while the list was open: its row stays where it is and cannot be chosen. */
  readonly gone?: boolean;
  /** One line, filled, at most 120 characters. */
  readonly preview: string;
};

/** UTF-16 units of one text. */
export const LONGEST_BODY = 20_000;

/** A sentence for each thing that must be mended before the snippet can be saved. */
export function problemsOf(draft: SnippetDraft): string[] {
  const problems: string[] = [];
  if (!draft.title.trim()) problems.push('Give the snippet a title, so that you find it again.');
  if (draft.title.length > 200) problems.push('A title holds at most 200 characters.');
  if (!isShortcut(draft.shortcut)) {
    problems.push(
      'A shortcut is 1 to 32 letters, digits, dots, dashes or underscores and begins with a letter or digit.',
    );
  }
  if (!draft.body.trim()) problems.push('Write the text that this snippet inserts.');
  if ([draft, ...(draft.variants ?? [])].some(({ body }) => body.length > LONGEST_BODY)) {
    problems.push('A snippet holds at most 20,000 characters.');
  }
  const langs = [draft.lang, ...(draft.variants ?? []).map(({ lang }) => lang)];
  if (draft.variants?.length && !langs.every((lang) => lang && isLanguage(lang))) {
    problems.push('Say for each text in which language it is.');
  } else if (draft.lang && !isLanguage(draft.lang)) {
    problems.push(`Chatside does not know the language “${draft.lang}”.`);
  }
  if (new Set(langs).size < langs.length) problems.push('Each language can have one text only.');
  if (draft.variants?.some(({ body }) => !body.trim())) {
    problems.push('Write the text of each language, or take the language out.');
  }
  if (draft.reviewBy !== undefined && !isDay(draft.reviewBy)) {
    problems.push('A review day is written as 2027-03-01.');
  }
  return problems;
}

/** What a person edits of a stored snippet, without what the browser counts. */
export function draftOfSnippet(snippet: SnippetDraft): SnippetDraft {
  const { shortcut, title, body, rich, lang, variants, tags, folder, reviewBy } = snippet;
  return {
    shortcut,
    title,
    body,
    ...(rich && { rich }),
    ...(lang && { lang }),
    ...(variants?.length && { variants: variants.map(variantOf) }),
    tags,
    ...(folder && { folder }),
    ...(reviewBy && { reviewBy }),
  };
}

/** With its keys in one order, and without a `rich` that is false. */
function variantOf({ lang, body, rich }: Variant): Variant {
  return { lang, body, ...(rich && { rich }) };
}

/** Whether two say the same, in every part that a person edits. */
export function sameDraft(a: SnippetDraft, b: SnippetDraft): boolean {
  return JSON.stringify(draftOfSnippet(a)) === JSON.stringify(draftOfSnippet(b));
}

/** Whether the review is overdue; `today` is the person's day: "2026-11-25". */
export function isStale({ reviewBy }: Pick<Snippet, 'reviewBy'>, today: string): boolean {
  return reviewBy !== undefined && reviewBy < today;
}

/** The day of a time in the time zone of this browser: "2026-11-25". */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T12:00Z`));
}

function isLanguage(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) && isKnownToIntl(lang);
}

/** Dates are written in the language of a text: a tag that Intl refuses would break each of them. */
function isKnownToIntl(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
