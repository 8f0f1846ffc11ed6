import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Sight } from './popup-view';
import './what-is-seen.css';

const CAPABILITIES = {
  composer: 'Reply field',
  note: 'Reply or note',
  transcript: 'Messages',
  sides: 'Who wrote them',
  times: 'When they came',
  name: 'Customer’s name',
  queue: 'Who else waits',
  send: 'Send button',
} as const;

const LIGHTS = {
  ok: 'works',
  degraded: 'works in part',
  off: 'off: the page does not show it',
} as const;

const NOTE = { true: 'internal note', false: 'public reply', unknown: 'not known' } as const;

/** What Chatside makes of the page now, so that a person can trust it or report a fault. */
export function WhatIsSeen(props: {
  readonly sight: Sight;
  readonly console: string;
  readonly host: string;
}) {
  const { sight } = props;
  const [copy, setCopy] = useState<'none' | 'done' | 'failed'>('none');
  return (
    <details className="seen">
      <summary>What Chatside sees here</summary>
      <ul className="seen-health">
        {Object.entries(CAPABILITIES).map(([capability, label]) => {
          const health = sight.health[capability] ?? 'off';
          return (
            <li key={capability} data-health={health}>
              <span>{label}</span> <span>{LIGHTS[health]}</span>
            </li>
          );
        })}
      </ul>
      <dl className="popup-rows">
        <Row name="Conversation" value={sight.conversation} />
        <Row name="Customer" value={sight.customer ?? '–'} />
        <Row name="You are writing" value={NOTE[`${sight.note}`]} />
      </dl>
      <table className="seen-messages">
        <caption>The last messages, without what they say</caption>
        <thead>
          <tr>
            <th scope="col">Author</th>
            <th scope="col">Time</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {sight.messages.map((message, index) => (
            <tr key={index}>
              <td>{authorOf(message)}</td>
              <td>{message.at === undefined ? '–' : new Date(message.at).toLocaleTimeString()}</td>
              <td>{PRECISION[message.precision] ?? message.precision}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        onClick={() => {
          navigator.clipboard.writeText(reportOf(props)).then(
            () => setCopy('done'),
            () => setCopy('failed'),
          );
        }}
      >
        {copy === 'done' ? 'Copied' : 'Copy a report without any text'}
      </Button>
      {copy === 'failed' && (
        <p className="popup-problem" role="alert">
          The browser did not let Chatside copy. Click into this window and press the button again.
        </p>
      )}
    </details>
  );
}

const PRECISION: Readonly<Record<string, string>> = {
  exact: 'the page',
  minute: 'the page, to the minute',
  rough: 'the page, roughly',
  burst: 'the message before',
  observed: 'first seen',
  unknown: '–',
};

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function authorOf({ author, by }: Sight['messages'][number]): string {
  return by === 'unknown' ? author : `${author} (${by})`;
}

/** For a bug report: no names, no ids, no words of the conversation. */
function reportOf({ sight, console, host }: Parameters<typeof WhatIsSeen>[0]): string {
  const health = Object.entries(sight.health).map(([name, state]) => `${name}: ${state}`);
  const messages = sight.messages.map(
    ({ author, by, at, precision }) =>
      `${author}, ${by}, ${at === undefined ? 'no time' : 'time'}, ${precision}`,
  );
  return [
    `Chatside on ${host} (${console || 'no console'})`,
    ...health,
    `note: ${sight.note}`,
    `messages: ${messages.length}`,
    ...messages,
  ].join('\n');
}
