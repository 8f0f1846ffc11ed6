import { deepActiveElement } from '@/utils/dom/deep-active-element';
import { takeKey } from '@/utils/dom/take-key';
import { holdEnter } from './hold-enter';
import type { Scene } from './scene';

export type Tip = {
  readonly message: string;
  readonly detail: string;
  /** What a person can answer, and what comes of it; the tip is gone by then. */
  readonly choices: readonly { readonly words: string; readonly act: () => void }[];
};

/**
 * Shows one tip at a time. It takes no key but F6, which goes to its choices; from there on arrows,
 * Enter and Esc are its own, and any other key closes nothing and is typed.
 */
export function showTips(scene: Scene, signal: AbortSignal): (tip: Tip | undefined) => void {
  let shown: Tip | undefined;
  let active: number | undefined;

  const paint = (): void => {
    if (!shown) return scene.change({ tip: undefined });
    const { message, detail, choices } = shown;
    scene.change({
      tip: {
        message,
        detail,
        choices: choices.map(({ words }) => words),
        ...(active !== undefined && { active }),
      },
    });
  };
  const show = (tip: Tip | undefined): void => {
    if (!tip && !shown) return;
    shown = tip;
    active = undefined;
    paint();
  };
  const answer = (choice: number): void => {
    const chosen = shown?.choices[choice];
    show(undefined);
    chosen?.act();
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (!shown || !event.isTrusted || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const count = shown.choices.length;
      const step = { ArrowRight: 1, ArrowDown: 1, F6: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (active === undefined) {
        if (event.key !== 'F6') return;
        active = 0;
        paint();
      } else if (step) {
        active = (active + step + count) % count;
        paint();
      } else if (event.key === 'Enter') {
        const field = deepActiveElement();
        if (field instanceof HTMLElement) holdEnter(field, Promise.resolve());
        answer(active);
      } else if (event.key === 'Escape') show(undefined);
      else {
        active = undefined;
        return paint();
      }
      // The console must not see this key: Enter would send, Esc would leave the reply.
      takeKey(event);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => show(undefined));
  scene.on({ answerTip: answer });
  return show;
}
