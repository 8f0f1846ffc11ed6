import type { NoticeView } from '@/components/face/view';
import { Choices } from './Choices';

/** A sentence that says what happened; the text that could not be put in can be copied. */
export function Notice(props: {
  readonly view: NoticeView;
  readonly onAnswer: (choice: number) => void;
}) {
  const { message, choices, active } = props.view;
  return (
    <section
      className="notice"
      aria-label="A notice from Chatside"
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="alert">
        <p>{message}</p>
        <p className="unseen">F6 goes to the choices.</p>
      </div>
      <Choices choices={choices} active={active} onAnswer={props.onAnswer} />
    </section>
  );
}
