import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Mark';

/** After Save: where it is, and the way back to the chat. */
export function Saved(props: {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="empty" id="main">
      <span className="empty-mark">
        <Mark size={36} />
      </span>
      <h1 ref={heading} tabIndex={-1}>
        Saved
      </h1>
      <p>“{props.title}” is in your library, and in the picker from now on.</p>
      <div className="saved-actions">
        <Button look="primary" onClick={props.onClose}>
          Close this tab
        </Button>
        <a className="button" href={`/library.html#${encodeURIComponent(props.id)}`}>
          Open in library
        </a>
      </div>
    </main>
  );
}
