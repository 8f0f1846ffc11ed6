import { claimEnter } from '@/utils/dom/own-enter';
import { takeKey } from '@/utils/dom/take-key';
import { listen } from '@/utils/dom/frames';
import { editableRoot } from '@/utils/editors/content-editable';
import type { Notice } from './scene';

/** What takes longer has gone wrong, and a key that does nothing for no reason is worse. */
const LONGEST_MS = 3000;

const TOO_LONG: Notice = {
  message:
    'This takes longer than it should, so Enter is the page’s again. Look at your reply before you send it.',
};

/**
 * Keeps Enter in this field from the console while an edit is being written, so that a second press, or
 * a key held down, does not send the draft as it was before. Ends when the edit is in the field, when the
 * work ended without one, or with a word when it takes too long; a key that is still held stays ours
 * until it is let go.
 */
export function holdEnter(
  field: HTMLElement,
  work: Promise<unknown>,
  { say, longest = LONGEST_MS }: { say?(notice: Notice): void; longest?: number } = {},
): void {
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  const root = editableRoot(field) ?? field;
  let written = false;
  const isWritten = (): void => {
    written = true;
    clearTimeout(late);
  };
  const late = setTimeout(() => {
    isWritten();
    say?.(TOO_LONG);
  }, longest);
  field.addEventListener('input', isWritten, options);
  work.then(isWritten, isWritten);
  const takes = (event: KeyboardEvent): boolean =>
    (!written || event.repeat) && event.composedPath().includes(root);
  claimEnter((event) => (event ? takes(event) : !written), life.signal);
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter') return;
      if (takes(event)) takeKey(event);
      else if (written) life.abort();
    },
    options,
  );
  listen(
    'keyup',
    ({ isTrusted, key }) => {
      if (isTrusted && key === 'Enter' && written) life.abort();
    },
    options,
  );
}
