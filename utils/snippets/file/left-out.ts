import { fileSnippet, fileVariant } from './format';
import { isRecord } from './record';

/** Keys that other tools or later versions may write, and why their content is not kept. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['sensitivity', 'Chatside does not ask who the customer is before a snippet is used'],
  ['requires', 'Chatside does not ask who the customer is before a snippet is used'],
  ['owner', 'snippets have no owners here'],
  ['status', 'snippets have no status here'],
  ['replaces', 'no snippet replaces another one here'],
  ['fields', 'questions stand in the text here, as {{ask Order number}}'],
  ['tone', 'texts differ by language only'],
]);

/** So many unknown keys are called by their names. */
const MOST_NAMED = 5;

/** A sentence for each thing in a snippet of the file that the library has no place for. */
export function leftOutOfSnippet(entry: unknown): string[] {
  if (!isRecord(entry)) return [];
  const keys = surplusOf(entry, fileSnippet.entries);
  const { triggers, variants } = entry;
  const sentences: string[] = [];
  if (Array.isArray(triggers) && triggers.length > 1) {
    sentences.push(`A snippet has one shortcut. Left out: ${named(triggers.slice(1))}.`);
  }
  for (const each of Array.isArray(variants) ? (variants as unknown[]) : []) {
    if (isRecord(each)) keys.push(...surplusOf(each, fileVariant.entries));
  }
  return [...sentences, ...sentencesOfKeys(keys)];
}

/** The same for anything else in the file, by the keys that are known. */
export function leftOut(entry: unknown, known: object): string[] {
  return isRecord(entry) ? sentencesOfKeys(surplusOf(entry, known)) : [];
}

function sentencesOfKeys(keys: readonly string[]): string[] {
  const distinct = [...new Set(keys)];
  const unknown = distinct.filter((key) => !REASONS.has(key));
  return [
    ...distinct.flatMap((key) => {
      const reason = REASONS.get(key);
      return reason === undefined ? [] : [`“${key}” was left out: ${reason}.`];
    }),
    ...(unknown.length ? [`Left out, because Chatside does not know it: ${named(unknown)}.`] : []),
  ];
}

/** Keys that are not known and hold something. */
function surplusOf(entry: Record<string, unknown>, known: object): string[] {
  return Object.keys(entry).filter((key) => {
    const value = entry[key];
    const holdsNothing =
      value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return !Object.hasOwn(known, key) && !holdsNothing;
  });
}

/** “a”, “b” and 3 more */
function named(words: readonly unknown[]): string {
  const first = words.slice(0, MOST_NAMED).map((word) => `“${String(word).slice(0, 40)}”`);
  const more = words.length - first.length;
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
