import { deepActiveElement, listen } from '@/utils/dom/frames';
import { isHtmlElement } from '@/utils/dom/kinds';
import { claimEnter } from '@/utils/dom/own-enter';
import { isAlone, takeKey } from '@/utils/dom/take-key';
import { holdEnter } from './hold-enter';

/** Something that waits for an answer beside the page. */
export type Asking = {
  /** How many answers there are; none while nothing is shown. */
  count(): number;
  /** Marks a choice; undefined when the keys are the page's again. */
  point(active: number | undefined): void;
  answer(choice: number): void;
  close(): void;
};

/**
 * Takes no key but F6, which goes to the choices; from there on arrows, Enter and Esc are theirs, and
 * any other key closes nothing and is typed. Answers how to forget which choice was marked.
 */
export function takeChoiceKeys(asking: Asking, signal: AbortSignal): { reset(): void } {
  let active: number | undefined;
  const point = (next: number | undefined): void => {
    active = next;
    asking.point(next);
  };
  claimEnter(
    (event) => active !== undefined && asking.count() > 0 && (!event || isAlone(event)),
    signal,
  );
  listen(
    'keydown',
    (event) => {
      const count = asking.count();
      if (!count || !event.isTrusted || event.isComposing) return;
      if (!isAlone(event)) return;
      const step = { ArrowRight: 1, ArrowDown: 1, F6: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (active === undefined) {
        if (event.key !== 'F6') return;
        point(0);
      } else if (step) point((active + step + count) % count);
      else if (event.key === 'Enter') {
        const field = deepActiveElement();
        if (isHtmlElement(field)) holdEnter(field, Promise.resolve());
        asking.answer(active);
      } else if (event.key === 'Escape') asking.close();
      else return point(undefined);
      // The console must not see this key: Enter would send, Esc would leave the reply.
      takeKey(event);
    },
    { capture: true, signal },
  );
  return { reset: () => void (active = undefined) };
}
