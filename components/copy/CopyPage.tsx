import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import './copy.css';

/** One snippet as it would be inserted, to be copied: Enter does it. */
export function CopyPage(props: {
  readonly id: string;
  readonly title: string;
  /** With its trigger: "/ref". */
  readonly shortcut: string;
  readonly text: string;
  /** What stands in the text in [brackets], to be filled in by hand. */
  readonly gaps: readonly string[];
  readonly onCopy: () => Promise<void>;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [said, say] = useState('');
  // Not `autoFocus`: a page that was opened from the address bar has to take the focus from it.
  useEffect(() => button.current?.focus(), []);
  const copy = (): void => {
    say('');
    props.onCopy().then(
      () => say('Copied'),
      () => say('The browser did not let Chatside copy. Select the text and copy it yourself.'),
    );
  };
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>{props.title}</h1>
          <p>
            <code>{props.shortcut}</code>, as it reads where no customer is known
          </p>
        </div>
      </header>
      <section className="card copy" aria-label="Text">
        <div className="copy-text">{props.text}</div>
        {props.gaps.length > 0 && (
          <p className="copy-gaps">
            To be filled in after you paste it: {props.gaps.map((gap) => `[${gap}]`).join(', ')}
          </p>
        )}
        <footer className="copy-foot">
          <Button ref={button} look="primary" onClick={copy}>
            Copy
          </Button>
          <a className="button" href={`/library.html#${encodeURIComponent(props.id)}`}>
            Open in library
          </a>
          <p className="copy-said" role="status">
            {said}
          </p>
        </footer>
      </section>
    </main>
  );
}

/** In the place of a snippet that is gone, or cannot be filled before it is mended. */
export function NoSnippet(props: { readonly problem?: string; readonly id?: string }) {
  return (
    <main id="main">
      <EmptyState
        title={props.problem ? 'This snippet must be mended first' : 'This snippet is not there'}
        action={
          <a className="button" href={`/library.html${props.id ? `#${props.id}` : ''}`}>
            Open the library
          </a>
        }
      >
        {props.problem ?? 'It was deleted, or the address is that of another library.'}
      </EmptyState>
    </main>
  );
}
