import type { Span } from '@/utils/text/span';
import type { TextEdit } from '@/utils/text/edit';

/** What became of an edit. Anything but `applied` leaves the draft as it was, or says that it could not. */
export type EditOutcome =
  | { readonly status: 'applied' }
  /** Nothing was written: the draft, the caret or the focus was not what the edit was made for. */
  | { readonly status: 'unsure' }
  /** The editor did not take the text as it was given. */
  | { readonly status: 'refused'; readonly restored: boolean };

/** Where the caret goes: to an offset of the new text, or it stays where the person had it. */
export type HowToApply = { readonly caretAt?: number; readonly keepCaret?: boolean };

/** One composer. Offsets are UTF-16 positions in the plain text, where a block or a `<br>` is one "\n". */
export type Editor = {
  readonly element: HTMLElement;
  getText(): string;
  /** The selection, start before end; undefined when it is not in this composer. */
  getSelection(): Span | undefined;
  /** The last characters before a collapsed caret; cheaper than the whole text, for each key. */
  getTextBeforeCaret(length: number): string | undefined;
  /** Scrolls the composer so that a span can be seen; caret and focus stay. */
  reveal(span: Span): void;
  /**
   * One edit as one step of the native undo. `expected` is the text that the edit was made for. The
   * caret goes behind what was written, if nothing else is said.
   */
  apply(edit: TextEdit, expected: string, how?: HowToApply): Promise<EditOutcome>;
};
