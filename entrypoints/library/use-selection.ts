import { useCallback, useEffect, useRef, useState } from 'react';
import type { Selection } from '@/components/library/OpenSnippet';

const selectionOf = (hash: string): Selection => decodeURIComponent(hash.slice(1)) || undefined;

/**
 * Which snippet is open, kept in the address: `#new` or `#id`. A way out of unsaved changes is asked
 * about first; `leave` goes without asking.
 */
export function useSelection() {
  const [selection, setSelection] = useState(() => selectionOf(location.hash));
  const [asked, setAsked] = useState<{ readonly to: Selection }>();
  const dirty = useRef(false);

  const leave = useCallback((to: Selection) => {
    dirty.current = false;
    setAsked(undefined);
    setSelection(to);
    history.replaceState(null, '', to ? `#${encodeURIComponent(to)}` : location.pathname);
  }, []);

  const select = useCallback(
    (to: Selection) => {
      if (to === selection) return;
      if (dirty.current) setAsked({ to });
      else leave(to);
    },
    [leave, selection],
  );

  useEffect(() => {
    const followHash = (): void => {
      const to = selectionOf(location.hash);
      if (to === selection) return;
      if (dirty.current) history.replaceState(null, '', `#${encodeURIComponent(selection ?? '')}`);
      select(to);
    };
    const stay = (event: BeforeUnloadEvent): void => {
      if (dirty.current) event.preventDefault();
    };
    addEventListener('hashchange', followHash);
    addEventListener('beforeunload', stay);
    return () => {
      removeEventListener('hashchange', followHash);
      removeEventListener('beforeunload', stay);
    };
  }, [select, selection]);

  return {
    selection,
    asked,
    select,
    leave,
    keep: useCallback(() => setAsked(undefined), []),
    onDirty: useCallback((now: boolean) => {
      dirty.current = now;
    }, []),
  };
}
