/** Words of the house: what is left alone, and what is to be said otherwise. */
export type Words = {
  /** Names and words that are right as they are written here: "iPhone", "Zendesk", "chargeback". */
  readonly dictionary: readonly string[];
  readonly phrases: readonly Phrase[];
};

/** Something that is not to be said to customers, and what to say in its place. */
export type Phrase = {
  readonly avoid: string;
  /** Without it the hint has no fix. */
  readonly prefer?: string;
  /** One sentence, shown on the card. */
  readonly reason?: string;
  /** A word of the house (a queue, a code name): fine in a note, not in a reply to a customer. */
  readonly internal?: true;
  /** Only these very words, and no form of them. */
  readonly exact?: true;
};

/** The words of a shared library, with the name by which a hint calls it. */
export type TeamWords = Words & { readonly library: string; readonly name: string };

/** All that counts in this browser. */
export type AllWords = { readonly own: Words; readonly team: readonly TeamWords[] };

export const NO_WORDS: Words = { dictionary: [], phrases: [] };

/** Far above what a team writes down; a file from elsewhere must not fill a browser. */
export const LIMITS = {
  dictionary: 5000,
  phrases: 500,
  /** Characters. */
  word: 60,
  avoid: 80,
  prefer: 200,
  reason: 200,
} as const;

export function hasWords({ dictionary, phrases }: Words): boolean {
  return dictionary.length + phrases.length > 0;
}
