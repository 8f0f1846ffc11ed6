import { Button } from '@/components/ui/Button';
import { CopyRedacted, type Copied } from './CopyRedacted';
import { WhatIsSeen } from './WhatIsSeen';
import type { PageParts, PopupView } from './popup-view';

/** One site: on or off, what of it Chatside finds, and the switch. */
export function SiteState(props: {
  readonly view: PopupView & { kind: 'site' };
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
  readonly onTeach: () => void;
  readonly onCopyRedacted: () => Promise<Copied>;
}) {
  const { host, known, on, page } = props.view;
  return (
    <>
      <div className="popup-state">
        <span className="popup-light" data-on={on} aria-hidden="true" />
        <div>
          <h1>{on ? `On for ${host}` : `Off on ${host}`}</h1>
          {!on && (
            <p className="quiet">
              {known
                ? 'You turned Chatside off on this console.'
                : 'Chatside may not look at this site. You decide, site by site.'}
            </p>
          )}
        </div>
      </div>
      {on && page === 'silent' && (
        <p className="popup-note" role="status">
          Reload this tab to begin.
        </p>
      )}
      {on && page && page !== 'silent' && <Parts page={page} />}
      {on && page && page !== 'silent' && page.sight && (
        <WhatIsSeen sight={page.sight} console={page.console} host={host} />
      )}
      {on && page && page !== 'silent' && page.transcript && (
        <CopyRedacted onCopy={props.onCopyRedacted} />
      )}
      {on && page && page !== 'silent' && (
        <Button look="bare" onClick={props.onTeach}>
          Teach Chatside this site
        </Button>
      )}
      {on ? (
        <Button autoFocus onClick={props.onTurnOff}>
          Turn off on {host}
        </Button>
      ) : (
        <Button look="primary" autoFocus onClick={props.onTurnOn}>
          Enable on {host}
        </Button>
      )}
    </>
  );
}

function Parts({ page }: { readonly page: PageParts }) {
  const rows: readonly (readonly [string, boolean, string, string])[] = [
    ['Console', page.console !== '', page.console, 'not known, snippets only'],
    ['Reply field', page.composer, 'found', 'none open'],
    ...(page.console ? ([['Conversation', page.transcript, 'found', 'none open']] as const) : []),
  ];
  return (
    <dl className="popup-rows">
      {rows.map(([name, found, yes, no]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-found={found}>{found ? yes : no}</dd>
        </div>
      ))}
    </dl>
  );
}
