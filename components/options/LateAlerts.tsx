import { useState } from 'react';
import { Toggle } from '@/components/ui/Toggle';

/** How a person wants to be told that a reply is over the target: not at all, unless they say so. */
export function LateAlerts(props: {
  readonly sound: boolean;
  readonly notification: boolean;
  readonly onSound: (on: boolean) => void;
  /** Resolves to false when the browser was not allowed to. */
  readonly onNotification: (on: boolean) => Promise<boolean>;
}) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <Toggle label="Sound when a reply is late" on={props.sound} onChange={props.onSound}>
        Two soft notes, once for each customer, when the wait goes over your target. It is played in
        the tab of that chat, once you have clicked or typed there.
      </Toggle>
      <Toggle
        label="Notification when a reply is late"
        on={props.notification}
        onChange={(on) =>
          void props.onNotification(on).then((allowed) => setRefused(on && !allowed))
        }
      >
        On the desktop, once for each customer, without a name and without text. Your browser asks
        you first.
        {refused && (
          <strong className="field-problem" role="alert">
            {' '}
            Notifications were not allowed, so nothing changed.
          </strong>
        )}
      </Toggle>
    </>
  );
}
