/** How one kind is scored: the cases as their file holds them, and the report that is printed. */
export type Evaluation = (
  cases: readonly unknown[],
  options: {
    /** How many of the cases that went wrong are shown. */
    readonly errors: number;
  },
) => Promise<string>;
