import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Mark } from '@/components/ui/Mark';

/** After the consent: how to begin, and the way back. */
export function Ready(props: {
  readonly consentedAt: number;
  readonly trigger: string;
  readonly pickerKeys: string;
  /** Accepted a moment ago, on this very page. */
  readonly justNow: boolean;
  readonly onWithdraw: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.justNow) heading.current?.focus();
  }, [props.justNow]);
  const since = new Date(props.consentedAt).toLocaleDateString(undefined, { dateStyle: 'long' });
  return (
    <main className="welcome">
      <header className="welcome-head">
        <Mark size={48} />
        <h1 ref={heading} tabIndex={-1}>
          Chatside is ready
        </h1>
        <p>It is on in Zendesk and Intercom. Here is how to begin.</p>
      </header>
      <Card aria-label="How to begin" className="steps">
        <ol>
          <li>
            <div>
              <h2>
                Type <kbd>{props.trigger}</kbd> in a reply
              </h2>
              <p>
                Your snippets appear beside it. <kbd>↵</kbd> puts one in; nothing is sent before you
                send it.
                {props.pickerKeys && (
                  <>
                    {' '}
                    <kbd>{props.pickerKeys}</kbd> opens them as well.
                  </>
                )}
              </p>
            </div>
          </li>
          <li>
            <div>
              <h2>Look at what is underlined</h2>
              <p>
                Click it, or press <kbd>F8</kbd> to go from one hint to the next. Hints advise; you
                decide.
              </p>
            </div>
          </li>
          <li>
            <div>
              <h2>Make the snippets yours</h2>
              <p>
                <a href="/library.html">Open the library</a>: a few dozen replies are in it, to be
                changed as you like.
              </p>
            </div>
          </li>
          <li>
            <div>
              <h2>Another console?</h2>
              <p>
                Open it, click Chatside in the toolbar and enable that site. Your name and your
                target are in the <a href="/options.html">settings</a>.
              </p>
            </div>
          </li>
        </ol>
      </Card>
      <footer className="welcome-foot">
        <span>You accepted on {since}. Nothing leaves this browser.</span>
        <Button look="bare" tone="danger" onClick={props.onWithdraw}>
          Withdraw
        </Button>
      </footer>
    </main>
  );
}
