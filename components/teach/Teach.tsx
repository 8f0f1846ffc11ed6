import { Told } from '@/components/findings/Told';
import type { Box, TeachChoice, TeachView } from '@/components/face/view';

/** So much of the window's height is the panel's, in CSS pixels. */
const HIGH = 240;

/** The person points, Chatside frames what it would take. The focus stays where it is. */
export function Teach(props: {
  readonly view: TeachView;
  readonly onChoose: (choice: TeachChoice) => void;
}) {
  const { view } = props;
  const [step, steps] = view.step;
  const { top = Infinity, bottom = 0 } = view.target?.box ?? {};
  // Never on what it asks about, where the window is high enough.
  const isLow = top < HIGH && bottom < innerHeight - HIGH;
  return (
    <>
      {view.kept.map(({ box, label }) => (
        <div key={label} className="teach-box" style={placeOf(box)} aria-hidden="true">
          <span>{label}</span>
        </div>
      ))}
      {view.target && (
        <div
          className="teach-box"
          data-target=""
          style={placeOf(view.target.box)}
          aria-hidden="true"
        />
      )}
      <section
        className="teach"
        data-low={isLow || undefined}
        role="dialog"
        aria-label="Teach Chatside this site"
        onMouseDown={(event) => event.preventDefault()}
      >
        <p className="teach-step">
          {view.found
            ? 'Teach Chatside this site'
            : `Teach Chatside this site · ${step} of ${steps}`}
        </p>
        <h2>{view.title}</h2>
        <p className="teach-hint">{view.hint}</p>
        {view.problem && <p className="teach-problem">{view.problem}</p>}
        {view.found && (
          <dl>
            {view.found.map(({ name, value, ok }) => (
              <div key={name} data-ok={ok}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className="teach-choices choices">
          {view.choices.map(({ does, words, key }, index) => (
            <button
              key={does}
              type="button"
              tabIndex={-1}
              className={index === 0 ? 'primary' : undefined}
              onClick={({ nativeEvent }) => nativeEvent.isTrusted && props.onChoose(does)}
            >
              {words} <kbd>{key}</kbd>
            </button>
          ))}
        </div>
      </section>
      <Told text={view.target?.words ?? `${view.problem ?? ''} ${view.title} ${view.hint}`} />
    </>
  );
}

function placeOf({ left, top, right, bottom }: Box): React.CSSProperties {
  return { left: left - 3, top: top - 3, width: right - left + 6, height: bottom - top + 6 };
}
