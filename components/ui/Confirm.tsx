import { useEffect, useId, useRef } from 'react';
import { Button } from './Button';

/** Asks before something is lost. Esc and the first button keep everything as it is. */
export function Confirm(props: {
  readonly title: string;
  readonly detail: string;
  readonly keep: string;
  readonly go: string;
  readonly onKeep: () => void;
  readonly onGo: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-detail`}
      onCancel={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      <h2 id={`${id}-question`}>{props.title}</h2>
      <p id={`${id}-detail`}>{props.detail}</p>
      <div className="dialog-actions">
        <Button onClick={props.onKeep}>{props.keep}</Button>
        <Button look="danger" onClick={props.onGo}>
          {props.go}
        </Button>
      </div>
    </dialog>
  );
}
