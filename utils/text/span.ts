/** Half-open range of UTF-16 offsets into a draft's plain text. */
export type Span = { readonly start: number; readonly end: number };

/** Whether two spans share a character; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
