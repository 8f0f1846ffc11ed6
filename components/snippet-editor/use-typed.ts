import { useEffect, useState } from 'react';
import type { Snippet } from '@/utils/snippets/snippet';
import { sameTyped, typedOf, type Typed } from './draft';

/**
 * What is typed in the editor beside what is stored. A change from elsewhere is taken over while
 * nothing was typed here; else the person is told. What was saved may be stored together with what
 * others changed meanwhile: that is taken over, too.
 */
export function useTyped(snippet: Snippet | undefined, onDirty: (dirty: boolean) => void) {
  const [base, setBase] = useState(snippet);
  const [typed, setTyped] = useState<Typed>(() => typedOf(snippet));
  /** What was saved, and what was stored before. */
  const [saved, setSaved] = useState<{ readonly as: Typed; readonly over: Typed }>();
  const dirty = !sameTyped(typed, typedOf(base));
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);

  const stored = typedOf(snippet);
  const takeStored = (): void => {
    setBase(snippet);
    setTyped(stored);
    setSaved(undefined);
  };
  const elsewhere = snippet !== undefined && !sameTyped(stored, typedOf(base));
  const isSaved =
    saved !== undefined && sameTyped(typed, saved.as) && !sameTyped(stored, saved.over);
  if (elsewhere && (!dirty || sameTyped(typed, stored) || isSaved)) takeStored();
  return {
    ...{ base, typed, setTyped, dirty, takeStored },
    elsewhere: elsewhere && dirty,
    noteSaved: (as: Typed): void => setSaved({ as, over: stored }),
  };
}
