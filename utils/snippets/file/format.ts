import * as v from 'valibot';

/** What the file says of itself; docs/library-file.md has every key. */
export const FORMAT = 'chatside/snippets';
export const VERSION = 1;

/** Bytes of the largest file that is read; 10,000 snippets of 60 words are about 5 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

// A message goes on from “variants.0.body”: see `read.ts`.
const text = v.string('is missing or not a text');
const texts = v.array(text, 'is missing or not a list');
const count = v.pipe(
  v.number('is missing or not a number'),
  v.safeInteger('is not a whole number'),
  v.minValue(0, 'is less than nothing'),
);

export const fileFolder = v.object(
  { id: text, name: text, parent: v.nullish(text) },
  'is not a folder',
);

export const fileFact = v.object({ name: text, value: text }, 'is not a fact');

const fileUsage = v.object(
  {
    uses: count,
    usedAt: v.exactOptional(count),
    usedElsewhere: v.exactOptional(count),
    createdAt: count,
    updatedAt: count,
  },
  'is not a usage',
);

export const fileVariant = v.object(
  {
    lang: v.nullish(text),
    format: v.picklist(['text', 'html'], 'is neither text nor html'),
    body: text,
  },
  'is not a text in a language',
);

export const fileSnippet = v.object(
  {
    id: v.nullish(text),
    folder: v.nullish(text),
    title: text,
    /** The first one is the shortcut. */
    triggers: v.pipe(texts, v.minLength(1, 'is empty')),
    tags: v.nullish(texts),
    favourite: v.nullish(v.boolean('is neither true nor false')),
    reviewBy: v.nullish(text),
    /** The first one is the snippet's own text. */
    variants: v.pipe(v.array(fileVariant, 'is missing or not a list'), v.minLength(1, 'is empty')),
    usage: v.nullish(fileUsage),
  },
  'is not a snippet',
);

export type FileFolder = v.InferOutput<typeof fileFolder>;
export type FileFact = v.InferOutput<typeof fileFact>;
export type FileSnippet = v.InferOutput<typeof fileSnippet>;

/** The whole, as it is written. */
export type LibraryFile = {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** "2026-11-25T09:00:00.000Z" */
  readonly exportedAt: string;
  readonly folders: readonly FileFolder[];
  readonly facts: readonly FileFact[];
  readonly snippets: readonly FileSnippet[];
};
