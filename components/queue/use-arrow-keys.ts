import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * One row can be reached by Tab, and arrows go from there. The row keeps the focus wherever it moves; when it
 * goes, its neighbour has it.
 */
export function useArrowKeys(keys: readonly string[]) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [current, setCurrent] = useState(keys[0]);
  const last = useRef({ index: 0, hadFocus: true });
  const index = current === undefined ? -1 : keys.indexOf(current);
  const reachable =
    keys[Math.max(0, index === -1 ? Math.min(last.current.index, keys.length - 1) : index)];

  useEffect(() => {
    if (index !== -1) last.current.index = index;
    // At the start, and when the row with the focus is gone, nothing of the page has it.
    const isLost = document.activeElement === document.body && last.current.hadFocus;
    if (isLost && reachable !== undefined) buttons.current.get(reachable)?.focus();
  });

  const go = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = keys[step(reachable === undefined ? 0 : keys.indexOf(reachable), keys.length)];
    if (next !== undefined) buttons.current.get(next)?.focus();
  };

  return {
    list: {
      onKeyDown: go,
      onBlur: ({ relatedTarget }: FocusEvent) => {
        // A row that is taken out of the page loses the focus to nothing: then it is ours to place.
        last.current.hadFocus = relatedTarget === null;
      },
    },
    row: (key: string) => ({
      tabIndex: key === reachable ? 0 : -1,
      onFocus: () => {
        last.current.hadFocus = true;
        setCurrent(key);
      },
      ref: (button: HTMLButtonElement | null) => {
        if (button) buttons.current.set(key, button);
        else buttons.current.delete(key);
      },
    }),
  };
}
