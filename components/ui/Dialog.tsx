import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

/** A question in front of the page. Esc is `onCancel`; the focus goes back to where it was. */
export function Dialog(props: {
  readonly title: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
  /** A sentence under the title that is read with it. */
  readonly detail?: ReactNode;
  readonly role?: 'alertdialog';
  /** For what needs more room than a question. */
  readonly wide?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // The browser gives the focus back when the dialog closes while it still stands in the page.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-wide={props.wide}
      role={props.role}
      aria-labelledby={`${id}-title`}
      aria-describedby={props.detail ? `${id}-detail` : undefined}
      onCancel={(event) => {
        // A file dialog that is left without a choice is cancelled, too, and that bubbles.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id={`${id}-title`}>{props.title}</h2>
      {props.detail && (
        <p className="dialog-detail" id={`${id}-detail`}>
          {props.detail}
        </p>
      )}
      {props.children}
    </dialog>
  );
}
