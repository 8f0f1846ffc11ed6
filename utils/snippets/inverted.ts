import { textOfMarkup } from './markup';
import type { Snippet } from './snippet';
import { textsOf } from './variant';
import { wordsOf } from './words';

/** How much a word is worth where it stands. */
const WORTH = { shortcut: 4, title: 3, tag: 2, folder: 2, body: 1 } as const;

/** For each distinct word of a library: the snippets that hold it, and its worth in each. */
export type Inverted = {
  readonly words: readonly string[];
  readonly holders: readonly Uint32Array[];
  readonly worth: readonly Uint8Array[];
};

export function invert(snippets: readonly Snippet[]): Inverted {
  const lists = new Map<string, { holders: number[]; worth: number[] }>();
  const add = (text: string, index: number, worth: number): void => {
    for (const word of wordsOf(text)) {
      const list = lists.get(word);
      if (!list) lists.set(word, { holders: [index], worth: [worth] });
      // The fields of one snippet come one after the other, the most worth first.
      else if (list.holders.at(-1) !== index) {
        list.holders.push(index);
        list.worth.push(worth);
      }
    }
  };
  snippets.forEach((snippet, index) => {
    const { shortcut, title, tags, folder = '' } = snippet;
    add(shortcut, index, WORTH.shortcut);
    add(title, index, WORTH.title);
    add(tags.join(' '), index, WORTH.tag);
    add(folder, index, WORTH.folder);
    for (const { body, rich } of textsOf(snippet)) {
      add(rich ? textOfMarkup(body) : body, index, WORTH.body);
    }
  });
  const all = [...lists.values()];
  return {
    words: [...lists.keys()],
    holders: all.map(({ holders }) => Uint32Array.from(holders)),
    worth: all.map(({ worth }) => Uint8Array.from(worth)),
  };
}
