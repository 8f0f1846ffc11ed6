import type { PartOf, TemplatePart } from './part';

/** What a placeholder was read as, or a sentence for what is wrong with it. */
export type Reading<Part> = Part | { readonly problem: string };

/** One word of the template language: how it is read, printed, offered in the editor and shown. */
export type Placeholder<Kind extends TemplatePart['kind']> = {
  readonly kind: Kind;
  /** Reads what stands between the braces, trimmed; undefined when it is another one's. */
  read(inside: string): Reading<PartOf<Kind>> | undefined;
  /** What stands between the braces. */
  print(part: PartOf<Kind>): string;
  /** Set for one that opens a part and is ended by `{{/word}}`. */
  readonly block?: string;
  /** Buttons of the editor: what is put in, and what it is for. */
  readonly offers: readonly Offer[];
  readonly examples: {
    /** Sources that are read without a problem. */
    readonly reads: readonly string[];
    /** Sources with a problem, and words of its sentence. */
    readonly refuses: Readonly<Record<string, string>>;
  };
};

/** `source` is put in at the caret; `words` say what for, as the end of "Insert …". */
export type Offer = { readonly label: string; readonly source: string; readonly words: string };

export type AnyPlaceholder = {
  [Kind in TemplatePart['kind']]: Placeholder<Kind>;
}[TemplatePart['kind']];
