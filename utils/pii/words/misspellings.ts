/** A word and what hasty thumbs make of it: one or two letters left out, one twice, two swapped. */
export function misspellings(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (let i = 1; i < word.length; i++) {
    const without = word.slice(0, i) + word.slice(i + 1);
    forms.add(without);
    forms.add(word.slice(0, i) + word[i] + word.slice(i));
    if (i + 1 < word.length)
      forms.add(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
    if (word.length < 8) continue;
    for (let j = i + 1; j < without.length; j++)
      forms.add(without.slice(0, j) + without.slice(j + 1));
  }
  return forms;
}
