import { Button } from '@/components/ui/Button';

/** An edition that was made, and is to be uploaded. */
export type Published = {
  readonly edition: number;
  readonly fileName: string;
  readonly text: string;
  readonly signature: string;
  /** What colleagues paste; without an address it is only the part behind it. */
  readonly handOut: string;
};

/** The steps from here to the colleagues. */
export function Ready(props: {
  readonly made: Published;
  readonly onSave: (name: string, text: string) => void;
  readonly onCopy: (text: string) => void;
}) {
  const { edition, fileName, text, signature, handOut } = props.made;
  const signatureName = `${fileName}.sig`;
  return (
    <section className="team-ready" aria-label={`Edition ${edition} is ready`}>
      <h3>Edition {edition} is ready</h3>
      <ol>
        <li>
          Save both files.
          <span className="team-acts">
            <Button onClick={() => props.onSave(fileName, text)}>Save {fileName}</Button>
            <Button onClick={() => props.onSave(signatureName, signature)}>
              Save {signatureName}
            </Button>
          </span>
        </li>
        <li>
          Upload them into one folder of your web server
          {edition > 1 && ', over the files of the last edition'}.
        </li>
        <li>
          Give your colleagues this address; the first time is enough.
          <span className="team-handout">
            <code>{handOut}</code>
            <Button onClick={() => props.onCopy(handOut)}>Copy</Button>
          </span>
        </li>
      </ol>
    </section>
  );
}
