import { useEffect, useState } from 'react';
import type { Snippet } from '@/utils/snippets/snippet';
import { sameTyped, typedOf, type Typed } from './draft';

/**
 * What is typed in the editor beside what is stored. A change from elsewhere is taken over while
 * nothing was typed here; else the person is told.
 */
export function useTyped(snippet: Snippet | undefined, onDirty: (dirty: boolean) => void) {
  const [base, setBase] = useState(snippet);
  const [typed, setTyped] = useState<Typed>(() => typedOf(snippet));
  const dirty = !sameTyped(typed, typedOf(base));
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);

  const takeStored = (): void => {
    setBase(snippet);
    setTyped(typedOf(snippet));
  };
  const elsewhere = snippet !== undefined && !sameTyped(typedOf(snippet), typedOf(base));
  if (elsewhere && (!dirty || sameTyped(typed, typedOf(snippet)))) takeStored();
  return { typed, setTyped, dirty, elsewhere: elsewhere && dirty, takeStored };
}
