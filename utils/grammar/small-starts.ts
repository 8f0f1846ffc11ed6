import type { Finding } from '@/utils/findings/finding';
import { overlaps, type Span } from '@/utils/text/span';
import { capitals } from './rules';
import { isKnown } from './lexicon/lexicon';
import { withCapital } from '@/utils/text/capital';

const SHORT =
  /(?:^|\s|\()(?:e\.g|i\.e|etc|approx|vs|no|nr|incl|excl|max|min|ca|cf|st|mr|mrs|ms|dr|inc|ltd|dept|tel|ext|est|p|a\.m|p\.m|am|pm)\.\s*$/i;

/** Sentences that begin with a small letter behind one that does not: "It left today. it arrives soon." */
export function findSmallStarts(
  text: string,
  chunks: readonly Span[],
  masked: readonly Span[],
): Finding[] {
  return chunks.flatMap(({ start, end }, index): Finding[] => {
    const before = chunks[index - 1];
    const [word] = /^\p{Ll}[\p{Ll}'’]*(?=[\s,])/u.exec(text.slice(start, end)) ?? [];
    if (!before || word === undefined || !isKnown(word.toLowerCase().replace(/’/g, "'"))) return [];
    const sentence = text.slice(before.start, before.end);
    const isWhole = /^\p{Lu}/u.test(sentence) && /\p{L}{2}[.?]\s+$/u.test(sentence);
    const span = { start, end: start + word.length };
    if (!isWhole || SHORT.test(sentence) || sentence.trim().split(/\s+/).length < 3) return [];
    if (masked.some((mask) => overlaps(mask, span))) return [];
    return [
      {
        ...{ source: 'grammar', rule: capitals.id, span, severity: 'info' as const },
        ...{ label: capitals.label, message: 'A sentence begins with a capital letter.' },
        fixes: [{ span, text: withCapital(word) }],
      },
    ];
  });
}
