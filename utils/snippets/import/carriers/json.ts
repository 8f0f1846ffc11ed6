import type { OpenedOf, Unreadable } from '../opened';

/** Lists within lists: deeper is a mistake or an attack. */
const DEEPEST = 100;

const DAMAGED =
  'This file is damaged or not JSON: it cannot be read to its end. Export it once more.';

export function openJson(text: string): OpenedOf<'json'> | Unreadable {
  if (depthOf(text) > DEEPEST) {
    return { problem: `${DAMAGED} What it holds stands more than ${DEEPEST} levels deep.` };
  }
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown, text };
  } catch {
    return { problem: DAMAGED };
  }
}

/** How deep it goes; it stops counting where it is too deep. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
    if (deepest > DEEPEST) break;
  }
  return deepest;
}
