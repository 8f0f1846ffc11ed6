const REPLACES =
  'This snippet was changed in another window meanwhile. Saving replaces that version and keeps it in the history.';

/** What a person must know before saving: what failed, and what happened in another window. */
export function Warnings(props: {
  readonly problems: readonly string[];
  readonly gone: boolean;
  readonly elsewhere: boolean;
  readonly elsewhereWords: string | undefined;
  readonly onTakeOther: () => void;
}) {
  return (
    <>
      {props.problems.length > 0 && (
        <ul className="problems" role="alert">
          {props.problems.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {props.gone && (
        <p className="problems" data-look="template" role="status">
          This snippet was deleted in another window. Saving keeps your version as a new one.
        </p>
      )}
      {props.elsewhere && (
        <p className="problems" data-look="template" role="status">
          <span>
            {props.elsewhereWords ?? REPLACES}{' '}
            <button type="button" onClick={props.onTakeOther}>
              Take the other version
            </button>
          </span>
        </p>
      )}
    </>
  );
}
