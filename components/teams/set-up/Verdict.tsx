import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { SetUpView } from './view';

const HEADS = {
  protected: 'is protected',
  open: 'is not protected',
  'not verified': ': not verified',
} as const;

const OUTCOMES = {
  refused: 'refused',
  'let through': 'let through',
  'not tried': 'not verified',
} as const;

/** Whether the library is really protected, and what its colleagues need. */
export function Verdict(props: {
  readonly made: SetUpView;
  readonly onCopy: (text: string) => void;
}) {
  const { made } = props;
  const { name, verdict, tried } = made;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const refused = tried.filter(({ outcome }) => outcome === 'refused').length;
  const others = tried.filter(({ outcome }) => outcome !== 'refused');
  return (
    <Card
      aria-label={`“${name}”`}
      className="set-up-verdict"
      data-verdict={verdict.replace(' ', '-')}
    >
      <h2 ref={head} tabIndex={-1}>
        “{name}”{verdict === 'not verified' ? '' : ' '}
        {HEADS[verdict]}
      </h2>
      <p>{sentenceOf(made, refused)}</p>
      {others.length > 0 && (
        <ul className="set-up-tried">
          {others.map(({ what, outcome }) => (
            <Tried key={what} what={what} outcome={outcome} />
          ))}
        </ul>
      )}
      {verdict !== 'open' && (
        <div className="set-up-address">
          <h3>Hand this to your colleagues</h3>
          <p className="quiet">
            They paste it in Library › Team libraries › A database, and sign in as themselves.
          </p>
          <div className="set-up-copy">
            <code>{made.address}</code>
            <Button onClick={() => props.onCopy(made.address)}>Copy</Button>
          </div>
        </div>
      )}
      {refused > 0 && (
        <details>
          <summary>What the server refused ({refused})</summary>
          <ul className="set-up-tried">
            {tried
              .filter(({ outcome }) => outcome === 'refused')
              .map(({ what, outcome }) => (
                <Tried key={what} what={what} outcome={outcome} />
              ))}
          </ul>
        </details>
      )}
      {made.left.length > 0 && (
        <p className="field-problem" role="alert">
          The server kept accounts that were made to try. Remove them: {made.left.join(', ')}.
        </p>
      )}
    </Card>
  );
}

function Tried({ what, outcome }: SetUpView['tried'][number]) {
  return (
    <li data-outcome={outcome.replace(' ', '-')}>
      <span>{what}</span>
      <strong>{OUTCOMES[outcome]}</strong>
    </li>
  );
}

function sentenceOf({ verdict, tried, why, isNew }: SetUpView, refused: number): string {
  const was = isNew ? 'The library is made.' : 'The library was there; its rules are set anew.';
  switch (verdict) {
    case 'protected':
      return `${was} Chatside tried ${tried.length} things that must not be possible, as an operator, as a lead and as a stranger, and the server refused each.`;
    case 'open':
      return `${was} The server let through what it must refuse; what got in was taken away again. Do not hand it out. Is it CouchDB 3, and do its own settings let everybody in? Change that and set it up once more.`;
    default:
      return `${was} ${why ?? ''} ${refused} of ${tried.length} tries were refused, and the others could not be made. Set it up once more before you rely on it.`;
  }
}
