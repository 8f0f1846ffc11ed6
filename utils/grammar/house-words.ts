import { isSpelling, type Finding } from '@/utils/findings/finding';
import { overlaps, type Span } from '@/utils/text/span';
import { wordsIn } from '@/utils/words/tokens';
import { isKnown } from './lexicon/lexicon';

/** A text's dictionary entries as single words, with the plain forms that a text puts them in. */
export function formsOf(entries: readonly string[]): string[] {
  return entries.flatMap((entry) =>
    [entry, ...entry.split(/[^\p{L}\p{M}\p{N}'’-]+/u)]
      .filter(Boolean)
      .flatMap((word) => [word, `${word}s`, `${word}'s`, `${word}’s`]),
  );
}

/**
 * What was found, as the dictionaries have it: nothing is said of the spelling of their words, and a name
 * that is written otherwise is put right.
 */
export function withHouseWords(
  found: readonly Finding[],
  text: string,
  entries: readonly string[],
  masked: readonly Span[],
): Finding[] {
  if (entries.length === 0) return [...found];
  const known = new Set(formsOf(entries).map((word) => word.toLowerCase()));
  const names = findNames(text, entries).filter(
    ({ span }) => !masked.some((mask) => overlaps(mask, span)),
  );
  const others = found.filter(({ rule, span, ...rest }) => {
    const words = text.slice(span.start, span.end);
    if (entries.includes(words)) return false;
    if (isSpelling({ rule, span, ...rest }) && known.has(words.toLowerCase())) return false;
    return !names.some((name) => overlaps(name.span, span));
  });
  return [...names, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** Names that are written otherwise than the dictionary has them: "iphone" for "iPhone". */
export function findNames(text: string, entries: readonly string[]): Finding[] {
  const low = lowered(text);
  const words = wordsIn(low);
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (!/\p{Lu}/u.test(entry)) continue;
    const wanted = lowered(entry);
    for (const { start } of words) {
      const end = start + wanted.length;
      if (!low.startsWith(wanted, start) || !isWhole(low, start, end)) continue;
      const written = text.slice(start, end);
      if (entries.includes(written) || !isSlip(written, entry)) continue;
      const span = { start, end };
      if (findings.some((other) => overlaps(other.span, span))) continue;
      findings.push({
        source: 'grammar',
        rule: 'grammar/name',
        span,
        severity: 'info',
        label: 'How a name is written',
        message: `It is written “${entry}”.`,
        fixes: [{ span, text: entry }],
      });
    }
  }
  return findings;
}

/** Not what was meant otherwise: a text in capitals, or a word that is an everyday one as well. */
function isSlip(written: string, entry: string): boolean {
  if (written.length > 1 && written === written.toUpperCase()) return false;
  const hasInner = /\p{L}\p{Lu}/u.test(entry);
  if (hasInner && !/^\p{Lu}+$/u.test(entry)) return true;
  const isSmall = written === written.toLowerCase();
  if (!isSmall) return written !== entry;
  return written.split(/\s+/).some((word) => !isKnown(word));
}

function isWhole(low: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}_@./#-]$/u.test(low.slice(Math.max(0, start - 1), start)) &&
    !/^(?:[\p{L}\p{M}\p{N}_@/-]|\.[\p{L}\p{N}])/u.test(low.slice(end, end + 2))
  );
}

/** Letters that grow when they are lowered stay as they are: offsets must not move. */
function lowered(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const low = letter.toLowerCase();
    return low.length === letter.length ? low : letter;
  });
}
