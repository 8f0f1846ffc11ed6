import { useEffect, useState } from 'react';
import { Button } from './Button';

export type ToastNote = {
  /** A new key is a new toast, also with the same words. */
  readonly key: number;
  readonly message: string;
  readonly action?: { readonly label: string; readonly act: () => void };
};

/** Long enough to be read, and to be undone; while pointed at or focused it stays. */
const STAYS = 10_000;

/** The region is always there, so that a screen reader hears what appears in it. */
export function Toast(props: {
  readonly note: ToastNote | undefined;
  readonly onClose: () => void;
}) {
  const { note, onClose } = props;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!note || held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [note, held, onClose]);
  return (
    <div className="toasts" role="status">
      {note && (
        <div
          key={note.key}
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{note.message}</span>
          {note.action && <Button onClick={note.action.act}>{note.action.label}</Button>}
          <Button onClick={onClose} aria-label="Dismiss">
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
