import * as v from 'valibot';
import { accept } from '../../file/accept';
import type { SnippetDraft } from '../../snippet';
import type { Fields } from './merge';

const variant = v.object({
  lang: v.string(),
  body: v.string(),
  rich: v.exactOptional(v.boolean()),
});

const snippet = v.object({
  type: v.literal('snippet'),
  shortcut: v.string(),
  title: v.string(),
  body: v.string(),
  rich: v.exactOptional(v.boolean()),
  lang: v.exactOptional(v.string()),
  variants: v.exactOptional(v.array(variant)),
  tags: v.optional(v.array(v.string()), []),
  folder: v.exactOptional(v.string()),
  reviewBy: v.exactOptional(v.string()),
});

const fact = v.object({ type: v.literal('fact'), name: v.string(), value: v.string() });

/** The snippet that a document is; undefined for one that was deleted, or that is damaged. */
export function snippetOf(
  fields: Fields,
  sanitise: (html: string) => string,
): SnippetDraft | undefined {
  return fields['deleted'] === true ? undefined : judged(fields, sanitise).draft;
}

/**
 * Why a document that says this would be nobody's snippet, as a sentence: what `snippetOf` leaves out must
 * not be written. Nothing for one that is taken out.
 */
export function snippetProblem(
  fields: Fields,
  sanitise: (html: string) => string,
): string | undefined {
  return fields['deleted'] === true ? undefined : judged(fields, sanitise).problem;
}

type Judged =
  | { readonly draft: SnippetDraft; readonly problem?: undefined }
  | { readonly draft?: undefined; readonly problem: string };

function judged(fields: Fields, sanitise: (html: string) => string): Judged {
  const damaged = { problem: 'A part of this snippet is missing or damaged.' };
  const read = v.safeParse(snippet, fields, { abortEarly: true });
  if (!read.success) return damaged;
  const { type: _, shortcut, ...rest } = read.output;
  const draft = { ...rest, shortcut: shortcut.trim().toLowerCase() };
  const { drafts, refused } = accept([{ what: '', incoming: { draft } }], sanitise);
  const [taken] = drafts;
  return taken ? { draft: taken.draft } : { problem: refused[0]?.why ?? damaged.problem };
}

/** The fact that a document is; undefined for one that was deleted, or that is damaged. */
export function factOf(fields: Fields): { name: string; value: string } | undefined {
  if (fields['deleted'] === true) return undefined;
  const read = v.safeParse(fact, fields, { abortEarly: true });
  return read.success ? { name: read.output.name, value: read.output.value } : undefined;
}
