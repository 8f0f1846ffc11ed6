import type { Span } from '@/utils/text/span';
import type { TextEdit } from '@/utils/text/edit';

/** What became of an edit. Anything but `applied` leaves the draft as it was, or says that it could not. */
export type EditOutcome =
  | { readonly status: 'applied' }
  /** Nothing was written: the draft, the caret or the focus was not what the edit was made for. */
  | { readonly status: 'unsure' }
  /** The editor did not take the text as it was given. */
  | { readonly status: 'refused'; readonly restored: boolean };

/** What is selected then: a span of the new text as it is read, or what the person had selected before. */
export type HowToApply = {
  readonly select?: Span;
  readonly keepCaret?: boolean;
  /** Called when the text is first seen where it should be, which may still be taken back. */
  readonly written?: () => void;
};

/** One composer. Offsets are UTF-16 positions in the plain text, where a block or a `<br>` is one "\n". */
export type Editor = {
  readonly element: HTMLElement;
  getText(): string;
  /** What `getText` will show of a text that is put in. */
  readable(text: string): string;
  /** The selection, start before end; undefined when it is not in this composer. */
  getSelection(): Span | undefined;
  /** The last characters before a collapsed caret; cheaper than the whole text, for each key. */
  getTextBeforeCaret(length: number): string | undefined;
  /** Selects a span, or puts the caret there when it is empty. */
  select(span: Span): void;
  /** Scrolls the composer so that a span can be seen; caret and focus stay. */
  reveal(span: Span): void;
  /**
   * One edit as one step of the native undo. `expected` is the text that the edit was made for. The
   * caret goes behind what was written, if nothing else is said.
   */
  apply(edit: TextEdit, expected: string, how?: HowToApply): Promise<EditOutcome>;
  /**
   * The same with HTML, in an editor that takes some. `edit.text` is what is read of the HTML; the
   * editor may lay it out with other line breaks.
   */
  insertHtml?(
    html: string,
    edit: TextEdit,
    expected: string,
    how?: HowToApply,
  ): Promise<EditOutcome>;
};
