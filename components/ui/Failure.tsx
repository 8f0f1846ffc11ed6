import { Component, type ReactNode } from 'react';
import { Button } from './Button';

/** What a page shows when it cannot go on, instead of nothing. */
export class Failure extends Component<
  {
    /** What happened and what to do, where there is more to say than that it could not be read. */
    readonly tell: (error: unknown) => string | undefined;
    readonly children: ReactNode;
  },
  { failed?: { readonly with: unknown } }
> {
  override state: { failed?: { readonly with: unknown } } = {};

  static getDerivedStateFromError(error: unknown): { failed: { readonly with: unknown } } {
    return { failed: { with: error } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return (
      <main className="empty">
        <h1>This page could not be shown</h1>
        <p>
          {this.props.tell(failed.with) ??
            'Chatside could not read what it keeps in this browser. Nothing was changed. Reload the page; if that does not help, restart the browser.'}
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </main>
    );
  }
}
