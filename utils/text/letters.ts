/** A text without its spaces and line breaks: what stays the same however a field lays it out. */
export function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}

/** The same place in a text that has the same letters but may have other spaces between them. */
export function samePlace(text: string, offset: number, other: string): number {
  if (text === other) return offset;
  const before = text.slice(0, offset);
  let letters = lettersOf(before).length;
  let at = 0;
  while (letters > 0 && at < other.length) if (!/\s/.test(other.charAt(at++))) letters--;
  let spaces = before.length - before.trimEnd().length;
  while (spaces-- > 0 && /\s/.test(other.charAt(at))) at++;
  return at;
}
