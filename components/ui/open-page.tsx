import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from './Failure';
import './tokens.css';
import './base.css';
import './controls.css';
import './overlays.css';

/**
 * Starts a page of the extension in its `#root`. `tell` knows a sentence for failures that have one of
 * their own.
 */
export function openPage(
  page: ReactNode,
  tell: (error: unknown) => string | undefined = () => undefined,
): void {
  const root = document.querySelector('#root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Failure tell={tell}>{page}</Failure>
    </StrictMode>,
  );
}
