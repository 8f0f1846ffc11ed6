/** Whether hints about grammar and tone are shown on this site. */
export function WritingHints(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label className="popup-switch">
      <span>Writing hints on this site</span>
      <input
        type="checkbox"
        role="switch"
        className="toggle"
        checked={props.on}
        onChange={({ target }) => props.onChange(target.checked)}
      />
    </label>
  );
}
