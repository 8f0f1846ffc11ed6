/** What a team looks for, or lets pass, beyond what everybody looks for. */
export type TeamRule = {
  /** What the card says it is: "a contract number". */
  readonly name: string;
} & (
  | {
      /** A form: `A` a letter, `9` a digit, `*` either; everything else stands for itself. */
      readonly mask: string;
    }
  | { readonly words: readonly string[] }
  | {
      /** A regular expression: only ever run in a worker, with a limit of time. */
      readonly pattern: string;
    }
);

/** What is never spoken of: the company's own numbers and addresses, the form of its orders. */
export type AllowList = {
  /** Written in any way: "+49 30 123456" also lets "0049 (30) 12 34 56" pass. */
  readonly values: readonly string[];
  /** Masks, as rules have them. */
  readonly shapes: readonly string[];
};

export const NOTHING_ALLOWED: AllowList = { values: [], shapes: [] };
