import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

/** A site that was taught, and where its description leads. */
export type TaughtSite = {
  readonly site: string;
  readonly composer: readonly string[];
  readonly send: readonly string[];
};

/** A file that was read: what it would change, or a sentence that says what is wrong with it. */
export type TaughtFile =
  | {
      readonly now: TaughtSite;
      readonly before?: TaughtSite;
      readonly keep: () => Promise<unknown>;
    }
  | { readonly problem: string };

/** Sites that somebody taught Chatside: to hand on, to take over, to forget. */
export function TaughtSites(props: {
  readonly sites: readonly TaughtSite[];
  readonly onExport: (site: string) => void;
  readonly onRead: (file: File) => Promise<TaughtFile>;
  readonly onForget: (site: string) => Promise<unknown>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<TaughtFile>();
  const [told, setTold] = useState('');
  const review = read && 'now' in read ? read : undefined;
  return (
    <div className="setting">
      <div className="setting-words">
        <h2>Sites you taught</h2>
        <p>
          On a site that Chatside does not know, open the popup and choose “Teach Chatside this
          site”. What it learns is a small file without any text of a chat, which you can hand on.
        </p>
      </div>
      <div className="setting-input">
        <Button className="setting-act" onClick={() => input.current?.click()}>
          Import a site…
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="A site’s file"
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            setTold('');
            if (file) void props.onRead(file).then(setRead);
          }}
        />
        <p className={read && 'problem' in read ? 'field-problem' : 'setting-said'} role="status">
          {read && 'problem' in read ? read.problem : told}
        </p>
      </div>
      {props.sites.length > 0 && (
        <ul className="setting-sites setting-wide">
          {props.sites.map(({ site }) => (
            <li key={site}>
              <span className="setting-site">{site}</span>
              <Button
                look="bare"
                aria-label={`Export ${site}`}
                onClick={() => props.onExport(site)}
              >
                Export
              </Button>
              <Button
                look="bare"
                aria-label={`Forget ${site}`}
                onClick={() =>
                  void props.onForget(site).then(() => setTold(`${site} is forgotten.`))
                }
              >
                Forget
              </Button>
            </li>
          ))}
        </ul>
      )}
      {review && (
        <Dialog
          title={`${review.before ? 'Change' : 'Take over'} what Chatside knows of ${review.now.site}?`}
          detail="It works only where you have turned Chatside on yourself. This is where it would write, and what it takes for the button that sends."
          onCancel={() => setRead(undefined)}
        >
          <dl className="taught-changes">
            <Change name="Reply field" before={review.before?.composer} now={review.now.composer} />
            <Change name="Send button" before={review.before?.send} now={review.now.send} />
          </dl>
          <div className="dialog-actions">
            <Button onClick={() => setRead(undefined)}>Leave it</Button>
            <Button
              look="primary"
              onClick={() => {
                void review.keep().then(() => setTold(`${review.now.site} is taken over.`));
                setRead(undefined);
              }}
            >
              {review.before ? 'Change it' : 'Take it over'}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Change(props: {
  readonly name: string;
  readonly before: readonly string[] | undefined;
  readonly now: readonly string[];
}) {
  const [before, now] = [props.before?.join(', '), props.now.join(', ') || '–'];
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {before !== undefined && before !== now && (
          <>
            <del>{before || '–'}</del>{' '}
          </>
        )}
        <code>{now}</code>
        {before === now && ' (as before)'}
      </dd>
    </div>
  );
}
