/** The word with a capital at its beginning; the rest stays as it is. */
export function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
