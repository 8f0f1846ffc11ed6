import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SharedSites, type SharedSiteOffer } from './SharedSites';
import { SiteReview, type SiteReading, type TaughtSite } from './SiteReview';

/** Sites that somebody taught Chatside: to hand on, to take over, to forget. */
export function TaughtSites(props: {
  readonly sites: readonly TaughtSite[];
  /** What team libraries bring along. */
  readonly shared: readonly SharedSiteOffer[];
  readonly onExport: (site: string) => void;
  readonly onRead: (file: File) => Promise<SiteReading>;
  readonly onForget: (site: string) => Promise<unknown>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<SiteReading & { readonly unsigned?: string }>();
  const [told, setTold] = useState('');
  const review = read && 'now' in read ? read : undefined;
  return (
    <div className="setting">
      <div className="setting-words">
        <h3>Sites you taught</h3>
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
      <SharedSites
        offers={props.shared}
        onLook={({ reading, library, isSigned }) => {
          setTold('');
          setRead({ ...reading, ...(!isSigned && { unsigned: library }) });
        }}
      />
      {review && (
        <SiteReview
          review={review}
          unsigned={review.unsigned}
          onLeave={() => setRead(undefined)}
          onTake={() => {
            void review.keep().then(() => setTold(`${review.now.site} is taken over.`));
            setRead(undefined);
          }}
        />
      )}
    </div>
  );
}
