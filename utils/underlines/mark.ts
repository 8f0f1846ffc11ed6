import type { Box } from '@/utils/dom/box';
import type { Span } from '@/utils/text/span';

/** A line under some words of the draft; kinds differ in shape as well as in colour. */
export type Mark = { readonly span: Span; readonly kind: string; readonly active?: boolean };

/** The underlines of one composer. They go with the signal that they were opened with. */
export type Underlines = {
  /** What was painted before is gone. Spans belong to the composer's text of this moment. */
  paint(marks: readonly Mark[]): void;
  /** The first line of a painted span on the screen; undefined when it cannot be seen. */
  whereIs(span: Span): Box | undefined;
};
