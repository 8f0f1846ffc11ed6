import { Button } from '@/components/ui/Button';
import type { HeldEdition } from '@/utils/snippets/team/library';

/** An edition that would take much away: what would vanish, and the person's choice. */
export function Held(props: {
  readonly held: HeldEdition;
  readonly onApply: () => void;
  readonly onKeep: () => void;
}) {
  const { edition, gone, of, titles } = props.held;
  return (
    <section className="team-held" aria-label={`Edition ${edition} waits for you`}>
      <h3>
        Edition {edition} takes away {gone.toLocaleString()} of {of.toLocaleString()} snippets
      </h3>
      <p>
        That is more than a fifth, so it may be a slip. Nothing has changed yet. These would vanish:
      </p>
      <ul className="team-gone" tabIndex={0} aria-label="What would vanish">
        {titles.map((title, at) => (
          <li key={at} dir="auto">
            {title}
          </li>
        ))}
        {gone > titles.length && <li>and {(gone - titles.length).toLocaleString()} more</li>}
      </ul>
      <div className="team-acts">
        <Button look="primary" onClick={props.onKeep}>
          Keep what I have
        </Button>
        <Button onClick={props.onApply}>Apply edition {edition}</Button>
      </div>
    </section>
  );
}
