import type { Draft } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';

/** One sentence of a draft, and whether it asks. */
export type Sentence = Span & { readonly asks: boolean };

/** A draft as the rules of tone look at it. Every offset is one of the draft's own text. */
export type Prose = {
  /** As it was written, but for what is not the operator's own speech: that is dotted out. */
  readonly written: string;
  /** The same in lower case, with straight apostrophes. */
  readonly low: string;
  readonly sentences: readonly Sentence[];
};

/** Addresses, code and words in quotation marks are somebody else's, or nobody's. */
const FOREIGN =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*|`[^`\n]+`|"[^"\n]{2,200}"|“[^”\n]{2,200}”|^>.*$/gm;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|mr|mrs|ms|dr|st|no|nr|approx|incl|vs|etc|a\.m|p\.m)\.$/;
const END = /[.!?…]+(?=["')\]]*(?:\s|$|\p{Extended_Pictographic}))|\n+/gu;

const known = new WeakMap<Draft, Prose>();

/** Reads a draft once for all the rules that look at it. */
export function proseOf(draft: Draft): Prose {
  let prose = known.get(draft);
  if (!prose) known.set(draft, (prose = readProse(draft.text)));
  return prose;
}

export function readProse(text: string): Prose {
  const written = text
    .replace(FOREIGN, (foreign) => foreign.replace(/[^\s"“”]/g, '·'))
    .replace(/[’‘]/g, "'");
  const low = lowered(written);
  return { written, low, sentences: sentencesOf(low) };
}

/** A few letters grow when they are lowered; offsets must not move. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length
    ? low
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function sentencesOf(low: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const said = low.slice(start, end);
    const from = start + (said.length - said.trimStart().length);
    const to = from + said.trim().length;
    if (to > from) sentences.push({ start: from, end: to, asks: /\?[\s!?"')\]]*$/.test(said) });
    start = end;
  };
  for (const { 0: mark, index } of low.matchAll(END)) {
    const end = index + mark.length;
    if (mark === '.' && ABBREVIATION.test(low.slice(Math.max(start, end - 8), end))) continue;
    close(end);
  }
  close(low.length);
  return sentences;
}

/** The sentence that has this place in it. */
export function sentenceAt({ sentences, low }: Prose, at: number): Sentence {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return sentences[from] ?? { start: 0, end: low.length, asks: false };
}

/** The words of a text, lower-cased. */
export function wordsOf(low: string): string[] {
  return low.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}
