import { GAP, speechOf } from './speech';
import type { Snippet } from './snippet';
import { textsOf } from './variant';

/** 40 words of five characters a minute: someone who writes while thinking of what to say. */
const MS_PER_CHARACTER = 60_000 / 200;

/** To look at the list and take the right one. */
const MS_TO_CHOOSE = 1_000;

/**
 * What the uses of a snippet have saved, in ms: to type its own text, less its fillings, takes so
 * much longer than the trigger, the shortcut and a choice. Undefined when it was never used; 0 when
 * typing it would have been as fast.
 */
export function timeSaved(snippet: Snippet): number | undefined {
  if (snippet.uses === 0) return undefined;
  const [own] = textsOf(snippet);
  const text = speechOf(own!).replaceAll(GAP, '').replace(/\s+/g, ' ').trim();
  const typing = text.length * MS_PER_CHARACTER;
  const choosing = (1 + snippet.shortcut.length) * MS_PER_CHARACTER + MS_TO_CHOOSE;
  return snippet.uses * Math.max(0, typing - choosing);
}
