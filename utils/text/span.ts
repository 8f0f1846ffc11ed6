/** Half-open range of UTF-16 offsets into a draft's plain text. */
export type Span = { readonly start: number; readonly end: number };
