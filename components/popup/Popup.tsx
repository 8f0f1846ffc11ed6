import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Mark';
import type { Keys, PopupView } from './popup-view';
import type { Copied } from './CopyRedacted';
import { SiteState } from './SiteState';
import { TriggerField } from './TriggerField';
import { WritingHints } from './WritingHints';
import './popup.css';

type Props = {
  readonly view: PopupView | undefined;
  readonly keys: Keys;
  readonly problem: string;
  readonly onWelcome: () => void;
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
  /** Shows who waits, beside the page. */
  readonly onQueue: () => void;
  /** The person points at what is what, in the page. */
  readonly onTeach: () => void;
  readonly onCopyRedacted: () => Promise<Copied>;
  /** Whether hints about the writing are shown on this site. */
  readonly hintsOn: boolean;
  readonly onHints: (on: boolean) => void;
  /** An empty trigger is the usual one. */
  readonly onTrigger: (trigger: string) => void;
};

/** What Chatside does on the page below, and the one thing to do about it. */
export function Popup(props: Props) {
  const { view, keys } = props;
  return (
    <div className="popup">
      <header className="popup-head">
        <Mark size={16} />
        Chatside
      </header>
      <main className="popup-main">
        {view && <State {...props} view={view} />}
        {props.problem && (
          <p className="popup-problem" role="alert">
            {props.problem}
          </p>
        )}
        {view?.kind === 'site' && view.on && (
          <>
            <p className="popup-keys">
              Snippets: type <kbd>{keys.trigger}</kbd> in a reply
              {keys.picker && (
                <>
                  {' '}
                  or press <kbd>{keys.picker}</kbd>
                </>
              )}
            </p>
            <WritingHints on={props.hintsOn} onChange={props.onHints} />
            <TriggerField keys={keys} onTrigger={props.onTrigger} />
          </>
        )}
      </main>
      <nav className="popup-foot" aria-label="Chatside">
        <button type="button" onClick={props.onQueue}>
          Who waits
        </button>
        <a href="/library.html" target="_blank">
          Library
        </a>
        <a href="/dashboard.html" target="_blank">
          Reply times
        </a>
        <a href="/options.html" target="_blank">
          Settings
        </a>
      </nav>
    </div>
  );
}

function State({ view, ...on }: Props & { readonly view: PopupView }): ReactNode {
  switch (view.kind) {
    case 'consentMissing':
      return (
        <>
          <h1>One page to read first</h1>
          <p className="quiet">
            Chatside does nothing until you have seen what it reads and keeps.
          </p>
          <Button look="primary" autoFocus onClick={on.onWelcome}>
            Read and start
          </Button>
        </>
      );
    case 'noWebPage':
      return (
        <>
          <h1>Nothing to do on this page</h1>
          <p className="quiet">
            Chatside works on web pages. Open your chat console, then open this again.
          </p>
        </>
      );
    case 'barred':
      return (
        <>
          <h1>Kept off this page</h1>
          <p className="quiet">
            The browser does not let Chatside into {view.host}: your organisation keeps extensions
            off it, or the page did not load.
          </p>
        </>
      );
    case 'site':
      return (
        <SiteState
          view={view}
          onTurnOn={on.onTurnOn}
          onTurnOff={on.onTurnOff}
          onTeach={on.onTeach}
          onCopyRedacted={on.onCopyRedacted}
        />
      );
  }
}
