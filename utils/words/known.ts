import { wordsIn } from './tokens';
import type { AllWords } from './words';

const made = new WeakMap<AllWords, ReadonlyMap<string, readonly string[]>>();

/**
 * The entries of the dictionaries that a text has words of, as they are to be written: all that an
 * engine need know of them for this text.
 */
export function knownIn(text: string, all: AllWords): string[] {
  const entries = byFirstWord(all);
  if (entries.size === 0) return [];
  const found = new Set<string>();
  for (const { text: word, bases } of wordsIn(text.toLowerCase())) {
    for (const entry of entries.get(word) ?? []) found.add(entry);
    // "chargebacks" where the dictionary has "chargeback".
    for (const [base, ending] of bases) {
      if (ending === 's') for (const entry of entries.get(base) ?? []) found.add(entry);
    }
  }
  return [...found];
}

function byFirstWord(all: AllWords): ReadonlyMap<string, readonly string[]> {
  let entries = made.get(all) as Map<string, string[]> | undefined;
  if (entries) return entries;
  entries = new Map();
  for (const { dictionary } of [all.own, ...all.team]) {
    for (const entry of dictionary) {
      const first = wordsIn(entry.toLowerCase())[0]?.text;
      if (first === undefined) continue;
      entries.set(first, [...(entries.get(first) ?? []), entry]);
    }
  }
  made.set(all, entries);
  return entries;
}
