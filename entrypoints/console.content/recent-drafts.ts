import { listen } from '@/utils/dom/frames';
import { lettersOf } from '@/utils/text/letters';

/** A console may take this long to show what was sent. */
const SENDING_MS = 30_000;

/** A reply field, and the conversation that it writes in. */
export type DraftPlace = { readonly id: string; readonly text: string };

/**
 * Remembers what stood in the reply field when a key or a click may have sent it. In memory only, for half a
 * minute.
 */
export function recentDrafts(
  read: () => DraftPlace | undefined,
  signal: AbortSignal,
): {
  /** Whether this text was just sent there. */
  has(id: string, text: string): boolean;
  /** It came up: the next one with the same words is another. */
  forget(id: string): void;
} {
  const drafts = new Map<string, { readonly letters: string; readonly at: number }>();
  const remember = (): void => {
    const draft = read();
    if (!draft?.text.trim()) return;
    drafts.set(draft.id, { letters: lettersOf(draft.text), at: Date.now() });
  };
  const options = { capture: true, signal };
  listen('keydown', (event) => event.isTrusted && event.key === 'Enter' && remember(), options);
  listen('pointerdown', ({ isTrusted }) => isTrusted && remember(), options);
  // A button that is pressed by a key.
  listen('click', ({ isTrusted, detail }) => isTrusted && detail === 0 && remember(), options);
  return {
    has: (id, text) => {
      const draft = drafts.get(id);
      return (
        draft !== undefined &&
        Date.now() - draft.at < SENDING_MS &&
        lettersOf(text) === draft.letters
      );
    },
    forget: (id) => void drafts.delete(id),
  };
}
