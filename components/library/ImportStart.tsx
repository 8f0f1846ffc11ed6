import { WHERE_FROM } from './where-from';

/** What can be imported, before a file is chosen. */
export function ImportStart() {
  return (
    <>
      <p className="import-drop">
        A library of Chatside, the export of another system, or any table of texts. Choose the file,
        or drop it anywhere on this page. You see what is in it before anything is changed, and it
        never leaves this browser.
      </p>
      <details className="import-from">
        <summary>From which systems, and where do I get the file?</summary>
        <dl tabIndex={0} aria-label="Systems">
          {Object.entries(WHERE_FROM).map(([system, where]) => (
            <div key={system}>
              <dt>{system}</dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
