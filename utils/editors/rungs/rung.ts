/** What is to stand where the selection is. */
export type Writing = {
  /** Lines end with "\n". */
  readonly text: string;
  /** The same as HTML that is safe to insert. */
  readonly html?: string;
};

/**
 * One way to write over the selection of an editor; one file each in this folder. True when the editor
 * took it, as far as it can be told at once: what then stands there is read later. A rung that returns
 * false has changed nothing.
 */
export type Rung = (element: HTMLElement, writing: Writing) => boolean;

/**
 * Writes by the first rung that the editor takes. An engine whose handler throws has told the page; what
 * it did is read of the text.
 */
export function climb(element: HTMLElement, rungs: readonly Rung[], writing: Writing): void {
  for (const rung of rungs) if (rung(element, writing)) return;
}
