import type { SnippetAnswer } from '@/utils/platform/snippet-port';
import { missedExpansion, type MissedCandidate } from '@/utils/snippets/missed';
import { normalSentence, sentencesIn } from '@/utils/snippets/sentences';
import type { Snippet } from '@/utils/snippets/snippet';
import { GAP, speechOf } from '@/utils/snippets/speech';
import { textsOf } from '@/utils/snippets/variant';

/** What the snippets of a library say: whole, and sentence by sentence. */
export type Speeches = {
  readonly whole: readonly MissedCandidate[];
  readonly sentences: ReadonlySet<string>;
  /** Sentences with gaps, as the words between them. */
  readonly gapped: readonly (readonly string[])[];
};

/** Less than this between the gaps, in UTF-16 units, would be held by too many sentences. */
const ENOUGH_BETWEEN = 12;

/** Read once for a library, at the first reply that is compared with it. */
export function speechesOf(snippets: readonly Snippet[]): Speeches {
  const whole = snippets.flatMap((snippet) =>
    textsOf(snippet).map((text) => ({ snippet, text: speechOf(text) })),
  );
  const sentences = new Set<string>();
  const gapped: string[][] = [];
  for (const { text } of whole) {
    for (const sentence of sentencesIn(text)) {
      const words = sentence.split(GAP).map(normalSentence);
      if (words.length === 1) sentences.add(words[0]!);
      else if (words.join('').length >= ENOUGH_BETWEEN) gapped.push(words);
    }
  }
  return { whole, sentences, gapped };
}

/** Which sentences of a reply no snippet holds, and which snippet was typed in full. */
export function compareTyped(
  { whole, sentences, gapped }: Speeches,
  text: string,
  inserted: readonly string[],
): SnippetAnswer & { kind: 'typed' } {
  const put = inserted.flatMap(sentencesIn).map(normalSentence);
  const isHeld = (words: string): boolean =>
    words === '' ||
    sentences.has(words) ||
    put.includes(words) ||
    gapped.some((between) => fits(words, between));
  const own = sentencesIn(text).filter((sentence) => !isHeld(normalSentence(sentence)));
  const missed = inserted.length ? undefined : missedExpansion(text, whole)?.snippet;
  return {
    kind: 'typed',
    own,
    ...(missed && { missed: { id: missed.id, shortcut: missed.shortcut } }),
  };
}

/** Whether a sentence is these words, with something or nothing where they were parted. */
function fits(sentence: string, between: readonly string[]): boolean {
  const last = between.at(-1) ?? '';
  if (!sentence.startsWith(between[0] ?? '') || !sentence.endsWith(last)) return false;
  let at = 0;
  for (const words of between) {
    const found = sentence.indexOf(words, at);
    if (found < 0) return false;
    at = found + words.length;
  }
  return true;
}
