import type { Version } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';

/** What rich text needs of those who have the policy for it. */
export type RichTools = {
  /** HTML that may be shown and stored. */
  readonly clean: (html: string) => string;
  /** What a rich text says as plain text. */
  readonly plainOf: (html: string) => string;
};

/** What the editor gets of its page beside the snippets. */
export type EditorTools = {
  readonly rich: RichTools;
  readonly facts: readonly Fact[];
  /** What the open snippet said before, oldest first. */
  readonly versions: readonly Version[];
  /** Whether `{{clipboard}}` can be filled. */
  readonly mayReadClipboard: boolean;
  readonly onAllowClipboard: () => void;
};

/** What can be done to a text from outside of it, whichever kind it is. */
export type TextHandle = {
  /** Puts something in at the caret, as if it were typed. */
  readonly insert: (source: string) => void;
  /** Selects a stretch of the source: UTF-16 offsets. False while the field is not ready for it. */
  readonly select: (start: number, end: number) => boolean;
};
