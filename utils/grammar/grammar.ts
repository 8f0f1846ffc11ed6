import type { Finding } from '@/utils/findings/finding';
import { overlaps } from '@/utils/text/span';
import { findByRules } from './find';
import { openHarper } from './harper';
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
export type Grammar = { check(text: string, about?: About): Promise<Finding[]> };

/** Paragraphs whose answers are kept: while one is typed in, the others are not looked at again. */
const REMEMBERED = 200;
const PARAGRAPH = /[^\n]+/g;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Loads the engine from the address of its WASM module; takes one to three seconds. */
export async function openGrammar(wasmUrl: string): Promise<Grammar> {
  const harper = await openHarper(wasmUrl);
  const remembered = new Map<string, readonly Finding[]>();

  const checkParagraph = async (text: string, known: ReadonlySet<string>): Promise<Finding[]> => {
    const masked = maskedSpans(text);
    const ours = findByRules(text, masked);
    const theirs = await harper.check(text, known);
    const isOurs = (finding: Finding): boolean =>
      ours.some(({ span }) => overlaps(span, finding.span));
    return [...ours, ...theirs.filter((finding) => !isOurs(finding))].filter(
      ({ span }) => !masked.some((mask) => overlaps(mask, span)),
    );
  };

  return {
    async check(text, about = {}) {
      const known = knownWords(about);
      const names = [...known].join(' ');
      const findings: Finding[] = [];
      for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
        const key = `${names}\n${paragraph}`;
        const found = remembered.get(key) ?? (await checkParagraph(paragraph, known));
        remembered.delete(key);
        remembered.set(key, found);
        if (remembered.size > REMEMBERED) {
          const [oldest = ''] = remembered.keys();
          remembered.delete(oldest);
        }
        findings.push(...found.map((finding) => moved(finding, index)));
      }
      return findings.filter(({ span }) => !isBeingTyped(span, text, about.caret));
    },
  };
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
