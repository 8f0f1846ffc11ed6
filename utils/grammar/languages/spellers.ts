import type { Finding } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';
import { formsOf } from '../house-words';
import { unproseIn } from '../mask';
import { languageOf } from './detect';
import type { Language } from './languages';
import { findMisspelt } from './spelling';
import { openWordGraph, type WordGraph } from './word-graph';

/** Bytes of a language's words, as `scripts/make-spelling.ts` packs them. */
export type ReadWords = (language: Language['id']) => Promise<Uint8Array>;

type About = {
  readonly context?: string | undefined;
  readonly known?: readonly string[] | undefined;
};

const PARAGRAPH = /[^\n]+/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Spelling in other languages than English. */
export type Spellers = {
  check(
    text: string,
    about?: About,
  ): Promise<{
    readonly findings: Finding[];
    /** The paragraphs that are certainly in one of these languages. */
    readonly paragraphs: readonly Span[];
  }>;
};

/**
 * The words of a language are read when a draft is first in it; `failed` hears of what could not be read,
 * and nothing is said of such a language then.
 */
export function openSpellers(
  read: ReadWords,
  failed: (error: unknown) => void = () => undefined,
): Spellers {
  const graphs = new Map<string, Promise<WordGraph>>();
  const graphFor = ({ id }: Language): Promise<WordGraph | undefined> => {
    let graph = graphs.get(id);
    if (!graph) {
      graph = read(id).then(openWordGraph);
      graphs.set(id, graph);
      // What could not be read is asked for again with the next draft.
      graph.catch(() => graphs.delete(id));
    }
    return graph.catch((error: unknown) => {
      failed(error);
      return undefined;
    });
  };
  return {
    async check(text, { context = '', known = [] } = {}) {
      const whole = languageOf(text);
      const findings: Finding[] = [];
      const paragraphs: Span[] = [];
      const left = new Set(
        [...formsOf(known), ...Array.from(context.matchAll(WORD), ([word]) => word)].map((word) =>
          word.toLowerCase(),
        ),
      );
      for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
        const certain = languageOf(paragraph);
        if (certain) paragraphs.push({ start: index, end: index + paragraph.length });
        const language = certain ?? whole;
        const graph = language && (await graphFor(language));
        if (!language || !graph) continue;
        const about = { known: left, masked: unproseIn(paragraph) };
        const found = findMisspelt(paragraph, language, graph, about);
        findings.push(...found.map((finding) => moved(finding, index)));
      }
      return { findings, paragraphs };
    },
  };
}

function moved(finding: Finding, by: number): Finding {
  const span = { start: finding.span.start + by, end: finding.span.end + by };
  return { ...finding, span, fixes: finding.fixes.map(({ text }) => ({ span, text })) };
}
