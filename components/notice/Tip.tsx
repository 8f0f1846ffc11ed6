import type { TipView } from '@/components/face/view';
import { Choices } from './Choices';

/**
 * A quiet word with a choice. F6 goes to its choices and Esc takes it away; the focus stays where the
 * person writes.
 */
export function Tip(props: {
  readonly view: TipView;
  readonly onAnswer: (choice: number) => void;
}) {
  const { message, detail, choices, active } = props.view;
  return (
    <section
      className="notice tip"
      aria-label="A tip from Chatside"
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="status">
        <p className="tip-message">{message}</p>
        <p className="tip-detail">{detail}</p>
        <p className="unseen">F6 goes to the choices.</p>
      </div>
      <Choices choices={choices} active={active} onAnswer={props.onAnswer} />
    </section>
  );
}
