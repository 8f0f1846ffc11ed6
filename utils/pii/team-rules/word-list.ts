import type { Span } from '@/utils/text/span';
import { fold, plain } from '@/utils/pii/fold';

/** Which of several lists has words, and where they stand. */
export type FoundWords = { readonly list: number; readonly span: Span };

/** A place in the tree of all entries, reached by their letters; a gap between words is " ". */
type Node = {
  readonly next: Map<string, Node>;
  /** The list that has an entry which ends here, or one that goes on to the end of the word. */
  whole?: number;
  stem?: number;
};

/** What may stand between the words of an entry: "e-mail", "Blue  Heron", "s. / n". */
const WIDEST_GAP = 3;
/** Signs of an entry that are looked at: what a text costs is bounded by it, not by the lists. */
const LONGEST = 60;

const GAP = 0;
const SIGN = 1;
/** Of a script that is written without blanks between words, or with endings right behind them. */
const FREE = 2;

const FREE_SIGN =
  /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

function kindsOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => {
    const sign = text.charAt(at);
    if (!/[\p{L}\p{N}\p{M}]/u.test(sign)) return GAP;
    return FREE_SIGN.test(sign) ? FREE : SIGN;
  });
}

/**
 * Looks words of several lists up in a text, in one pass: each of its words goes down the tree at most
 * so far as the longest entry. `text` is plain (see `plain`); of two lists with one word the first has it.
 */
export function wordFinder(
  lists: readonly (readonly string[])[],
): (text: string) => readonly FoundWords[] {
  const root: Node = { next: new Map() };
  lists.forEach((words, list) => words.forEach((word) => enter(root, word, list)));
  if (!root.next.size) return () => [];

  return (text) => {
    const kinds = kindsOf(text);
    const found: FoundWords[] = [];
    for (let at = 0; at < text.length; at++) {
      if (kinds[at] === GAP || (kinds[at] === SIGN && kinds[at - 1] === SIGN)) continue;
      const longest = longestAt(root, text, kinds, at);
      if (!longest) continue;
      found.push({ list: longest.list, span: { start: at, end: longest.end } });
      at = longest.end - 1;
    }
    return found;
  };
}

function enter(root: Node, word: string, list: number): void {
  const entry = plain(fold(word)).trim().slice(0, LONGEST);
  const letters = entry.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  if (!letters) return;
  let node = root;
  for (const letter of letters.split('')) {
    const next = node.next.get(letter) ?? { next: new Map<string, Node>() };
    node.next.set(letter, next);
    node = next;
  }
  if (entry.endsWith('*')) node.stem ??= list;
  else node.whole ??= list;
}

function longestAt(
  root: Node,
  text: string,
  kinds: Uint8Array,
  start: number,
): { readonly list: number; readonly end: number } | undefined {
  let best: { readonly list: number; readonly end: number; readonly isStem: boolean } | undefined;
  let node: Node | undefined = root;
  let end = start;
  for (;;) {
    const isInWord = kinds[end] === SIGN && kinds[end - 1] === SIGN;
    if (node.stem !== undefined) best = { list: node.stem, end, isStem: true };
    if (node.whole !== undefined && !isInWord) best = { list: node.whole, end, isStem: false };
    if (end >= text.length || !node.next.size) break;
    const isGap: boolean = kinds[end] === GAP;
    node = node.next.get(isGap ? ' ' : text.charAt(end));
    if (!node) break;
    if (isGap) {
      const from = end;
      while (kinds[end] === GAP) if (++end - from > WIDEST_GAP) return inWhole(best, kinds);
    } else end++;
  }
  return inWhole(best, kinds);
}

/** A stem takes the rest of its word along. */
function inWhole(
  best: { readonly list: number; readonly end: number; readonly isStem: boolean } | undefined,
  kinds: Uint8Array,
): { readonly list: number; readonly end: number } | undefined {
  if (!best?.isStem) return best;
  let { end } = best;
  while (kinds[end] === SIGN && kinds[end - 1] === SIGN) end++;
  return { list: best.list, end };
}
