import { claimEnter } from '@/utils/dom/own-enter';
import { takeKey } from '@/utils/dom/take-key';
import { listen } from '@/utils/dom/frames';

/**
 * Keeps Enter from the console while an edit is being written, so that a second press, or a key held
 * down, does not send the draft as it was before. Ends when the edit is in the field, or when the work
 * ended without one; a key that is still held stays ours until it is let go.
 */
export function holdEnter(field: HTMLElement, work: Promise<unknown>): void {
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  let written = false;
  const isWritten = (): void => void (written = true);
  field.addEventListener('input', isWritten, options);
  void work.finally(isWritten);
  claimEnter(() => !written, life.signal);
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter') return;
      if (written && !event.repeat) return life.abort();
      takeKey(event);
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
