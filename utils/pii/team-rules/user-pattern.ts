/** Longer ones are hardly meant. */
const LONGEST = 300;

/**
 * A person's regular expression, or a sentence that says why it cannot be used. What it costs is
 * not known before: run it only in a worker that can be stopped.
 */
export function compileUserPattern(source: string): RegExp | string {
  if (!source.trim()) return 'Write an expression, or use a form such as AA-9999999.';
  if (source.length > LONGEST)
    return `An expression has at most ${LONGEST} signs. Make it shorter.`;
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, 'gu');
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^.*\/:?\s*/, '') : 'it is broken';
    return `This expression cannot be read (${why}). Mend it, or use a form such as AA-9999999.`;
  }
  if (pattern.test(''))
    return 'This expression finds nothing at all. Let it ask for one sign at least.';
  return pattern;
}
