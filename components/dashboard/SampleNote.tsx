import { Button } from '@/components/ui/Button';

/** Says, above everything, that these numbers are nobody's. */
export function SampleNote({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <section className="sample-note" aria-label="Sample data">
      <p>
        <strong>Sample data.</strong> Made up to show what this page can tell. None of it is stored
        or exported, and your own times are as they were.
      </p>
      <Button onClick={onLeave}>Back to your own times</Button>
    </section>
  );
}
