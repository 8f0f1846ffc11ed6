import { make, makeButton, type BesidePage } from './beside-page';

/** A word that needs no answer goes by itself. */
const STANDS_MS = 12_000;

/** Small sentences of the guard: what it let pass, and when it cannot do its work. */
export type Signs = {
  /** `stays` until it is closed; `once` on this page. The same sentence stands there once. Returns what closes it. */
  say(
    message: string,
    how?: { readonly stays?: boolean; readonly grave?: boolean; readonly once?: boolean },
  ): () => void;
};

export function showSigns(beside: BesidePage, signal: AbortSignal): Signs {
  const shown = new Map<string, () => void>();
  const said = new Set<string>();
  return {
    say(message, { stays = false, grave = false, once = false } = {}) {
      if (once && said.has(message)) return () => undefined;
      said.add(message);
      shown.get(message)?.();
      const sign = make('section', 'sign');
      sign.ariaLabel = 'Chatside’s guard';
      if (grave) sign.dataset['grave'] = '';
      const words = make('p', '', message);
      words.role = 'status';
      let soon: ReturnType<typeof setTimeout> | undefined;
      const close = (): void => {
        clearTimeout(soon);
        shown.delete(message);
        sign.remove();
        beside.update();
      };
      const button = makeButton('×', close);
      button.ariaLabel = 'Close';
      sign.append(words, button);
      beside.signs.append(sign);
      beside.update();
      shown.set(message, close);
      if (!stays) soon = setTimeout(close, STANDS_MS);
      signal.addEventListener('abort', close, { once: true });
      return close;
    },
  };
}
