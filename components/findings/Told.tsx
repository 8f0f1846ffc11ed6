import { useEffect, useState } from 'react';

/** A live region must stand in the page before its text does, or it is not read. */
const STANDS_MS = 120;

/** Speaks to a screen reader, politely. */
export function Told({ text = '' }: { readonly text?: string | undefined }) {
  const [said, say] = useState('');
  useEffect(() => {
    const soon = setTimeout(() => say(text), STANDS_MS);
    return () => clearTimeout(soon);
  }, [text]);
  return (
    <p className="unseen" role="status" aria-label="Chatside">
      {said}
    </p>
  );
}
