import { applyEdit, type TextEdit } from '@/utils/text/edit';
import { revised } from './change';
import type { Snippet } from './snippet';

/** The snippet with one of its texts edited: 0 is its own, then its other languages. */
export function withEdit(snippet: Snippet, text: number, edit: TextEdit, now: number): Snippet {
  const { body, variants = [] } = snippet;
  if (text === 0) return revised(snippet, { ...snippet, body: applyEdit(body, edit) }, now);
  const edited = variants.map((each, at) =>
    at === text - 1 ? { ...each, body: applyEdit(each.body, edit) } : each,
  );
  return revised(snippet, { ...snippet, variants: edited }, now);
}
