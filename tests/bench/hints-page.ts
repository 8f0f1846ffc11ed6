// Each of these is sent into the content script's world as text, so none may use another.

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

type Bench = { benchHint?: Promise<number> };

/** From now on, times the last key until one underline more than now has been painted. */
export function armHint(patience: number): void {
  const count = (): number => {
    let marks = 0;
    for (const highlight of CSS.highlights.values()) marks += highlight.size;
    for (const host of document.querySelectorAll(':root > chatside-underlines')) {
      marks += chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('span').length ?? 0;
    }
    return marks;
  };
  const before = count();
  (globalThis as Bench).benchHint = new Promise((resolve, reject) => {
    let pressed = NaN;
    const life = new AbortController();
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
      capture: true,
      signal: life.signal,
    });
    const { port1, port2 } = new MessageChannel();
    // Asked in the task after a frame, as callbacks of one frame run in the order of their asking.
    port1.onmessage = () => {
      const now = performance.now();
      if (count() <= before) return requestAnimationFrame(look);
      life.abort();
      resolve(now - pressed);
    };
    setTimeout(() => reject(new Error('No underline came.')), patience);
    const look = (): void => port2.postMessage(null);
    requestAnimationFrame(look);
  });
}

export function readHint(): Promise<number> {
  return (globalThis as Bench).benchHint ?? Promise.reject(new Error('It was not armed.'));
}

/** Resolves when no more than so many underlines are left. */
export async function untilHints(most: number): Promise<void> {
  for (;;) {
    let marks = 0;
    for (const highlight of CSS.highlights.values()) marks += highlight.size;
    for (const host of document.querySelectorAll(':root > chatside-underlines')) {
      marks += chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('span').length ?? 0;
    }
    if (marks <= most) return;
    await new Promise(requestAnimationFrame);
  }
}
