import { listen } from '@/utils/dom/frames';
import { takeKey } from '@/utils/dom/take-key';
import type { BesidePage } from './beside-page';
import { makeNotice, type Answer, type HeldNotice } from './held-notice';
import { knownOf, type Held } from './hold-sending';
import { whenSeen } from './when-seen';

/** Nobody reads it faster; a press before is no answer. */
const READ_MS = 500;

export type ShownHeld = {
  show(held: Held): void;
  /** What would be held now: the notice follows it, or goes. */
  follow(again: (held: Held) => Held | undefined): void;
};

/** Says that a reply was held and why, and asks what to do. The focus stays in the composer. */
export function showHeld(
  beside: BesidePage,
  on: {
    readonly canRedact: () => boolean;
    readonly redact: (held: Held) => void;
    readonly allow: (held: Held) => void;
    /** A press that was not counted: something of the page lies over the notice. */
    readonly covered: () => void;
  },
  signal: AbortSignal,
): ShownHeld {
  type Shown = HeldNotice & {
    readonly held: Held;
    readonly answers: readonly Answer[];
    readonly life: AbortController;
    active?: number;
  };
  let shown: Shown | undefined;
  /** Enter chose an answer; the same press, held down, must not send. */
  let isDown = false;

  const close = (): void => {
    if (!shown) return;
    shown.life.abort();
    shown = undefined;
    beside.held.replaceChildren();
    beside.update();
  };

  const answersTo = (held: Held, isReady: (byMouse: boolean) => boolean): Answer[] => {
    const then = (act: (held: Held) => void) => (): void => {
      close();
      act(held);
    };
    const redact = { words: 'Redact', act: then(on.redact) };
    const canRedact = on.canRedact() && held.found.some(({ fixes }) => fixes.length);
    return [
      ...(canRedact ? [redact] : []),
      {
        words: 'Allow this text',
        act: (byMouse) => isReady(byMouse) && then(on.allow)(),
      },
      { words: 'Keep writing', act: close },
    ];
  };

  const show = (held: Held): void => {
    // Whoever allows a text has read what is known of it: more is shown anew, and read anew.
    if (shown && knownOf(shown.held) === knownOf(held)) return;
    close();
    const life = new AbortController();
    const since = performance.now();
    let isSeen = (): boolean => true;
    const answers = answersTo(held, (byMouse) => {
      if (performance.now() - since < READ_MS) return false;
      if (!byMouse || isSeen()) return true;
      on.covered();
      return false;
    });
    const notice = makeNotice(held, answers);
    shown = { ...notice, held, answers, life };
    beside.held.replaceChildren(notice.element);
    beside.update();
    isSeen = whenSeen(notice.element, life.signal);
  };

  const point = (active: number | undefined): void => {
    if (!shown) return;
    const { buttons, told } = shown;
    if (active === undefined) delete shown.active;
    else shown.active = active;
    buttons.forEach((button, at) => button.toggleAttribute('data-active', at === active));
    const words = active === undefined ? undefined : buttons[active]?.textContent;
    told.textContent = words ? `${words}, press Enter.` : '';
  };

  const keydown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    if (isDown && event.key === 'Enter' && event.repeat) return takeKey(event);
    if (!shown || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { active, answers } = shown;
    const step = { ArrowRight: 1, ArrowDown: 1, F6: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (active === undefined) {
      if (event.key !== 'F6') return;
      point(0);
    } else if (step) point((active + step + answers.length) % answers.length);
    else if (event.key !== 'Enter') return point(undefined);
    else if (!event.repeat) {
      isDown = true;
      answers[active]?.act(false);
    }
    takeKey(event);
  };
  const keyup = (event: KeyboardEvent): void => {
    if (!isDown || !event.isTrusted || event.key !== 'Enter') return;
    isDown = false;
    takeKey(event);
  };
  listen('keydown', keydown, { capture: true, signal });
  listen('keyup', keyup, { capture: true, signal });
  signal.addEventListener('abort', close);

  return {
    show,
    follow: (again) => {
      const now = shown && again(shown.held);
      if (now) show(now);
      else close();
    },
  };
}
