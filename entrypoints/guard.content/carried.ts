import type { Finding } from '@/utils/findings/finding';
import { remapFindings } from '@/utils/findings/remap';
import { changeBetween } from '@/utils/text/change';

/** What a worker found in a text. */
export type Carried = {
  learn(text: string, found: readonly Finding[]): void;
  /** In this text: what stands under words that were edited since is left out. */
  in(text: string): readonly Finding[];
};

/** Carries the last answer of a worker along while the text is typed on. */
export function carried(): Carried {
  let held: { readonly text: string; readonly found: readonly Finding[] } = { text: '', found: [] };
  return {
    learn: (text, found) => (held = { text, found }),
    in(text) {
      const edit = changeBetween(held.text, text);
      if (edit) held = { text, found: remapFindings(held.found, edit, text) };
      return held.found;
    },
  };
}
