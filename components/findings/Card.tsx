import { useEffect, useRef } from 'react';
import { placeBeside, viewportSize } from '@/components/face/place-beside';
import type { CardView, FindingKind } from '@/components/face/view';
import { Told } from './Told';

/** As high as the card gets with three fixes. */
const SIZE = { width: 320, height: 280, gap: 6, least: 80 };

const DATA: readonly FindingKind[] = ['hint', 'warn', 'stop', 'leak'];

/** One finding: what, why, and what to do. The focus stays in the composer. */
export function Card(props: {
  readonly view: CardView;
  readonly onDecide: (choice: number) => void;
  readonly onClose: () => void;
}) {
  const { kind, label, message, words, fixes, dismissals, active, place, anchor } = props.view;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== undefined) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const isData = DATA.includes(kind);
  const choices = [
    ...fixes.map((fix) => ({
      key: `fix ${fix}`,
      className: 'card-fix',
      ...(isData && { verb: 'Redact' }),
      ...(fix === '' && { verb: 'Delete' }),
      text: fix === '' ? words : fix,
    })),
    ...dismissals.map((text) => ({
      key: `away ${text}`,
      className: 'card-ignore',
      verb: '',
      text,
    })),
  ];
  const [index, count] = place;
  return (
    <section
      className="panel card"
      data-kind={kind}
      aria-label={label}
      style={placeBeside(anchor, viewportSize(), SIZE)}
      // The composer keeps its focus and its caret.
      onMouseDown={(event) => event.preventDefault()}
    >
      <header className="card-head">
        <span className="card-mark" aria-hidden="true" />
        <h2>{label}</h2>
        {count > 1 && (
          <span className="card-place">
            {index} of {count}
          </span>
        )}
        <button
          type="button"
          className="card-close"
          aria-label="Close"
          onClick={({ nativeEvent }) => nativeEvent.isTrusted && props.onClose()}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2.5 2.5 7 7m0-7-7 7" />
          </svg>
        </button>
      </header>
      <p className="card-why">{message}</p>
      <div ref={list} className="card-choices" role="listbox" aria-label="What to do">
        {choices.map(({ key, className, verb, text }, choice) => (
          <div
            key={key}
            role="option"
            aria-selected={choice === active}
            className={className}
            onClick={({ nativeEvent }) => nativeEvent.isTrusted && props.onDecide(choice)}
          >
            {verb && <span className="card-verb">{verb}</span>}
            <span>{text}</span>
            {choice === active && <kbd aria-hidden="true">↵</kbd>}
          </div>
        ))}
      </div>
      {active !== undefined && (
        <footer className="card-foot" aria-hidden="true">
          <span>
            <kbd>↑</kbd>
            <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>F8</kbd> next
          </span>
          <span>
            <kbd>Esc</kbd> close
          </span>
        </footer>
      )}
      <Told text={active === undefined ? '' : spoken(props.view, choices[active])} />
    </section>
  );
}

function spoken(
  { label, words, message, place: [index, count] }: CardView,
  choice: { readonly verb?: string; readonly text: string } | undefined,
): string {
  const what = `${label}, ${index} of ${count}: “${words}”. ${message}`;
  return choice ? `${what} ${choice.verb ?? ''} ${choice.text}, press Enter.` : what;
}
