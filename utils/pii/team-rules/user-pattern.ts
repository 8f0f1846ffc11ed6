import type { Span } from '@/utils/text/span';

/** Longer ones are hardly meant. */
const LONGEST = 300;
/** Places in one text that are told of: what finds every letter is of no use. */
const MOST = 100;

/**
 * A person's regular expression, or a sentence that says why it cannot be used. It is only read here:
 * what it costs is not known before, so it is run in a worker that can be stopped, and nowhere else.
 */
export function compileUserPattern(source: string): RegExp | string {
  if (!source.trim()) return 'Write an expression, or use a form such as AA-9999999.';
  if (source.length > LONGEST)
    return `An expression has at most ${LONGEST} signs. Make it shorter.`;
  try {
    return new RegExp(source, 'gu');
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^.*\/:?\s*/, '') : 'it is broken';
    return `This expression cannot be read (${why}). Mend it, or use a form such as AA-9999999.`;
  }
}

/** The places in a text that an expression finds; empty ones are none. Only for a worker. */
export function runUserPattern(source: string, text: string): Span[] {
  const pattern = compileUserPattern(source);
  const spans: Span[] = [];
  if (typeof pattern === 'string') return spans;
  for (const { 0: words, index } of text.matchAll(pattern)) {
    if (words) spans.push({ start: index, end: index + words.length });
    if (spans.length === MOST) break;
  }
  return spans;
}
