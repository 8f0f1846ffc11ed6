const told = new Set<string>();

/**
 * A broken assumption, said once in the console: names and lengths only, never text of a chat. What was
 * ended with its signal is no failure.
 */
export function logFailure(where: string, error: unknown): void {
  if (error instanceof Error && error.name === 'AbortError') return;
  const what = error instanceof Error ? error.message : 'unknown failure';
  const sentence = `Chatside: ${where} is off on this page (${what}).`;
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(sentence);
}
