import { isSpelling, type Finding } from '@/utils/findings/finding';
import type { Dismissal } from '@/utils/findings/offered-tone';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';

/** A word that no dictionary has can be put into one's own: it is right then, in every tab. */
export function addingOf(finding: Finding, text: string): readonly Dismissal[] {
  if (!isSpelling(finding)) return [];
  const word = wordOf(finding, text);
  return [
    {
      words: 'Add to dictionary',
      told: `“${word}” is in your dictionary.`,
      act: () => {
        request('word/add', { word }).catch((error: unknown) =>
          logFailure('adding to the dictionary', error),
        );
      },
    },
  ];
}

/** As it is to be written: the capital of a sentence's first word is none of its own. */
function wordOf({ span }: Finding, text: string): string {
  const word = text.slice(span.start, span.end);
  const isFirst = /(?:^|[.!?…:]\s|\n)\s*$/u.test(text.slice(0, span.start));
  return isFirst && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
}
