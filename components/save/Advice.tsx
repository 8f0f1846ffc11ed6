import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { Finding } from '@/utils/findings/finding';
import type { NameOffer } from '@/utils/snippets/name-offer';

/** What of the text speaks of one customer only, and one click for each to mend it. */
export function Advice(props: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly names: readonly NameOffer[];
  readonly onRedact: (findings: readonly Finding[]) => void;
  readonly onName: (offer: NameOffer) => void;
}) {
  const { text, findings, names } = props;
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<number>(undefined);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to the one in its place.
    if (pressed.current === undefined) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(pressed.current, buttons.length - 1)] ?? list.current)?.focus();
    pressed.current = undefined;
  }, [findings, names]);
  const rows = [
    ...findings.map((finding) => ({
      key: `${finding.rule} ${finding.span.start}`,
      title: finding.label,
      words: text.slice(finding.span.start, finding.span.end),
      why: finding.message,
      label: 'Redact',
      act: () => props.onRedact([finding]),
    })),
    ...names.map((offer) => ({
      key: offer.name,
      title: offer.name === 'customer.name' ? 'The customer’s name' : 'The customer’s first name',
      words: offer.words,
      why: offer.times === 1 ? 'It stands in the text once.' : `${offer.times} times in the text.`,
      label: `Replace “${offer.words}” by {{${offer.name}}}`,
      act: () => props.onName(offer),
    })),
  ];
  return (
    <section className="advice" aria-label="Before you save">
      {rows.length > 0 && (
        <header className="advice-head">
          <h2>This text speaks of one customer</h2>
          {findings.length > 1 && (
            <Button look="bare" tone="danger" onClick={() => props.onRedact(findings)}>
              Redact all {findings.length}
            </Button>
          )}
        </header>
      )}
      <ul ref={list} tabIndex={-1} aria-label="To look at">
        {rows.map(({ key, title, words, why, label, act }, at) => (
          <li key={key}>
            <div>
              <p>
                {title}: <code>{words}</code>
              </p>
              <p className="quiet">{why}</p>
            </div>
            <Button
              {...(label === 'Redact' && {
                'aria-label': `Redact ${title.toLowerCase()}, ${words}`,
              })}
              onClick={() => {
                pressed.current = at;
                act();
              }}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
