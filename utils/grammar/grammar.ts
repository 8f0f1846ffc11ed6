import type { Finding } from '@/utils/findings/finding';
import { overlaps, type Span } from '@/utils/text/span';
import { findByRules } from './find';
import { chunksOf } from './sentence/chunks';
import { openHarper, type Harper } from './harper';
import { judgeLint } from './harper-lint';
import { findSmallStarts } from './small-starts';
import { maskedSpans } from './mask';

/** What is known about a draft beside its text. */
export type About = {
  /** The customer's last message: their words, names and spellings are not judged. */
  readonly context?: string | undefined;
  /** Words to leave alone: the personal dictionary, product names, names on the page. */
  readonly known?: readonly string[] | undefined;
  /** Where the caret is while a word is being typed: an unfinished word is not judged. */
  readonly caret?: number | undefined;
};

/** The grammar engine, loaded. About 180 MB of memory: one for all tabs, and never in a page. */
export type Grammar = {
  check(text: string, about?: About): Promise<Finding[]>;
  /** What our own rules find, which is a part of the same: it waits for no WASM. */
  checkAtOnce(text: string, about?: About): Finding[];
};

/** Paragraphs and sentences whose answers are kept while others are typed. */
const REMEMBERED = 200;
const PARAGRAPH = /[^\n]+/g;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Loads the engine from the address of its WASM module; takes one to three seconds. */
export async function openGrammar(wasmUrl: string): Promise<Grammar> {
  const harper = Promise.resolve(await openHarper(wasmUrl));
  return grammarWith(() => harper);
}

/** The lanes together; Harper is asked for at the first whole check, and may take its time. */
export function grammarWith(harper: () => Promise<Harper>): Grammar {
  const remembered = new Map<string, readonly Finding[]>();

  const checkParagraph = async (text: string, known: ReadonlySet<string>): Promise<Finding[]> => {
    const masked = maskedSpans(text);
    const ours = findInSentences(text, masked);
    const lints = await (await harper()).read(text);
    const theirs = lints.flatMap((lint) => judgeLint(lint, text, known) ?? []);
    const isOurs = (finding: Finding): boolean =>
      ours.some(({ span }) => overlaps(span, finding.span));
    return unmasked([...ours, ...theirs.filter((finding) => !isOurs(finding))], masked);
  };

  const sentences = new Map<string, readonly Finding[]>();

  /** Sentence by sentence: while one is typed, the others are not looked at again. */
  const findInSentences = (text: string, masked: readonly Span[]): Finding[] => {
    const chunks = chunksOf(text);
    const found = chunks.flatMap(({ start, end }) => {
      const inside = masked
        .filter((mask) => overlaps(mask, { start, end }))
        .map((mask) => ({ start: mask.start - start, end: mask.end - start }));
      const sentence = text.slice(start, end);
      const key = `${JSON.stringify(inside)}${sentence}`;
      const found = sentences.get(key) ?? findByRules(sentence, inside);
      remember(sentences, key, found);
      return found.map((finding) => moved(finding, start));
    });
    const isFree = ({ span }: Finding): boolean =>
      !found.some((other) => overlaps(other.span, span));
    return [...found, ...findSmallStarts(text, chunks, masked).filter(isFree)];
  };

  return {
    async check(text, about = {}) {
      const known = knownWords(about);
      const names = [...known].join(' ');
      const findings: Finding[] = [];
      for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
        const key = `${names}\n${paragraph}`;
        const found = remembered.get(key) ?? (await checkParagraph(paragraph, known));
        remember(remembered, key, found);
        findings.push(...found.map((finding) => moved(finding, index)));
      }
      return findings.filter(({ span }) => !isBeingTyped(span, text, about.caret));
    },
    checkAtOnce: (text, about = {}) =>
      Array.from(text.matchAll(PARAGRAPH))
        .flatMap(({ 0: paragraph, index }) => {
          const masked = maskedSpans(paragraph);
          const ours = unmasked(findInSentences(paragraph, masked), masked);
          return ours.map((finding) => moved(finding, index));
        })
        .filter(({ span }) => !isBeingTyped(span, text, about.caret)),
  };
}

function unmasked(findings: readonly Finding[], masked: readonly Span[]): Finding[] {
  return findings.filter(({ span }) => !masked.some((mask) => overlaps(mask, span)));
}

/** The newest stands last; the oldest goes when there are too many. */
function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key);
  memory.set(key, value);
  const [oldest = ''] = memory.keys();
  if (memory.size > REMEMBERED) memory.delete(oldest);
}

function knownWords({ context = '', known = [] }: About): ReadonlySet<string> {
  return new Set(
    [...Array.from(context.matchAll(WORD), ([word]) => word), ...known].map((word) =>
      word.toLowerCase(),
    ),
  );
}

function moved(finding: Finding, by: number): Finding {
  const move = <T extends { start: number; end: number }>({ start, end }: T) => ({
    start: start + by,
    end: end + by,
  });
  return {
    ...finding,
    span: move(finding.span),
    fixes: finding.fixes.map(({ span, text }) => ({ span: move(span), text })),
  };
}

function isBeingTyped(
  { start, end }: { start: number; end: number },
  text: string,
  caret: number | undefined,
): boolean {
  if (caret === undefined || !/[\p{L}\p{N}'’-]/u.test(text[caret - 1] ?? '')) return false;
  return start < caret && caret <= end;
}
