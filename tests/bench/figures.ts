/** One part of the bench: a table, and sentences that belong under it. */
export type Figures = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
};

export const NO_GOAL = ['–', ''] as const;

/** The last two cells of a row: the goal, and whether the figure keeps to it. */
export function goal(value: number, most: number, unit: string): [string, string] {
  return [`≤ ${most}${unit}`, value <= most ? 'OK' : 'over'];
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
export const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (ratio: number): string => `× ${ratio.toFixed(2)}`;
export const range = (values: readonly number[], show: (value: number) => string): string =>
  `${show(Math.min(...values))} … ${show(Math.max(...values))}`;

/** As Markdown that reads as well in a terminal, aligned as Prettier does it. */
export function asMarkdown({ title, head, rows, notes }: Figures): string {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const table = [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ];
  const said = notes.length ? ['', ...notes.map((note) => `- ${note}`)] : [];
  return [`### ${title}`, '', ...table, ...said].join('\n');
}
