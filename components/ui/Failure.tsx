import { Component, type ReactNode } from 'react';
import { Button } from './Button';

/** What a page shows when it cannot go on, instead of nothing. */
export class Failure extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="empty">
        <h1>This page could not be shown</h1>
        <p>
          Chatside could not read what it keeps in this browser. Nothing was changed. Reload the
          page; if that does not help, restart the browser.
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </main>
    );
  }
}
