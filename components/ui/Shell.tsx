import type { ReactNode } from 'react';
import { Mark } from './Mark';
import './shell.css';

const PAGES = {
  library: 'Library',
  dashboard: 'Reply times',
  options: 'Settings',
} as const;

/** The frame of a full page: brand, the way to the other pages, and the page's own main part. */
export function Shell(props: {
  readonly current?: keyof typeof PAGES;
  readonly children: ReactNode;
}) {
  return (
    <div className="shell">
      <a className="button shell-skip" href="#main" onClick={focusMain}>
        Skip to content
      </a>
      <header className="shell-head">
        <span className="shell-brand">
          <Mark />
          Chatside
        </span>
        <nav className="shell-nav" aria-label="Chatside">
          {Object.entries(PAGES).map(([page, words]) => (
            <a
              key={page}
              href={`/${page}.html`}
              aria-current={page === props.current ? 'page' : undefined}
            >
              {words}
            </a>
          ))}
        </nav>
      </header>
      {props.children}
    </div>
  );
}

/** The address stays as it is: the library page keeps the open snippet in its hash. */
function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
