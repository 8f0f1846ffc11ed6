/** "Line 2, column 5" of a UTF-16 offset, both from 1. */
export function positionIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `Line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
