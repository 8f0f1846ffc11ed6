// Each of these is sent into the content script's world as text, so none may use another.

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

type Bench = { benchPicker?: Promise<number> };

/** From now on, times the next key until the list of the picker has been painted. */
export function armPicker(patience: number): void {
  (globalThis as Bench).benchPicker = new Promise((resolve, reject) => {
    let pressed = NaN;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
      capture: true,
      once: true,
    });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - pressed);
    setTimeout(() => reject(new Error('The picker did not open.')), patience);
    requestAnimationFrame(function look() {
      const host = document.querySelector(':root > chatside-face');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      // Found inside a frame's callback: this very frame paints it.
      if (root?.querySelector('.picker li')) port2.postMessage(null);
      else requestAnimationFrame(look);
    });
  });
}

export function readPicker(): Promise<number> {
  return (globalThis as Bench).benchPicker ?? Promise.reject(new Error('It was not armed.'));
}

/** Resolves when no picker is shown any more. */
export async function untilPickerGone(): Promise<void> {
  for (;;) {
    const host = document.querySelector(':root > chatside-face');
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    if (!root?.querySelector('.picker')) return;
    await new Promise(requestAnimationFrame);
  }
}
