import * as v from 'valibot';

/** What a published library says of itself; docs/team-libraries.md has every key. */
export const TEAM_FORMAT = 'chatside/library';
export const TEAM_VERSION = 1;

const text = v.string('is missing or not a text');

/** What a published file has beside the lists of a library file. */
export const teamHead = v.object(
  {
    format: v.literal(TEAM_FORMAT),
    version: v.literal(TEAM_VERSION),
    /** A random id that stays through all editions. */
    library: v.pipe(text, v.minLength(8, 'is too short'), v.maxLength(64, 'is too long')),
    name: v.pipe(text, v.trim(), v.minLength(1, 'is empty'), v.maxLength(60, 'is too long')),
    /** Grows with each publishing. */
    edition: v.pipe(v.number('is not a number'), v.safeInteger(), v.minValue(1)),
    publishedAt: v.pipe(text, v.isoTimestamp('is not a time')),
    /** A signed file may say that the lead means it when so much is gone. */
    confirmDeletes: v.nullish(v.boolean('is neither true nor false')),
  },
  'is not a library',
);

export type TeamHead = v.InferOutput<typeof teamHead>;
