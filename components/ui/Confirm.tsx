import { Button } from './Button';
import { Dialog } from './Dialog';

/** Asks before something is lost. Esc and the first button keep everything as it is. */
export function Confirm(props: {
  readonly title: string;
  readonly detail: string;
  readonly keep: string;
  readonly go: string;
  readonly onKeep: () => void;
  readonly onGo: () => void;
}) {
  return (
    <Dialog role="alertdialog" title={props.title} detail={props.detail} onCancel={props.onKeep}>
      <div className="dialog-actions">
        <Button onClick={props.onKeep}>{props.keep}</Button>
        <Button look="danger" onClick={props.onGo}>
          {props.go}
        </Button>
      </div>
    </Dialog>
  );
}
